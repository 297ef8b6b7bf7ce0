"""
The phase of an event at a moment. Plain functions of their arguments: nothing here reads a clock.

Between two of its dates an event is announced again, for the next one; it is over after the last. Listings use the base
table, where `starts_at` and `ends_at` span all dates together: there it is upcoming until the last is over.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from django.utils.timezone import localtime, make_aware

from shared.pages.status import EventStatus

Occurrence = tuple[datetime, datetime | None]
Span = tuple[datetime, datetime]


class Scheduled(Protocol):
    """An event, as far as its phase depends on it. occurrences: pairs of beginning and end, in order of time."""

    all_day: bool
    event_status: str
    date_to_be_announced: bool
    starts_at: datetime | None
    ends_at: datetime | None

    @property
    def occurrences(self) -> Sequence[Occurrence]:
        """Return every date as a pair of aware datetimes; the second is None when the end is open."""


class Phase(StrEnum):
    """The phases of an event's page; each may have a template of its own."""

    ANNOUNCED = "announced"
    TODAY = "today"
    UNDER_WAY = "under-way"
    OVER = "over"
    RESCHEDULED = "rescheduled"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


def spans_of(event: Scheduled) -> list[Span]:
    """
    Return for each date of an event the moments between which it is on, in order of time; empty without a date.

    A date without an end, or without times, lasts until the midnight after it.
    """
    return [(_begins(start, event.all_day), _ends(start, end, event.all_day)) for start, end in event.occurrences]


def _begins(start: datetime, all_day: bool) -> datetime:
    return midnight_at(start) if all_day else start


def _ends(start: datetime, end: datetime | None, all_day: bool) -> datetime:
    return end if end and not all_day else midnight_at(end or start, days_later=1)


def midnight_at(moment: datetime, days_later: int = 0) -> datetime:
    """Return the local midnight at which the day of an aware datetime begins, or one so many days later."""
    return make_aware(datetime.combine(localtime(moment).date() + timedelta(days=days_later), time.min))


def end_of(event: Scheduled) -> datetime | None:
    """Return the moment at which an event is over, after its last date; None without a date."""
    return max((ends for _begins, ends in spans_of(event)), default=None)


def begin_of(event: Scheduled) -> datetime | None:
    """Return the moment at which the first date begins, midnight when it has no times; None without a date."""
    return min((begins for begins, _ends in spans_of(event)), default=None)


def date_at(event: Scheduled, moment: datetime) -> Occurrence | None:
    """Return the pair of `event.occurrences` that counts at a moment: the current one, else the next, else the last."""
    pairs = zip(event.occurrences, spans_of(event), strict=True)
    coming = [pair for pair, (_begins, ends) in pairs if ends > moment]
    return next(iter(coming or event.occurrences[-1:]), None)


def phase_at(event: Scheduled, moment: datetime) -> Phase:
    """
    Return the `Phase` of an event at an aware datetime.

    Cancelled and postponed events stay so for ever; a rescheduled one is rescheduled until its new date. An event whose
    time is in words is announced while it is still to come, and over after that.
    """
    if event.event_status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        return Phase(event.event_status)
    spans, over = spans_of(event), end_of(event)
    if over is None:
        return Phase.ANNOUNCED if event.date_to_be_announced else Phase.OVER
    if moment >= over:
        return Phase.OVER
    if any(begins <= moment < ends for begins, ends in spans):
        return Phase.UNDER_WAY if not event.all_day else Phase.TODAY
    if any(midnight_at(begins) <= moment < begins for begins, _ends in spans):
        return Phase.TODAY
    return (
        Phase.RESCHEDULED if event.event_status == EventStatus.RESCHEDULED and moment < spans[0][0] else Phase.ANNOUNCED
    )
