"""Whether what belongs to an event lies within its hours. Plain rules: nothing here reads a clock or the database."""

from datetime import timedelta

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from events.choices import PieceKind
from events.phases import spans_of
from shared.pages.dates import hours, is_one_day, when_of

# What ends at midnight is not on the next day.
MOMENT = timedelta(microseconds=1)


def is_within(clock, starts_at, ends_at):
    """
    Say whether a time on the clock lies within an event of one day.

    clock: a `time`. starts_at, ends_at: aware datetimes, the second None for an open end. Of an event that goes on past
    midnight, the small hours belong to it until it ends.
    """
    start = localtime(starts_at)
    end = localtime(ends_at) if ends_at else None
    if end is None or end.date() == start.date():
        return start.time() <= clock and (end is None or clock <= end.time())
    return start.time() <= clock or clock <= end.time()


def pieces_outside(programme, starts_at, ends_at):
    """
    Give what lies outside an event of one day as pairs: the place of a row in the programme, and its field.

    programme: an iterable of stream children. Walk-in and drinks may lie outside, so breaks do not count.
    """
    found = []
    for place, row in enumerate(programme):
        if row.value.get("kind") == PieceKind.BREAK:
            continue
        wrong = [name for name in ("starts", "ends") if not _is_fine(row.value[name], starts_at, ends_at)]
        found += [(place, name) for name in wrong[:1]]
    return found


def _is_fine(clock, starts_at, ends_at):
    return clock is None or is_within(clock, starts_at, ends_at)


def hours_of_one_day(event):
    """Give the pair of beginning and end when an event has times on one day, else None."""
    if event.all_day or len(event.occurrences) != 1:
        return None
    start, end = event.occurrences[0]
    return (start, end) if end is None or is_one_day(localtime(start), localtime(end)) else None


def said_of_piece(starts_at, ends_at):
    """Give the sentence beside the time of a piece that lies outside its event."""
    return _("This lies outside the event, which is %(hours)s. Only breaks, walk-in and drinks may.") % {
        "hours": hours(starts_at, ends_at)
    }


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
        % {"when": when_of(event.occurrences, event.all_day)}
        if outside
        else ""
    )
