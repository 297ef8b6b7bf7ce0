"""
The phase of an event at a moment. Plain functions of their arguments: nothing here reads a clock.

Between two of its dates an event is announced again, for the next one; it is over after the last. Listings use the base
table, where `starts_at` and `ends_at` span all dates together: there it is upcoming until the last is over.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from django.utils.timezone import localtime, make_aware

from shared.dates import OLD, years_before
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


class WithSignUp(Scheduled, Protocol):
    """An event for which people can sign up."""

    signup_url: str
    signup_opens: datetime | None
    signup_closes: datetime | None
    signup_full: bool


class Phase(StrEnum):
    """The phases of an event's page; each may have a template of its own."""

    ANNOUNCED = "announced"
    TODAY = "today"
    UNDER_WAY = "under-way"
    OVER = "over"
    RESCHEDULED = "rescheduled"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class SignUp(StrEnum):
    """Whether people can sign up, which is independent of the phase."""

    NONE = "none"
    NOT_YET = "not-yet"
    ELSEWHERE = "elsewhere"
    FULL = "full"
    CLOSED = "closed"


def spans_of(event: Scheduled) -> list[Span]:
    """
    Return for each date of an event the moments between which it is on, in order of time; empty without a date.

    A date without an end, or without times, lasts until the midnight after it.
    """
    return [(_begins(start, event.all_day), _ends(start, end, event.all_day)) for start, end in event.occurrences]


def _begins(start: datetime, all_day: bool) -> datetime:
    return _midnight(start) if all_day else start


def _ends(start: datetime, end: datetime | None, all_day: bool) -> datetime:
    return end if end and not all_day else _midnight(end or start, days_later=1)


def _midnight(moment: datetime, days_later: int = 0) -> datetime:
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
    if any(_midnight(begins) <= moment < begins for begins, _ends in spans):
        return Phase.TODAY
    return (
        Phase.RESCHEDULED if event.event_status == EventStatus.RESCHEDULED and moment < spans[0][0] else Phase.ANNOUNCED
    )


def sign_up_at(event: WithSignUp, moment: datetime) -> SignUp:
    """
    Return the `SignUp` state at an aware datetime.

    Sign-up closes when the first date begins, unless the editor says otherwise. There is none for what is over.
    """
    if not event.signup_url or phase_at(event, moment) in (Phase.OVER, Phase.CANCELLED, Phase.POSTPONED):
        return SignUp.NONE
    if event.signup_full:
        return SignUp.FULL
    if event.signup_opens and moment < event.signup_opens:
        return SignUp.NOT_YET
    closes = event.signup_closes or begin_of(event)
    if closes and moment >= closes:
        return SignUp.CLOSED
    return SignUp.ELSEWHERE


def next_change(event: WithSignUp, moment: datetime) -> datetime | None:
    """
    Return the first moment after `moment` at which the event's page changes by itself, or None.

    Sign-up opens or closes, a date has its midnight, beginning or end, or the page reaches an age that it shows. Only
    moments at which the phase, the sign-up, the current date or the shown age really differ count.
    """
    edges = [event.signup_opens, event.signup_closes, *_birthdays(event, moment)]
    for begins, ends in spans_of(event):
        edges += [_midnight(begins), begins, ends]
    now = _look_at(event, moment)
    coming = sorted(edge for edge in edges if edge and edge > moment)
    return next((edge for edge in coming if _look_at(event, edge) != now), None)


def _look_at(event: WithSignUp, moment: datetime) -> tuple[Phase, SignUp, Occurrence | None, int]:
    return phase_at(event, moment), sign_up_at(event, moment), date_at(event, moment), _years_shown(event, moment)


def _first_day(event: Scheduled) -> date | None:
    """Return the day from which a page counts its years: its first date, else its publication date, if any."""
    dates = event.occurrences
    return localtime(dates[0][0]).date() if dates else getattr(event, "published_on", None)


def _years_shown(event: Scheduled, moment: datetime) -> int:
    """
    Return the age in years that the page shows, 0 for none; 1 from a year after the event, when no report is promised.
    """
    first = _first_day(event)
    years = years_before(first, moment) if first else 0
    return years if years >= OLD else int(years >= 1 and phase_at(event, moment) == Phase.OVER)


def _birthdays(event: Scheduled, moment: datetime) -> list[datetime]:
    """Return the midnights at which `_years_shown` may change next."""
    first = _first_day(event)
    if first is None:
        return []
    years = {1, OLD, years_before(first, moment) + 1}
    return [make_aware(datetime.combine(_years_later(first, number), time.min)) for number in years if number > 0]


def _years_later(day: date, years: int) -> date:
    """Return the same day so many years later; 1 March for a 29 February that does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
