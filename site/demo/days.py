"""Days in the demo: fixed ones for what has been, and ones counted from the day of seeding."""

import dataclasses
from datetime import date, datetime, time, timedelta

from django.utils.timezone import make_aware


@dataclasses.dataclass(frozen=True)
class FromToday:
    """So many days from the day of seeding (negative: ago), never in a weekend; `clock` as "13:00"."""

    days: int
    clock: str = ""


def from_today(days, clock=""):
    return FromToday(days, clock)


def as_date(day, today):
    """
    Give the date that the content means.

    day: None, "2026-06-11", "2026-06-11 13:00" or a `FromToday`; today: the date of seeding.
    """
    if day is None:
        return None
    if isinstance(day, FromToday):
        found = today + timedelta(days=day.days)
        # A Saturday becomes the Friday before it and a Sunday the Monday after it, so nothing crosses today.
        return found + timedelta(days={5: -1, 6: 1}.get(found.weekday(), 0))
    return date.fromisoformat(day.split()[0])


def as_moment(day, today):
    """Give the aware datetime that the content means, or None; midnight when it has no clock."""
    if day is None:
        return None
    clock = day.clock if isinstance(day, FromToday) else (day.split() + [""])[1]
    return make_aware(datetime.combine(as_date(day, today), time.fromisoformat(clock or "00:00")))


def next_spring(today):
    """Give the year of the first spring that is wholly to come."""
    return today.year if today.month < 3 else today.year + 1
