"""Days in the demo: fixed ones in the past, and ones relative to the day of seeding."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, time, timedelta

from django.utils.timezone import make_aware

TUESDAY, THURSDAY = 1, 3


@dataclasses.dataclass(frozen=True)
class FromToday:
    """
    A day relative to the day of seeding, never in a weekend and never on the other side of today.

    days: negative for the past. clock: a local time such as "13:00". weekday: moves on to the next one of these, 0 is
    Monday. then: days after the day found so.
    """

    days: int
    clock: str = ""
    weekday: int | None = None
    then: int = 0


# How the content says a day: none, such as "2026-06-11" or "2026-06-11 13:00", or counted.
Day = str | FromToday | None


def from_today(days: int, clock: str = "", weekday: int | None = None, then: int = 0) -> FromToday:
    """Return a `FromToday`."""
    return FromToday(days, clock, weekday, then)


def as_date(day: Day, today: date) -> date | None:
    """
    Return the date of a day in the content, or None.

    today: the date of seeding.
    """
    if day is None:
        return None
    if not isinstance(day, FromToday):
        return date.fromisoformat(day.split()[0])
    found = today + timedelta(days=day.days)
    if day.weekday is not None:
        found += timedelta(days=(day.weekday - found.weekday()) % 7)
    elif found.weekday() > 4:
        found += timedelta(days=4 - found.weekday() if day.days < 0 else 7 - found.weekday())
    return found + timedelta(days=day.then)


def as_moment(day: Day, today: date) -> datetime | None:
    """Return the aware datetime of a day in the content, or None; midnight when it has no time."""
    if day is None:
        return None
    clock = day.clock if isinstance(day, FromToday) else (day.split() + [""])[1]
    return make_aware(datetime.combine(as_date(day, today) or today, time.fromisoformat(clock or "00:00")))


def next_spring(today: date) -> int:
    """Return the year of the first spring that has not begun."""
    return today.year if today.month < 3 else today.year + 1
