"""The sessions of a programme as entries of their own, read from the stored programme without any query."""

from datetime import datetime, time, timedelta
from typing import NamedTuple

from django.utils.html import strip_tags
from django.utils.timezone import localtime, make_aware

from shared.pages.dates import is_one_day


class Session(NamedTuple):
    """A part of a programme. key: the id of its block, its identity. starts, ends: times, or None."""

    key: str
    title: str
    text: str
    room: str
    starts: time | None
    ends: time | None


def sessions_of(programme):
    """
    Give each `Session` of the rounds of a programme, and each part for everybody, in order.

    programme: the value of `EventPage.programme`. What was never saved has no identity and is passed over.
    """
    return [session for row in programme.raw_data for session in _sessions_in(row) if session.key]


def _sessions_in(row):
    value = row["value"]
    if row["type"] != "round":
        return [_session(row.get("id"), value, value)]
    return [_session(child.get("id"), child["value"], value) for child in value.get("sessions") or ()]


def _session(key, value, times):
    return Session(
        key=key or "",
        title=value.get("title") or "",
        text=strip_tags(value.get("description") or "").strip(),
        room=value.get("room") or "",
        starts=_clock(times.get("starts")),
        ends=_clock(times.get("ends")),
    )


def _clock(said):
    return said if said is None or isinstance(said, time) else time.fromisoformat(said)


def choices_of(programme):
    """Give the sessions that run side by side, of which a visitor chooses one: those of rounds."""
    keys = {
        child.get("id") for row in programme.raw_data if row["type"] == "round" for child in row["value"]["sessions"]
    }
    return [session for session in sessions_of(programme) if session.key in keys]


def as_entry(session, event, identity):
    """
    Give the `Entry` of a session. event: the entry of the event it is in. identity: its `UID`.

    Without times of its own, or in an event of several days, it has those of the event.
    """
    starts_at, ends_at = _moments(session, event)
    return event._replace(
        uid=identity,
        title=session.title,
        text="\n\n".join(part for part in (event.title, session.text) if part),
        starts_at=starts_at,
        ends_at=ends_at,
        place=", ".join(part for part in (session.room, event.place) if part),
        address=f"{event.address}#programma-{session.key}",
        part_of=event.uid,
    )


def _moments(session, event):
    start = localtime(event.starts_at)
    end = localtime(event.ends_at) if event.ends_at else None
    on_one_day = not event.all_day and (end is None or is_one_day(start, end))
    if session.starts is None or not on_one_day:
        return event.starts_at, event.ends_at
    starts_at = _on(start, session.starts)
    return starts_at, _on(localtime(starts_at), session.ends) if session.ends else None


def _on(after, clock):
    """The moment with this time on the clock on the day of `after`, or the day after when it lies before the night."""
    moment = make_aware(datetime.combine(after.date(), clock))
    return moment if clock >= after.time() or clock >= time(6) else moment + timedelta(days=1)
