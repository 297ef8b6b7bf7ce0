"""Dates and times as people say them, for templates. See `shared.dates`."""

from datetime import date, datetime, time

from django import template

from shared import dates

register = template.Library()

# A moment is shown in local time: midnight here is the day before in UTC.

register.filter("long_day", dates.long_day, expects_localtime=True)
register.filter("plain_day", dates.plain_day, expects_localtime=True)
register.filter("short_day", dates.short_day, expects_localtime=True)
register.filter("clock", dates.clock, expects_localtime=True)


@register.filter(expects_localtime=True)
def until(start: time | datetime, end: time | datetime | None) -> str:
    """Return `12.30–17.00 uur` for two times, `12.30 uur` when the second is empty."""
    return dates.time_range(start, end or None)


@register.filter
def old_years(day: date, moment: datetime) -> int:
    """Return how many whole years a date is before an aware datetime, from `OLD` years on; else 0."""
    years = dates.years_before(day, moment)
    return years if years >= dates.OLD else 0


@register.filter
def years_before(day: date, moment: datetime) -> int:
    """Return how many whole years a date is before an aware datetime."""
    return dates.years_before(day, moment)
