"""
What a session with a page of its own takes over from the event it belongs to, so that nobody types it twice.

Plain rules. The page says in `inherited_facts` which of the `GROUPS` it takes over; the values stand in its own columns
all the same, because lists read those, and the module `inherited_facts` keeps them right.
"""

from events.programme.timetable import TimeSpan, days_of, scheduled_items, time_span

# What is taken over together, by the field that is left empty for it.
GROUPS = {
    "starts_at": ("starts_at", "ends_at", "all_day", "when_in_words", "date_to_be_announced"),
    "venue": ("venue", "online_url"),
    "room": ("room",),
}


def left_empty(typed):
    """
    Give the names of `GROUPS` that an editor left empty.

    typed: the fields of an event's form by name. A room is in a place, so it is taken over only with the place.
    """
    found = []
    if not any(typed.get(name) for name in ("starts_at", "ends_at", "when_in_words")):
        found.append("starts_at")
    if not typed.get("venue") and not typed.get("online_url"):
        found.append("venue")
        if not typed.get("room"):
            found.append("room")
    return found


def facts_for(session, event, programme):
    """
    Give the values of all fields of `GROUPS` that the page of a session takes from its event.

    session: the primary key of the page, or None before it was saved. event: the event with its dates and place.
    programme: the rows of its programme as they are stored. The row of the session says when and in which room; without
    one it is as long as the event, and without a time when that has more dates than one.
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
