"""Dates and times as people say them, in the language that is active. Pure: nothing here reads a clock."""

from datetime import timedelta

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

# An end before this hour on the next day belongs to the evening before it.
NIGHT_ENDS_AT = 6


def long_day(day):
    """`donderdag 29 oktober 2026` for a date."""
    return date_format(day, pgettext("format of a long day", "l j F Y"))


def plain_day(day):
    """`29 oktober 2026` for a date."""
    return date_format(day, pgettext("format of a day", "j F Y"))


def short_day(day):
    """`29 okt 2026` for a date, where room is scarce."""
    return date_format(day, pgettext("format of a short day", "j M Y")).replace(".", "")


def clock(time):
    """`12.30` for a time or datetime."""
    return date_format(time, pgettext("format of a time", "G:i"), use_l10n=True)


def time_range(start, end=None):
    """
    `12.30–17.00 uur`, or `12.30 uur` without an end or when it ends as it begins.

    start, end: times, or aware datetimes, which are shown in local time.
    """
    start, end = (localtime(value) if hasattr(value, "astimezone") else value for value in (start, end))
    if end is None or end == start:
        return pgettext("a single time", "%(time)s") % {"time": clock(start)}
    return pgettext("a range of times", "%(start)s–%(end)s") % {"start": clock(start), "end": clock(end)}


def when(starts_at, ends_at=None, all_day=False):
    """
    Say when something happens, in full.

    starts_at, ends_at: aware datetimes, the second may be None. all_day: leave the times out.
    Returns for instance `donderdag 29 oktober 2026, 12.30–17.00 uur`.
    """
    start = localtime(starts_at)
    end = localtime(ends_at) if ends_at else None
    if end is None or _same_evening(start, end):
        if all_day:
            return long_day(start)
        return f"{long_day(start)}, {time_range(start, end)}"
    if all_day:
        return day_range(start.date(), end.date())
    return _("%(start)s until %(end)s") % {
        "start": f"{long_day(start)}, {time_range(start)}",
        "end": f"{long_day(end)}, {time_range(end)}",
    }


def day_range(first, last):
    """Say from which to which date, without repeating the month or year: `29 tot en met 31 oktober 2026`."""
    if first == last:
        return long_day(first)
    if first.year != last.year:
        start = plain_day(first)
    elif first.month != last.month:
        start = date_format(first, pgettext("format of a day without its year", "j F"))
    else:
        start = date_format(first, pgettext("format of a day without month and year", "j"))
    return _("%(start)s up to and including %(end)s") % {"start": start, "end": plain_day(last)}


def short_when(starts_at, ends_at=None, all_day=False):
    """`29 okt 2026, 12.30–17.00 uur`, for the second line of a card."""
    start = localtime(starts_at)
    end = localtime(ends_at) if ends_at else None
    if end is not None and not _same_evening(start, end):
        return day_range(start.date(), end.date())
    return short_day(start) if all_day else f"{short_day(start)}, {time_range(start, end)}"


def _same_evening(start, end):
    """Whether a visitor would call it one day: the same date, or over before the next morning."""
    if start.date() == end.date():
        return True
    return end.date() == start.date() + timedelta(days=1) and end.hour < NIGHT_ENDS_AT


def years_before(day, moment):
    """Give how many whole years `day`, a date, lies before `moment`, an aware datetime; negative for a later day."""
    now = localtime(moment).date()
    return now.year - day.year - ((now.month, now.day) < (day.month, day.day))
