"""Dates and times as people say them, in the active language. Nothing here reads a clock."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

# When something begins and ends, as aware datetimes; the end is None when it is open.
Occurrence = tuple[datetime, datetime | None]

# An end before this hour on the next day belongs to the evening before it.
NIGHT_ENDS_AT = 6
# From so many years on a page says how old it is.
OLD = 3
# A card names no more days than this.
MOST_DAYS_ON_A_CARD = 4


def long_day(day: date) -> str:
    """Return `donderdag 29 oktober 2026` for a date."""
    return date_format(day, pgettext("format of a long day", "l j F Y"))


def plain_day(day: date) -> str:
    """Return `29 oktober 2026` for a date."""
    return date_format(day, pgettext("format of a day", "j F Y"))


def short_day(day: date) -> str:
    """Return `29 okt 2026` for a date, where room is scarce."""
    return date_format(day, pgettext("format of a short day", "j M Y")).replace(".", "")


def clock(time: Any) -> str:
    """Return `12.30` for a time or datetime."""
    return date_format(time, pgettext("format of a time", "G:i"), use_l10n=True)


def time_range(start: time | datetime, end: time | datetime | None = None) -> str:
    """
    Return `12.30–17.00 uur`, or `12.30 uur` without an end or when it ends as it begins.

    start, end: times, or aware datetimes, which are shown in local time. Midnight is `24.00` as an end.
    """
    start, end = _local(start), _local(end) if end else None
    if end is None or end == start:
        return pgettext("a single time", "%(time)s") % {"time": clock(start)}
    return pgettext("a range of times", "%(start)s–%(end)s") % {"start": clock(start), "end": _end_clock(end)}


def _local(value: time | datetime) -> time | datetime:
    return localtime(value) if isinstance(value, datetime) else value


def _end_clock(end: time | datetime) -> str:
    is_midnight = (end.hour, end.minute) == (0, 0)
    return pgettext("the end of a day", "midnight") if is_midnight else clock(end)


def hours(starts_at: datetime, ends_at: datetime | None = None) -> str:
    """Return `12.30–17.00 uur` for aware datetimes, and for an open end `vanaf 12.30 uur`."""
    if ends_at is None:
        return pgettext("open end", "from %(time)s") % {"time": time_range(starts_at)}
    return time_range(starts_at, ends_at)


def when(starts_at: datetime, ends_at: datetime | None = None, all_day: bool = False) -> str:
    """
    Return when something happens, in full.

    starts_at, ends_at: aware datetimes, the second None for an open end. all_day: leave the times out.
    Returns for instance `donderdag 29 oktober 2026, 12.30–17.00 uur`.
    """
    start = localtime(starts_at)
    end = localtime(ends_at) if ends_at else None
    if end is None or is_one_day(start, end):
        return long_day(start) if all_day else f"{long_day(start)}, {hours(start, end)}"
    if all_day:
        return day_range(start.date(), end.date())
    return _("%(start)s until %(end)s") % {
        "start": f"{long_day(start)}, {time_range(start)}",
        "end": f"{long_day(end)}, {time_range(end)}",
    }


def dates_label(occurrences: Sequence[Occurrence], all_day: bool = False) -> str:
    """
    Return when something happens that may have several dates, in full.

    occurrences: pairs of aware datetimes in time order, the second of a pair None for an open end.
    Returns for instance `12, 19 en 26 januari 2026, 19.30–21.30 uur`, or one date after the other when their
    times differ.
    """
    if len(occurrences) > 1 and (shared := _shared_hours(occurrences, all_day)) is not None:
        return _with_hours(several_days([_day(start) for start, _end in occurrences]), shared)
    return "; ".join(when(start, end, all_day) for start, end in occurrences)


def short_dates_label(occurrences: Sequence[Occurrence], all_day: bool = False) -> str:
    """Return `12, 19 en 26 jan 2026, 19.30–21.30 uur`, or `5 keer vanaf 12 jan 2026`, for a card line."""
    if len(occurrences) == 1:
        [(start, end)] = occurrences
        return short_when(start, end, all_day)
    days = [_day(start) for start, _end in occurrences]
    shared = _shared_hours(occurrences, all_day)
    if shared is None or len(days) > MOST_DAYS_ON_A_CARD:
        times, first = len(days), short_day(days[0])
        return _("%(number)s times from %(day)s") % {"number": times, "day": first}
    return _with_hours(several_days(days, short=True), shared)


def several_days(days: list[date], short: bool = False) -> str:
    """Return dates in time order, each month and year once: `12, 19 en 26 januari en 2 februari 2026`."""
    months = []
    for (year, _month), group in groupby(days, key=lambda day: (day.year, day.month)):
        in_month = list(group)
        is_last_of_year = in_month[-1] == max(day for day in days if day.year == year)
        days_only = [date_format(day, pgettext("format of a day without month and year", "j")) for day in in_month[:-1]]
        months.append(_and([*days_only, _last_of_month(in_month[-1], is_last_of_year, short)]))
    return _and(months)


def _last_of_month(day: date, with_year: bool, short: bool) -> str:
    if with_year:
        return short_day(day) if short else plain_day(day)
    if short:
        return date_format(day, pgettext("format of a short day without its year", "j M")).replace(".", "")
    return date_format(day, pgettext("format of a day without its year", "j F"))


def _and(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return _("%(names)s and %(last)s") % {"names": ", ".join(words[:-1]), "last": words[-1]}


def _day(moment: datetime) -> date:
    return localtime(moment).date()


def _shared_hours(occurrences: Sequence[Occurrence], all_day: bool) -> str | None:
    """Return the hours that all dates have, empty for whole days; None when they differ or one lasts for days."""
    if any(end and not is_one_day(localtime(start), localtime(end)) for start, end in occurrences):
        return None
    labels = {"" if all_day else hours(start, end) for start, end in occurrences}
    return labels.pop() if len(labels) == 1 else None


def _with_hours(days: str, hours_label: str) -> str:
    return f"{days}, {hours_label}" if hours_label else days


def day_range(first: date, last: date) -> str:
    """Return a range of dates without repeating the month or year: `29 tot en met 31 oktober 2026`."""
    if first == last:
        return long_day(first)
    if first.year != last.year:
        start = plain_day(first)
    elif first.month != last.month:
        start = date_format(first, pgettext("format of a day without its year", "j F"))
    else:
        start = date_format(first, pgettext("format of a day without month and year", "j"))
    return _("%(start)s up to and including %(end)s") % {"start": start, "end": plain_day(last)}


def short_when(starts_at: datetime, ends_at: datetime | None = None, all_day: bool = False) -> str:
    """Return `29 okt 2026, 12.30–17.00 uur`, for a card line."""
    start = localtime(starts_at)
    end = localtime(ends_at) if ends_at else None
    if end is not None and not is_one_day(start, end):
        return day_range(start.date(), end.date())
    return short_day(start) if all_day else f"{short_day(start)}, {hours(start, end)}"


def is_one_day(start: datetime, end: datetime) -> bool:
    """Return whether two local datetimes are one day to a visitor: one date, or over before the next morning."""
    if start.date() == end.date():
        return True
    return end.date() == start.date() + timedelta(days=1) and end.hour < NIGHT_ENDS_AT


def now_label(starts_at: datetime, ends_at: datetime | None, all_day: bool, moment: datetime) -> str:
    """
    Return when something is, on the day itself: `vandaag, 12.30–17.00 uur`, and while it lasts
    `nu bezig, tot 17.00 uur`. Empty on other days.

    starts_at, ends_at: aware datetimes, the second None for an open end. moment: an aware datetime. The text changes
    only at the midnight before, at the beginning and at the end.
    """
    start, now = localtime(starts_at), localtime(moment)
    end = localtime(ends_at) if ends_at else None
    is_one = end is None or is_one_day(start, end)
    if (end and not all_day and now >= end) or now.date() < start.date() or _is_later_day(now, start, end):
        return ""
    if all_day:
        return _("today") if end is None or is_one else _("now, up to and including %(day)s") % {"day": plain_day(end)}
    if now < start:
        return _("today, %(hours)s") % {"hours": hours(start, end) if is_one else hours(start)}
    if end is None:
        return _("under way, since %(time)s") % {"time": time_range(start)}
    until = pgettext("a single time", "%(time)s") % {"time": _end_clock(end)}
    return _("under way, until %(time)s") % {"time": until if is_one else f"{long_day(end)}, {until}"}


def _is_later_day(now: datetime, start: datetime, end: datetime | None) -> bool:
    return now.date() > (end or start).date()


def past_label(starts_at: datetime, ends_at: datetime | None = None) -> str:
    """Return `op donderdag 29 oktober 2026` or `van 29 tot en met 31 oktober 2026`, for the past."""
    start, end = localtime(starts_at), localtime(ends_at or starts_at)
    if is_one_day(start, end):
        return _("on %(day)s") % {"day": long_day(start)}
    return _("from %(days)s") % {"days": day_range(start.date(), end.date())}


def years_before(day: date, moment: datetime) -> int:
    """Return how many whole years a date is before an aware datetime; negative for a later date."""
    now = localtime(moment).date()
    return now.year - day.year - ((now.month, now.day) < (day.month, day.day))
