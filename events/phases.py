"""
What an event is at a moment. Plain functions of what they are given: nothing here reads a clock.

An event is anything with `starts_at`, `ends_at`, `all_day`, `state`, `still_to_come`, and for sign-up the
`signup_*` fields; moments are aware datetimes.
"""

from datetime import datetime, time, timedelta
from enum import StrEnum

from django.utils.timezone import localtime, make_aware

from shared.pages.states import PageState


class Phase(StrEnum):
    """The states of an event's page; each may have a template of its own."""

    ANNOUNCED = "announced"
    TODAY = "today"
    UNDER_WAY = "under-way"
    OVER = "over"
    MOVED = "moved"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class SignUp(StrEnum):
    """The state of signing up, which goes its own way beside the phase."""

    NONE = "none"
    NOT_YET = "not-yet"
    ELSEWHERE = "elsewhere"
    FULL = "full"
    CLOSED = "closed"


def end_of(event):
    """Give the moment an event is over: its end, else the midnight after its last day; None without a date."""
    if event.starts_at is None:
        return None
    if event.ends_at and not event.all_day:
        return event.ends_at
    last_day = localtime(event.ends_at or event.starts_at).date()
    return make_aware(datetime.combine(last_day + timedelta(days=1), time.min))


def begin_of(event):
    """Give the moment an event begins: midnight of its first day when it has no times."""
    if event.starts_at is None or not event.all_day:
        return event.starts_at
    return make_aware(datetime.combine(localtime(event.starts_at).date(), time.min))


def phase_at(event, moment):
    """
    Give the `Phase` of an event at a moment.

    Cancelled and postponed stay so for ever; a moved event is moved until its new date is over. An event
    whose time is in words is announced while it is still to come, and over after that.
    """
    if event.state in (PageState.CANCELLED, PageState.POSTPONED):
        return Phase(event.state)
    if event.starts_at is None:
        return Phase.ANNOUNCED if event.still_to_come else Phase.OVER
    if moment >= end_of(event):
        return Phase.OVER
    if moment >= begin_of(event):
        return Phase.UNDER_WAY if not event.all_day else Phase.TODAY
    if localtime(moment).date() == localtime(event.starts_at).date():
        return Phase.TODAY
    return Phase.MOVED if event.state == PageState.MOVED else Phase.ANNOUNCED


def sign_up_at(event, moment):
    """
    Give the `SignUp` state at a moment.

    It closes at the beginning of the event unless the editor says when; nobody signs up for what is over.
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

    That is when sign-up opens or closes, at the midnight before the day, at the beginning and at the end, each
    only where the phase or the sign-up then becomes another.
    """
    edges = [event.signup_opens, event.signup_closes, begin_of(event), end_of(event)]
    if event.starts_at is not None:
        edges.append(make_aware(datetime.combine(localtime(event.starts_at).date(), time.min)))
    now = _look_at(event, moment)
    coming = sorted(edge for edge in edges if edge and edge > moment)
    return next((edge for edge in coming if _look_at(event, edge) != now), None)


def _look_at(event, moment):
    return phase_at(event, moment), sign_up_at(event, moment)
