"""Whether what belongs to an event lies within its hours. Plain rules: nothing here reads a clock or the database."""

from datetime import timedelta
from typing import NamedTuple

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from events.programme.timetable import clock, day_of, midnight_of, numbers_of_days, planned, when_of
from events.schedule.phases import spans_of
from shared.dates import day_range, hours, plain_day, time_range
from shared.dates import when_of as said_of

# What ends at midnight is not on the next day.
MOMENT = timedelta(microseconds=1)


class Outside(NamedTuple):
    """
    What lies outside its event: the place of a row in the programme, of a session in that row or None, its field, and
    the sentence beside it.
    """

    place: int
    session: int | None
    field: str
    sentence: str


def pieces_outside(rows, days):
    """
    Give what lies outside an event as a list of `Outside`, at most one for a row.

    rows: a programme as it is stored. days: every `Day` of the event; without any nothing can lie outside. Walk-in and
    drinks may lie outside, so breaks do not count. A session is held against its round where that has times.
    """
    rows = list(rows)
    if not days:
        return []
    found = {outside.place: outside for outside in _days_outside(rows, days)}
    for piece in (_held_against(piece, rows[piece.place]) for piece in planned(rows)):
        field = "" if piece.is_break else _outside_its_day(piece, days)
        if field and piece.place not in found:
            found[piece.place] = Outside(piece.place, piece.session, field, said_of_piece(day_of(piece, days), days))
    return sorted(found.values())


def _held_against(piece, row):
    """Of a round with times the round itself is looked at, because its sessions lie within it."""
    starts, ends = (clock(row["value"].get(name)) for name in ("starts", "ends"))
    return piece._replace(session=None, starts=starts, ends=ends) if starts else piece


def _days_outside(rows, days):
    """The rows that begin a day which the event has not, or which came before."""
    last = 0
    for place, (row, number) in enumerate(zip(rows, numbers_of_days(rows), strict=True)):
        if row["type"] != "day":
            last = number or 0
            continue
        if number > len(days):
            yield Outside(place, None, "number", said_of_day(number, days))
        elif number <= last:
            yield Outside(place, None, "number", _("This day comes before the one above it. Move the row up."))
        last = max(number, last)


def _outside_its_day(piece, days):
    """Give the field of a piece that lies outside its day, or an empty text."""
    day = day_of(piece, days)
    when = when_of(piece, days) if day and piece.starts else None
    if when is None:
        return ""
    for field, moment in (("starts", when.starts_at), ("ends", when.ends_at)):
        if moment and (moment < day.begins or (day.ends and moment > day.ends)):
            return field
    return ""


def said_of_piece(day, days):
    """Give the sentence beside the time of a piece that lies outside its day of the event."""
    on_that_day = f"{plain_day(day.date)}, {_hours_of(day)}" if len(days) > 1 else _hours_of(day)
    return _("This lies outside the event, which is %(hours)s. Only breaks, walk-in and drinks may.") % {
        "hours": on_that_day
    }


def _hours_of(day):
    begins_at_night = day.begins == midnight_of(day.date)
    if begins_at_night and day.ends and not day.is_whole:
        return pgettext("open beginning", "until %(time)s") % {"time": time_range(localtime(day.ends))}
    return hours(day.begins, day.ends)


def said_of_day(number, days):
    """Give the sentence beside a day of the programme that the event has not."""
    said = ngettext(
        "The event has one day: %(days)s. This would be day %(number)s.",
        "The event has %(count)s days: %(days)s. This would be day %(number)s.",
        len(days),
    )
    return said % {"count": len(days), "number": number, "days": day_range(days[0].date, days[-1].date)}


def said_of_session(session, event):
    """
    Give the sentence about a session that lies outside the event it belongs to; empty when it lies within.

    session, event: anything with `occurrences` and `all_day`. Without times on one of the two only the days count.
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
        % {"when": said_of(event.occurrences, event.all_day)}
        if outside
        else ""
    )
