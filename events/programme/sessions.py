"""The sessions of a programme as calendar entries, read from the stored programme without a query."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from django.utils.html import strip_tags
from wagtail.blocks import StreamValue

from events.programme.timetable import ScheduledItem, day_of, days_of, scheduled_items, time_span

if TYPE_CHECKING:
    from events.calendars.entries import Entry


class Session(NamedTuple):
    """A programme item as calendars see it. key: the id of its block, its identity. item: says when it is."""

    key: str
    title: str
    text: str
    room: str
    item: ScheduledItem

    @property
    def is_choice(self) -> bool:
        """Return whether it is part of a round, in which a visitor chooses one of several."""
        return self.item.session_index is not None


def sessions_of(programme: StreamValue) -> list[Session]:
    """
    Return each session of the rounds of a programme and each item for everybody, in order.

    programme: the value of `EventPage.programme`. Blocks that were never saved have no identity and are left out.
    """
    return [
        Session(
            key=item.key,
            title=item.value.get("title") or "",
            text=strip_tags(item.value.get("description") or "").strip(),
            room=item.value.get("room") or "",
            item=item,
        )
        for item in scheduled_items(programme.raw_data)
        if item.key
    ]


def as_entry(session: Session, dates: "Sequence[Entry]", identity: str) -> "Entry":
    """
    Return the calendar entry of a session.

    dates: the entries of the event it is in, one for each date. identity: its `UID`. When nothing says when it is, it
    is as long as the first date of the event.
    """
    first = dates[0]
    days = days_of([(date.starts_at, date.ends_at) for date in dates], first.all_day)
    when, day = time_span(session.item, days, first.all_day), day_of(session.item, days)
    event = dates[day.occurrence] if day else first
    starts_at, ends_at, all_day = when or (event.starts_at, event.ends_at, event.all_day)
    return event._replace(
        uid=identity,
        title=session.title,
        text="\n\n".join(part for part in (event.title, session.text) if part),
        starts_at=starts_at,
        ends_at=ends_at,
        all_day=all_day,
        location=", ".join(part for part in (session.room, event.location) if part),
        address=f"{event.address}#programma-{session.key}",
        part_of=event.uid,
    )
