"""The programme as a page shows it: its rows, and what came of each piece. Nothing here asks the database."""

from collections import defaultdict
from dataclasses import dataclass, field

from events.piece_blocks import PieceValue


@dataclass(frozen=True)
class Piece:
    """
    One plenary part, session, pitch or break.

    anchor: the id of its element on the page, which never changes. value: the block's value.
    told: the pages that tell about it, as rows for cards, the oldest first.
    """

    anchor: str
    value: PieceValue
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
    One row of the programme: a single piece, or a round of pieces side by side.

    starts, ends: times, or None where only the order is known. title: of the round, may be empty.
    """

    anchor: str
    starts: object
    ends: object
    title: str
    is_round: bool
    pieces: list


def anchor_of(block_id):
    """Give the id that the element of a block has on the page of the event; empty for one that was never saved."""
    return f"programma-{block_id}" if block_id else ""


def programme_of(event, story):
    """
    Give the `Row`s of an event's programme.

    story: the event's `shared.pages.story.Story`, or None for an unsaved event. What belongs to the page of a session,
    or to something below it, is what is told about that session.
    """
    told = _told_by_hub(story)
    return [_row(child, told) for child in event.programme]


def _told_by_hub(story):
    told = defaultdict(list)
    for page in story.parts if story else ():
        if not page.specific_class.is_hub:
            told[page.story_id].append(page)
    return told


def _row(child, told):
    value = child.value
    is_round = child.block_type == "round"
    blocks = value["sessions"].bound_blocks if is_round else [child]
    return Row(
        anchor=anchor_of(child.id),
        starts=value["starts"],
        ends=value["ends"],
        title=value["title"] if is_round else "",
        is_round=is_round,
        pieces=[Piece(anchor_of(block.id), block.value, _told_of(block.value, told)) for block in blocks],
    )


def _told_of(value, told):
    return told.get(value.open_page.pk, []) if value.open_page else []
