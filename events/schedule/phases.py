"""
What an event is at a moment. Plain functions of what they are given: nothing here reads a clock.

An event is anything with `occurrences` (pairs of beginning and end, in time order), `all_day`, `event_status`,
`date_to_be_announced`, and for sign-up the `signup_*` fields; moments are aware datetimes.

Between two of its dates an event is announced once more, for the next one; it is over after the last. Lists ask the
base table, where `starts_at` and `ends_at` hold all dates together: there it is coming until the last is over.
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from django.utils.timezone import localtime, make_aware

from shared.dates import OLD, years_before
from shared.pages.status import EventStatus


class Phase(StrEnum):
    """The states of an event's page; each may have a template of its own."""

    ANNOUNCED = "announced"
    TODAY = "today"
    UNDER_WAY = "under-way"
    OVER = "over"
    RESCHEDULED = "rescheduled"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class SignUp(StrEnum):
    """The state of signing up, which goes its own way beside the phase."""

    NONE = "none"
    NOT_YET = "not-yet"
    ELSEWHERE = "elsewhere"
    FULL = "full"
    CLOSED = "closed"


def spans_of(event):
    """
    Give for each date of an event the moments between which it is on, in time order; an empty list without a date.

    A date without an end, or without times, is on until the midnight after it.
    """
    return [(_begins(start, event.all_day), _ends(start, end, event.all_day)) for start, end in event.occurrences]


def _begins(start, all_day):
    return _midnight(start) if all_day else start


def _ends(start, end, all_day):
    return end if end and not all_day else _midnight(end or start, days_later=1)


def _midnight(moment, days_later=0):
    return make_aware(datetime.combine(localtime(moment).date() + timedelta(days=days_later), time.min))


def end_of(event):
    """Give the moment an event is over, after its last date; None without a date."""
    return max((ends for _begins, ends in spans_of(event)), default=None)


def begin_of(event):
    """Give the moment the first date of an event begins: midnight when it has no times; None without a date."""
    return min((begins for begins, _ends in spans_of(event)), default=None)


def date_at(event, moment):
    """Give the pair of `event.occurrences` that counts at a moment: under way, else the next, else the last."""
    pairs = zip(event.occurrences, spans_of(event), strict=True)
    coming = [pair for pair, (_begins, ends) in pairs if ends > moment]
    return next(iter(coming or event.occurrences[-1:]), None)


def phase_at(event, moment):
    """
    Give the `Phase` of an event at a moment.

    Cancelled and postponed stay so for ever; a moved event is moved until its new date is there. An event
    whose time is in words is announced while it is still to come, and over after that.
    """
    if event.event_status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        return Phase(event.event_status)
    spans = spans_of(event)
    if not spans:
        return Phase.ANNOUNCED if event.date_to_be_announced else Phase.OVER
    if moment >= end_of(event):
        return Phase.OVER
    if any(begins <= moment < ends for begins, ends in spans):
        return Phase.UNDER_WAY if not event.all_day else Phase.TODAY
    if any(_midnight(begins) <= moment < begins for begins, _ends in spans):
        return Phase.TODAY
    return (
        Phase.RESCHEDULED if event.event_status == EventStatus.RESCHEDULED and moment < spans[0][0] else Phase.ANNOUNCED
    )


def sign_up_at(event, moment):
    """
    Give the `SignUp` state at a moment.

    It closes at the beginning of the first date unless the editor says when; nobody signs up for what is over.
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


def next_change(event, moment):
    """
    Give the first moment after `moment` at which the event's page looks different by itself, or None.

    That is when sign-up opens or closes, and for each date at the midnight before it, at its beginning and at its
    end, each only where something then becomes another: the phase, the sign-up, or the date that counts; and the days
    on which the page becomes so many years old that it says so.
    """
    edges = [event.signup_opens, event.signup_closes, *_birthdays(event, moment)]
    for begins, ends in spans_of(event):
        edges += [_midnight(begins), begins, ends]
    now = _look_at(event, moment)
    coming = sorted(edge for edge in edges if edge and edge > moment)
    return next((edge for edge in coming if _look_at(event, edge) != now), None)


def _look_at(event, moment):
    return phase_at(event, moment), sign_up_at(event, moment), date_at(event, moment), _years_shown(event, moment)


def _first_day(event):
    """The day that a page counts its years from: its first date, else the day it was published, where it has one."""
    dates = event.occurrences
    return localtime(dates[0][0]).date() if dates else getattr(event, "published_on", None)


def _years_shown(event, moment):
    """How many years old the page says it is; and one year after the event no report of it is promised any more."""
    first = _first_day(event)
    years = years_before(first, moment) if first else 0
    return years if years >= OLD else int(years >= 1 and phase_at(event, moment) == Phase.OVER)


def _birthdays(event, moment):
    """The midnights at which `_years_shown` becomes another, as far as they can be the next change."""
    first = _first_day(event)
    if first is None:
        return []
    years = {1, OLD, years_before(first, moment) + 1}
    return [make_aware(datetime.combine(_years_later(first, number), time.min)) for number in years if number > 0]


def _years_later(day, years):
    """The same day years later; for 29 February the first of March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
