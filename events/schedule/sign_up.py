"""Whether people can sign up for an event at a moment. Plain functions: nothing here reads a clock."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from events.schedule.phases import Phase, Scheduled, begin_of, phase_at


class WithSignUp(Scheduled, Protocol):
    """An event for which people can sign up."""

    signup_url: str
    signup_opens: datetime | None
    signup_closes: datetime | None
    signup_full: bool


class SignUp(StrEnum):
    """Whether people can sign up, which is independent of the phase."""

    NONE = "none"
    NOT_YET = "not-yet"
    ELSEWHERE = "elsewhere"
    FULL = "full"
    CLOSED = "closed"


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
