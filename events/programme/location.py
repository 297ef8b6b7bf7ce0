"""Find a session in the programme of the event that it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import HttpRequest

from events.programme.presentation import anchor_of
from events.programme.timetable import StoredRow, scheduled_items
from shared.dates import time_range

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from shared.pages.story.story import Story


@dataclass(frozen=True)
class ProgrammeLocation:
    """
    The row of a session in a programme.

    url: the URL of the event's page, with the anchor of the session. event: the title of the event. label: the row,
    such as “14.15–15.30 uur, Drie werkplaatsen”; empty when it has neither a time nor a name.
    """

    url: str
    event: str
    label: str


def location_in_programme(
    session: "EventPage", story: "Story | None", request: HttpRequest | None = None
) -> ProgrammeLocation | None:
    """
    Return where a session is in the programme of the event above it, or None.

    story: the session's story, with the hubs above it. One query; none without an event above.
    """
    above = next((hub for hub in story.above if hub.pk == session.hub_id), None) if story else None
    if above is None or above.specific_class is not type(session):
        return None
    programmes = type(session).objects.filter(pk=above.pk).values_list("programme", flat=True)
    programme = next(iter(programmes), None)
    found = _find(programme.raw_data if programme else (), session.pk)
    return found and ProgrammeLocation(f"{above.get_url(request)}#{anchor_of(found[0])}", above.title, found[1])


def _find(rows: Sequence[StoredRow], pk: int) -> tuple[str, str] | None:
    """Return the id and the label of the item with this page. Reads the stored value, so no page is loaded."""
    for item in scheduled_items(rows):
        if item.value.get("page") == pk:
            title = rows[item.row_index]["value"].get("title", "") if item.session_index is not None else ""
            hours = time_range(item.starts, item.ends) if item.starts else ""
            return item.key, ", ".join(part for part in (hours, title) if part)
    return None
