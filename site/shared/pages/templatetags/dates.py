"""Dates and times as people say them, for templates. See `shared.pages.dates`."""

from django import template

from shared.pages import dates

register = template.Library()

register.filter("long_day", dates.long_day)
register.filter("plain_day", dates.plain_day)
register.filter("short_day", dates.short_day)
register.filter("clock", dates.clock)


@register.filter
def until(start, end):
    """`12.30–17.00 uur` for two times, `12.30 uur` when the second is empty."""
    return dates.time_range(start, end or None)


@register.filter
def years_before(day, moment):
    """How many whole years a date lies before an aware datetime."""
    return dates.years_before(day, moment)
