"""The programme as a page shows it: its days and rows, and what came of each item. Nothing here asks the database."""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import groupby

from events.programme.session_blocks import ProgrammeItemValue
from events.programme.timetable import clock, days_of, numbers_of_days, scheduled_items


@dataclass(frozen=True)
class ProgrammeItem:
    """
    One plenary part, session, pitch or break.

    anchor: the id of its element on the page, which never changes. value: the block's value. starts, ends: times of its
    own where they differ from those of its round, else None. told: the pages that tell about it, as rows for cards,
    the oldest first.
    """

    anchor: str
    value: ProgrammeItemValue
    starts: object = None
    ends: object = None
    told: list = field(default_factory=list)

    @property
    def has_outcome(self):
        """Whether there is anything to see of it besides its announcement."""
        value = self.value
        shown_film = value["film"] and value["film"].is_shown
        return bool(self.told or value["slides"] or value["slides_url"] or shown_film or value["lessons"])


@dataclass(frozen=True)
class Row:
    """
    One row of the programme: a single item, or a round of items side by side.

    starts, ends: times, or None where only the order is known. title: of the round, may be empty.
    """

    anchor: str
    starts: object
    ends: object
    title: str
    is_round: bool
    items: list

    @property
    def is_together(self):
        """Whether all its items begin and end together."""
        return not any(item.starts for item in self.items)


@dataclass(frozen=True)
class ProgrammeDay:
    """
    The rows of one day.

    number: counted from 1; None for a programme in which no row begins a day, which has no headings. date: None while
    the event has no such day. title: the editor's own heading, may be empty.
    """

    number: int | None
    date: object
    title: str
    anchor: str
    rows: list


def anchor_of(block_id):
    """Give the id that the element of a block has on the page of the event; empty for one that was never saved."""
    return f"programma-{block_id}" if block_id else ""


def programme_of(event, story):
    """
    Give the `ProgrammeDay`s of an event's programme; one without a heading when nothing in it begins a day.

    story: the event's `Story`, or None for an unsaved event. What belongs to the page of a session,
    or to something below it, is what is told about that session.
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


def _day(number, rows, days, told):
    heading = next((child for _number, child, _items in rows if child.block_type == "day"), None)
    return ProgrammeDay(
        number=number,
        date=days[number - 1].date if number and number <= len(days) else None,
        title=heading.value["title"] if heading else "",
        anchor=anchor_of(heading.id) if heading else "",
        rows=[_row(child, items, told) for _number, child, items in rows if child.block_type != "day"],
    )


def _told_by_hub(story):
    told = defaultdict(list)
    for page in story.parts if story else ():
        if not page.specific_class.is_hub:
            told[page.hub_id].append(page)
    return told


def _row(child, items, told):
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


def _told_of(value, told):
    return told.get(value.open_page.pk, []) if value.open_page else []
