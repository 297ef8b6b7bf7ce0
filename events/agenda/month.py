"""A month as a grid of weeks, with the events on each day. Plain functions: no clock and no database."""

from calendar import Calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.utils.timezone import localtime

from shared.dates import NIGHT_ENDS_AT
from shared.pages.models import BasePage

MONDAY = 0


@dataclass(frozen=True)
class Day:
    """
    One cell of the grid.

    day: its date, or None for a cell outside the month. events: those on this day, in the order of the list.
    """

    day: date | None
    is_today: bool = False
    events: list = field(default_factory=list)


def weeks_of(month: date, events: Iterable[tuple[BasePage, Sequence[date]]], today: date) -> list[list[Day]]:
    """
    Return the weeks of a month, each with seven days from Monday on.

    month: its first day. events: pairs of an event and its dates in order.
    """
    on_day: dict[date, list[BasePage]] = {}
    for event, days in events:
        for day in days:
            on_day.setdefault(day, []).append(event)
    return [
        [Day(day, day == today, on_day.get(day, [])) if day.month == month.month else Day(None) for day in week]
        for week in Calendar(MONDAY).monthdatescalendar(month.year, month.month)
    ]


def days_of(starts_at: datetime, ends_at: datetime | None) -> list[date]:
    """Return the dates between two aware datetimes. What ends in the small hours belongs to the evening before."""
    first = localtime(starts_at).date()
    last = first
    if ends_at:
        end = localtime(ends_at)
        last = max(first, end.date() - timedelta(days=1) if end.hour < NIGHT_ENDS_AT else end.date())
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def month_of(day: date) -> date:
    """Return the first day of the month of a date."""
    return day.replace(day=1)


def month_after(month: date, number: int = 1) -> date:
    """Return the first day of the month so many months later; a negative number goes back."""
    months = month.year * 12 + month.month - 1 + number
    return date(months // 12, months % 12 + 1, 1)
