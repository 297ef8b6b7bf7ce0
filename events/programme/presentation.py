"""Prepare a programme for its template: its days and rows, and the coverage of each item. No query."""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from wagtail.blocks import StreamValue

from events.programme.session_blocks import ProgrammeItemValue
from events.programme.timetable import Day, ScheduledItem, clock, days_of, numbers_of_days, scheduled_items
from shared.pages.models import BasePage

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from shared.pages.story.story import Story


@dataclass(frozen=True)
class ProgrammeItem:
    """
    One plenary item, session, pitch or break.

    anchor: the id of its element on the page, which never changes. value: the block's value. starts, ends: its own
    times where they differ from those of its round, else None. told: the pages that cover it, as rows for cards, the
    oldest first.
    """

    anchor: str
    value: ProgrammeItemValue
    starts: object = None
    ends: object = None
    told: list = field(default_factory=list)

    @property
    def has_outcome(self) -> bool:
        """Return whether there is anything to show besides its announcement."""
        value = self.value
        shown_film = value["film"] and value["film"].is_shown
        return bool(self.told or value["slides"] or value["slides_url"] or shown_film or value["lessons"])


@dataclass(frozen=True)
class Row:
    """
    One row of the programme: a single item, or a round of items side by side.

    starts, ends: None where only the order is known. title: the name of the round, may be empty.
    """

    anchor: str
    starts: object
    ends: object
    title: str
    is_round: bool
    items: list

    @property
    def is_together(self) -> bool:
        """Return whether all its items begin and end together."""
        return not any(item.starts for item in self.items)


@dataclass(frozen=True)
class ProgrammeDay:
    """
    The rows of one day.

    number: counted from 1; None for a programme without days, which has no headings. date: None while the event has no
    such day. title: the editor's own heading, may be empty.
    """

    number: int | None
    date: object
    title: str
    anchor: str
    rows: list


def anchor_of(block_id: str) -> str:
    """Return the id of a block's element on the event's page; empty for a block that was never saved."""
    return f"programma-{block_id}" if block_id else ""


def programme_of(event: "EventPage", story: "Story | None") -> list[ProgrammeDay]:
    """
    Return the days of an event's programme; a single one without a heading when no row begins a day.

    story: the event's story, or None for an unsaved event. A session is covered by what belongs to its page or to
    something below that page.
    """
    told, stored = _told_by_hub(story), list(event.programme.raw_data)
    of_row = defaultdict(list)
    for item in scheduled_items(stored):
        of_row[item.row_index].append(item)
    days = days_of(event.occurrences, event.all_day)
    rows = [
        (number, child, of_row[row_index])
        for row_index, (number, child) in enumerate(zip(numbers_of_days(stored), event.programme, strict=True))
    ]
    return [_day(number, list(group), days, told) for number, group in groupby(rows, key=lambda row: row[0])]


def _day(
    number: int | None,
    rows: list[tuple[int | None, StreamValue.StreamChild, list[ScheduledItem]]],
    days: list[Day],
    told: dict[int, list[BasePage]],
) -> ProgrammeDay:
    heading = next((child for _number, child, _items in rows if child.block_type == "day"), None)
    return ProgrammeDay(
        number=number,
        date=days[number - 1].date if number and number <= len(days) else None,
        title=heading.value["title"] if heading else "",
        anchor=anchor_of(heading.id) if heading else "",
        rows=[_row(child, items, told) for _number, child, items in rows if child.block_type != "day"],
    )


def _told_by_hub(story: "Story | None") -> dict[int, list[BasePage]]:
    told = defaultdict(list)
    for page in story.parts if story else ():
        if not page.specific_class.is_hub:
            told[page.hub_id].append(page)
    return told


def _row(child: StreamValue.StreamChild, items: list[ScheduledItem], told: dict[int, list[BasePage]]) -> Row:
    value = child.value
    is_round = child.block_type == "round"
    blocks = value["sessions"].bound_blocks if is_round else [child]
    starts, ends = clock(value["starts"]), clock(value["ends"])
    return Row(
        anchor=anchor_of(child.id),
        starts=starts,
        ends=ends,
        title=value["title"] if is_round else "",
        is_round=is_round,
        items=[
            ProgrammeItem(
                anchor_of(block.id),
                block.value,
                *((None, None) if (item.starts, item.ends) == (starts, ends) else (item.starts, item.ends)),
                told=_told_of(block.value, told),
            )
            for block, item in zip(blocks, items, strict=True)
        ],
    )


def _told_of(value: ProgrammeItemValue, told: dict[int, list[BasePage]]) -> list[BasePage]:
    return told.get(value.open_page.pk, []) if value.open_page else []
