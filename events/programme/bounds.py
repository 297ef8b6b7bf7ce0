"""Check that what belongs to an event lies within its hours. Plain functions: no clock and no database."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import NamedTuple

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from events.programme.timetable import (
    Day,
    ScheduledItem,
    StoredRow,
    clock,
    day_of,
    midnight_of,
    numbers_of_days,
    scheduled_items,
    time_span,
)
from events.schedule.phases import Scheduled, spans_of
from shared.dates import dates_label, day_range, hours, plain_day, time_range

# Subtracted from an end, because what ends at midnight is not on the next day.
MOMENT = timedelta(microseconds=1)


class Outside(NamedTuple):
    """
    A programme item that lies outside its event.

    row_index: index of its row in the programme. session_index: index of its session in that row, or None. field: the
    field that shows the message. sentence: the message.
    """

    row_index: int
    session_index: int | None
    field: str
    sentence: str


def items_outside(rows: Iterable[StoredRow], days: list[Day]) -> list[Outside]:
    """
    Return the programme items that lie outside the event, at most one for each row.

    rows: a programme as it is stored. days: every `Day` of the event; without any, nothing can lie outside. Walk-in and
    drinks may lie outside, so breaks do not count. A session is compared with its round where that has times.
    """
    rows = list(rows)
    if not days:
        return []
    found = {outside.row_index: outside for outside in _days_outside(rows, days)}
    for item in (_held_against(item, rows[item.row_index]) for item in scheduled_items(rows)):
        field = "" if item.is_break else _outside_its_day(item, days)
        day = day_of(item, days)
        if field and day and item.row_index not in found:
            found[item.row_index] = Outside(item.row_index, item.session_index, field, outside_message(day, days))
    return sorted(found.values())


def _held_against(item: ScheduledItem, row: StoredRow) -> ScheduledItem:
    """Return the round of a session where it has times, because its sessions lie within it; else the item itself."""
    starts, ends = (clock(row["value"].get(name)) for name in ("starts", "ends"))
    return item._replace(session_index=None, starts=starts, ends=ends) if starts else item


def _days_outside(rows: list[StoredRow], days: list[Day]) -> Iterator[Outside]:
    """Yield the rows that begin a day which the event does not have, or which came before."""
    last = 0
    for row_index, (row, number) in enumerate(zip(rows, numbers_of_days(rows), strict=True)):
        if row["type"] != "day":
            last = number or 0
            continue
        number = number or 0  # a row of this type always has one
        if number > len(days):
            yield Outside(row_index, None, "number", no_such_day_message(number, days))
        elif number <= last:
            yield Outside(row_index, None, "number", _("This day comes before the one above it. Move the row up."))
        last = max(number, last)


def _outside_its_day(item: ScheduledItem, days: list[Day]) -> str:
    """Return the field of an item whose time lies outside its day, or an empty string."""
    day = day_of(item, days)
    when = time_span(item, days) if item.starts else None
    if day is None or when is None:
        return ""
    for field, moment in (("starts", when.starts_at), ("ends", when.ends_at)):
        if moment and (moment < day.begins or (day.ends and moment > day.ends)):
            return field
    return ""


def outside_message(day: Day, days: list[Day]) -> str:
    """Return the message for an item that lies outside its day of the event."""
    on_that_day = f"{plain_day(day.date)}, {_hours_of(day)}" if len(days) > 1 else _hours_of(day)
    return _("This lies outside the event, which is %(hours)s. Only breaks, walk-in and drinks may.") % {
        "hours": on_that_day
    }


def _hours_of(day: Day) -> str:
    begins_at_night = day.begins == midnight_of(day.date)
    if begins_at_night and day.ends and not day.is_whole:
        return pgettext("open beginning", "until %(time)s") % {"time": time_range(localtime(day.ends))}
    return hours(day.begins, day.ends)


def no_such_day_message(number: int, days: list[Day]) -> str:
    """Return the message for a day of the programme that the event does not have."""
    message = ngettext(
        "The event has one day: %(days)s. This would be day %(number)s.",
        "The event has %(count)s days: %(days)s. This would be day %(number)s.",
        len(days),
    )
    return message % {"count": len(days), "number": number, "days": day_range(days[0].date, days[-1].date)}


def session_message(session: Scheduled, event: Scheduled) -> str:
    """
    Return the message for a session that lies outside the event it belongs to; empty when it lies within.

    When either of the two has no times, only the days are compared.
    """
    spans, around = spans_of(session), spans_of(event)
    if not spans or not around:
        return ""
    if event.all_day or session.all_day or any(end is None for _start, end in event.occurrences):
        days = {localtime(begins).date() for begins, _ends in around}
        first, last = min(days), max(localtime(ends - MOMENT).date() for _begins, ends in around)
        outside = any(not first <= localtime(begins).date() <= last for begins, _ends in spans)
    else:
        first, last = around[0][0], max(ends for _begins, ends in around)
        outside = any(begins < first or begins >= last for begins, _ends in spans)
    return (
        _("This lies outside the event it belongs to, which is %(when)s.")
        % {"when": dates_label(event.occurrences, event.all_day)}
        if outside
        else ""
    )
