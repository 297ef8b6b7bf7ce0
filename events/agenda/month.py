"""A month as a grid of weeks, with on each day what happens then. Pure: nothing here reads a clock."""

from calendar import Calendar
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils.timezone import localtime

from shared.dates import NIGHT_ENDS_AT

MONDAY = 0


@dataclass(frozen=True)
class Day:
    """
    One cell of the grid.

    day: its date, or None for a cell outside the month. events: what happens on it, in the order of the list.
    """

    day: date | None
    is_today: bool = False
    events: list = field(default_factory=list)


def weeks_of(month, events, today):
    """
    Give the weeks of a month, each seven `Day`s from Monday on.

    month: its first day. events: pairs of an event and the dates it is on, in order. today: a date.
    """
    on_day = {}
    for event, days in events:
        for day in days:
            on_day.setdefault(day, []).append(event)
    return [
        [Day(day, day == today, on_day.get(day, [])) if day.month == month.month else Day(None) for day in week]
        for week in Calendar(MONDAY).monthdatescalendar(month.year, month.month)
    ]


def days_of(starts_at, ends_at):
    """
    Give the dates on which something that starts and ends at these aware moments is on; `ends_at` may be None.

    What ends in the night belongs to the evening before it.
    """
    first = localtime(starts_at).date()
    last = first
    if ends_at:
        end = localtime(ends_at)
        last = max(first, end.date() - timedelta(days=1) if end.hour < NIGHT_ENDS_AT else end.date())
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def month_of(day):
    """Give the first day of the month of a date."""
    return day.replace(day=1)


def month_after(month, number=1):
    """Give the first day of the month so many months after this one; a negative number goes back."""
    months = month.year * 12 + month.month - 1 + number
    return date(months // 12, months % 12 + 1, 1)
