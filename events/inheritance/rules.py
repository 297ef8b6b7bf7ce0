"""
Which facts the page of a session inherits from the event it belongs to, so that nobody types them twice.

Plain functions. The `inherited_facts` of a page name the `GROUPS` that it inherits; the values are stored in its own
columns as well, because listings read those, and the module `inherited_facts` keeps them up to date.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from events.programme.timetable import StoredRow, TimeSpan, days_of, scheduled_items, time_span

if TYPE_CHECKING:
    from events.pages.event import EventPage

# The fields that are inherited together, by the field that is left empty for it.
GROUPS = {
    "starts_at": ("starts_at", "ends_at", "all_day", "when_in_words", "date_to_be_announced"),
    "venue": ("venue", "online_url"),
    "room": ("room",),
}


def left_empty(typed: Mapping[str, Any]) -> list[str]:
    """
    Return the names of the `GROUPS` that an editor left empty.

    typed: the cleaned data of an event's form. A room is part of a venue, so it is only inherited with the venue.
    """
    found = []
    if not any(typed.get(name) for name in ("starts_at", "ends_at", "when_in_words")):
        found.append("starts_at")
    if not typed.get("venue") and not typed.get("online_url"):
        found.append("venue")
        if not typed.get("room"):
            found.append("room")
    return found


def facts_for(session: int | None, event: "EventPage", programme: Iterable[StoredRow]) -> dict[str, Any]:
    """
    Return the values of all fields of `GROUPS` that the page of a session inherits from its event.

    session: the primary key of the page, or None before it is saved. event: the event with its dates and location.
    programme: its programme as it is stored. The programme item of the session says when and in which room it is.
    Without one the session is as long as the event, or has no time when the event has several dates.
    """
    row = next((item for item in scheduled_items(programme) if session and item.value.get("page") == session), None)
    days = days_of(event.occurrences, event.all_day)
    if row:
        when = time_span(row, days, event.all_day)
    else:
        when = TimeSpan(*event.occurrences[0], event.all_day) if len(event.occurrences) == 1 else None
    return {
        "starts_at": when and when.starts_at,
        "ends_at": when and when.ends_at,
        "all_day": bool(when and when.all_day),
        "when_in_words": "" if when else str(event.when)[:100],
        "date_to_be_announced": False if when else event.date_to_be_announced,
        "venue": event.venue,
        "online_url": event.online_url,
        "room": (row and row.value.get("room")) or event.room,
    }
