"""What an event is at a moment, a minute before and after each edge."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from events.schedule.next_change import next_change
from events.schedule.phases import Phase, begin_of, date_at, end_of, phase_at
from events.schedule.sign_up import SignUp, sign_up_at
from tests.factories import local

MINUTE = timedelta(minutes=1)


def event(**fields):
    """An event as the rules see it: any object with these names."""
    nothing = dict.fromkeys(("starts_at", "ends_at", "signup_opens", "signup_closes"))
    plain = {
        "all_day": False,
        "event_status": "",
        "date_to_be_announced": False,
        "signup_url": "",
        "signup_full": False,
    }
    made = SimpleNamespace(**nothing | plain | {"further": []} | fields)
    made.occurrences = [(made.starts_at, made.ends_at), *made.further] if made.starts_at else []
    return made


def evening(day):
    return local(f"{day} 19:30"), local(f"{day} 21:30")


AFTERNOON = event(starts_at=local("2026-10-29 12:30"), ends_at=local("2026-10-29 17:00"))
NO_END = event(starts_at=local("2026-10-29 12:30"))
WHOLE_DAY = event(starts_at=local("2026-10-29 00:00"), all_day=True)
THREE_DAYS = event(starts_at=local("2026-10-29 00:00"), ends_at=local("2026-10-31 23:59"), all_day=True)
NIGHT = event(starts_at=local("2026-10-30 20:00"), ends_at=local("2026-10-31 02:00"))
MOVED = event(starts_at=local("2026-10-29 12:30"), ends_at=local("2026-10-29 17:00"), event_status="rescheduled")
# 24 hours and one: the clock goes back in the night of 25 October 2026, and forward on 29 March.
LONG_DAY = event(starts_at=local("2026-10-25 00:00"), all_day=True)
SHORT_DAY = event(starts_at=local("2026-03-29 00:00"), all_day=True)
# From eight in the evening until four at night takes nine hours when the clock goes back.
OVER_THE_CLOCK = event(starts_at=local("2026-10-24 20:00"), ends_at=local("2026-10-25 04:00"))
# Four evenings, one before and one after the end of summer time, of which the last has an open end.
COURSE = event(
    starts_at=local("2026-10-13 19:30"),
    ends_at=local("2026-10-13 21:30"),
    further=[evening("2026-10-20"), evening("2026-10-27"), (local("2026-11-03 19:30"), None)],
)
TWO_WHOLE_DAYS = event(starts_at=local("2026-10-24 00:00"), further=[(local("2026-10-31 00:00"), None)], all_day=True)
MOVED_COURSE = event(**vars(COURSE) | {"event_status": "rescheduled"})
WORDS_TO_COME = event(date_to_be_announced=True)
WORDS_PAST = event()


@pytest.mark.parametrize(
    ("what", "edge", "before", "after"),
    [
        (AFTERNOON, "2026-10-29 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (AFTERNOON, "2026-10-29 12:30", Phase.TODAY, Phase.UNDER_WAY),
        (AFTERNOON, "2026-10-29 17:00", Phase.UNDER_WAY, Phase.OVER),
        (AFTERNOON, "2027-10-29 17:00", Phase.OVER, Phase.OVER),
        (NO_END, "2026-10-29 12:30", Phase.TODAY, Phase.UNDER_WAY),
        (NO_END, "2026-10-30 00:00", Phase.UNDER_WAY, Phase.OVER),
        (WHOLE_DAY, "2026-10-29 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (WHOLE_DAY, "2026-10-30 00:00", Phase.TODAY, Phase.OVER),
        (THREE_DAYS, "2026-10-29 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (THREE_DAYS, "2026-10-30 00:00", Phase.TODAY, Phase.TODAY),
        (THREE_DAYS, "2026-11-01 00:00", Phase.TODAY, Phase.OVER),
        (NIGHT, "2026-10-31 00:00", Phase.UNDER_WAY, Phase.UNDER_WAY),
        (NIGHT, "2026-10-31 02:00", Phase.UNDER_WAY, Phase.OVER),
        (MOVED, "2026-10-29 00:00", Phase.RESCHEDULED, Phase.TODAY),
        (MOVED, "2026-10-29 17:00", Phase.UNDER_WAY, Phase.OVER),
        (LONG_DAY, "2026-10-25 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (LONG_DAY, "2026-10-26 00:00", Phase.TODAY, Phase.OVER),
        (SHORT_DAY, "2026-03-30 00:00", Phase.TODAY, Phase.OVER),
        (COURSE, "2026-10-13 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (COURSE, "2026-10-13 19:30", Phase.TODAY, Phase.UNDER_WAY),
        (COURSE, "2026-10-13 21:30", Phase.UNDER_WAY, Phase.ANNOUNCED),
        (COURSE, "2026-10-14 00:00", Phase.ANNOUNCED, Phase.ANNOUNCED),
        (COURSE, "2026-10-27 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (COURSE, "2026-10-27 21:30", Phase.UNDER_WAY, Phase.ANNOUNCED),
        (COURSE, "2026-11-03 19:30", Phase.TODAY, Phase.UNDER_WAY),
        (COURSE, "2026-11-04 00:00", Phase.UNDER_WAY, Phase.OVER),
        (TWO_WHOLE_DAYS, "2026-10-25 00:00", Phase.TODAY, Phase.ANNOUNCED),
        (TWO_WHOLE_DAYS, "2026-10-31 00:00", Phase.ANNOUNCED, Phase.TODAY),
        (TWO_WHOLE_DAYS, "2026-11-01 00:00", Phase.TODAY, Phase.OVER),
        (MOVED_COURSE, "2026-10-13 00:00", Phase.RESCHEDULED, Phase.TODAY),
        (MOVED_COURSE, "2026-10-13 21:30", Phase.UNDER_WAY, Phase.ANNOUNCED),
        (WORDS_TO_COME, "2026-10-29 12:30", Phase.ANNOUNCED, Phase.ANNOUNCED),
        (WORDS_PAST, "2026-10-29 12:30", Phase.OVER, Phase.OVER),
    ],
)
def test_phase(what, edge, before, after):
    edge = local(edge)
    assert (phase_at(what, edge - MINUTE), phase_at(what, edge), phase_at(what, edge + MINUTE)) == (
        before,
        after,
        after,
    )


@pytest.mark.parametrize("event_status", [Phase.CANCELLED, Phase.POSTPONED])
@pytest.mark.parametrize("moment", ["2026-01-01 12:00", "2026-10-29 13:00", "2028-01-01 12:00"])
def test_cancelled_and_postponed_stay_so(event_status, moment):
    what = event(starts_at=local("2026-10-29 12:30"), event_status=event_status, signup_url="https://example.org")
    assert phase_at(what, local(moment)) == event_status
    assert sign_up_at(what, local(moment)) == SignUp.NONE
    assert next_change(what, local(moment)) == local("2029-10-29 00:00"), "only that the page says that it is old"


def test_what_lasts_through_the_hour_that_comes_twice():
    """From half past two in summer time to half past two in winter time: an hour by every clock."""
    what = event(starts_at=datetime(2026, 10, 25, 0, 30, tzinfo=UTC), ends_at=datetime(2026, 10, 25, 1, 30, tzinfo=UTC))
    assert phase_at(what, datetime(2026, 10, 25, 0, 29, tzinfo=UTC)) == Phase.TODAY
    assert phase_at(what, datetime(2026, 10, 25, 1, 29, tzinfo=UTC)) == Phase.UNDER_WAY
    assert phase_at(what, datetime(2026, 10, 25, 1, 30, tzinfo=UTC)) == Phase.OVER


@pytest.mark.parametrize(
    ("what", "begins", "ends"),
    [
        (AFTERNOON, "2026-10-29 12:30", "2026-10-29 17:00"),
        (NO_END, "2026-10-29 12:30", "2026-10-30 00:00"),
        (THREE_DAYS, "2026-10-29 00:00", "2026-11-01 00:00"),
        (event(starts_at=local("2026-10-29 14:00"), all_day=True), "2026-10-29 00:00", "2026-10-30 00:00"),
        (LONG_DAY, "2026-10-25 00:00", "2026-10-26 00:00"),
        (COURSE, "2026-10-13 19:30", "2026-11-04 00:00"),
        (TWO_WHOLE_DAYS, "2026-10-24 00:00", "2026-11-01 00:00"),
        (WORDS_TO_COME, None, None),
    ],
)
def test_begin_and_end(what, begins, ends):
    assert begin_of(what) == (begins and local(begins))
    assert end_of(what) == (ends and local(ends))


def with_sign_up(base=AFTERNOON, **fields):
    return event(**vars(base) | {"signup_url": "https://aanmelden.example"} | fields)


OPENS, CLOSES = local("2026-09-01 09:00"), local("2026-10-22 23:59")


@pytest.mark.parametrize(
    ("what", "edge", "before", "after"),
    [
        (AFTERNOON, "2026-10-01 12:00", SignUp.NONE, SignUp.NONE),
        (with_sign_up(), "2026-10-29 12:30", SignUp.ELSEWHERE, SignUp.CLOSED),
        (with_sign_up(), "2026-10-29 17:00", SignUp.CLOSED, SignUp.NONE),
        (with_sign_up(signup_opens=OPENS), "2026-09-01 09:00", SignUp.NOT_YET, SignUp.ELSEWHERE),
        (with_sign_up(signup_closes=CLOSES), "2026-10-22 23:59", SignUp.ELSEWHERE, SignUp.CLOSED),
        (with_sign_up(signup_full=True), "2026-10-01 12:00", SignUp.FULL, SignUp.FULL),
        (with_sign_up(signup_full=True, signup_opens=OPENS), "2026-09-01 09:00", SignUp.FULL, SignUp.FULL),
        (with_sign_up(signup_full=True), "2026-10-29 17:00", SignUp.FULL, SignUp.NONE),
        (with_sign_up(signup_closes=local("2026-10-29 15:00")), "2026-10-29 15:00", SignUp.ELSEWHERE, SignUp.CLOSED),
        (with_sign_up(WHOLE_DAY), "2026-10-29 00:00", SignUp.ELSEWHERE, SignUp.CLOSED),
        (with_sign_up(MOVED), "2026-10-29 12:30", SignUp.ELSEWHERE, SignUp.CLOSED),
        (with_sign_up(WORDS_TO_COME), "2026-10-29 12:30", SignUp.ELSEWHERE, SignUp.ELSEWHERE),
        (with_sign_up(WORDS_PAST), "2026-10-29 12:30", SignUp.NONE, SignUp.NONE),
    ],
)
def test_sign_up(what, edge, before, after):
    edge = local(edge)
    assert (sign_up_at(what, edge - MINUTE), sign_up_at(what, edge), sign_up_at(what, edge + MINUTE)) == (
        before,
        after,
        after,
    )


@pytest.mark.parametrize(
    ("what", "moment", "changes"),
    [
        (AFTERNOON, "2026-01-01 00:00", "2026-10-29 00:00"),
        (AFTERNOON, "2026-10-28 23:59", "2026-10-29 00:00"),
        (AFTERNOON, "2026-10-29 00:00", "2026-10-29 12:30"),
        (AFTERNOON, "2026-10-29 12:30", "2026-10-29 17:00"),
        (AFTERNOON, "2026-10-29 17:00", "2027-10-29 00:00"),
        (AFTERNOON, "2027-10-29 00:00", "2029-10-29 00:00"),
        (AFTERNOON, "2029-10-29 00:00", "2030-10-29 00:00"),
        (AFTERNOON, "2041-01-01 00:00", "2041-10-29 00:00"),
        (NO_END, "2026-10-29 12:31", "2026-10-30 00:00"),
        (THREE_DAYS, "2026-10-29 10:00", "2026-11-01 00:00"),
        (with_sign_up(signup_opens=OPENS, signup_closes=CLOSES), "2026-01-01 00:00", "2026-09-01 09:00"),
        (with_sign_up(signup_opens=OPENS, signup_closes=CLOSES), "2026-09-01 09:00", "2026-10-22 23:59"),
        (with_sign_up(signup_opens=OPENS, signup_closes=CLOSES), "2026-10-22 23:59", "2026-10-29 00:00"),
        (event(**vars(AFTERNOON) | {"signup_opens": OPENS}), "2026-01-01 00:00", "2026-10-29 00:00"),
        (with_sign_up(signup_full=True, signup_opens=OPENS), "2026-01-01 00:00", "2026-10-29 00:00"),
        (WORDS_TO_COME, "2026-01-01 00:00", None),
        (WORDS_PAST, "2026-01-01 00:00", None),
        (LONG_DAY, "2026-10-25 12:00", "2026-10-26 00:00"),
        (SHORT_DAY, "2026-03-28 23:59", "2026-03-29 00:00"),
        (SHORT_DAY, "2026-03-29 01:59", "2026-03-30 00:00"),
        (SHORT_DAY, "2026-03-29 03:00", "2026-03-30 00:00"),
        (NIGHT, "2026-10-30 23:59", "2026-10-31 02:00"),
        (OVER_THE_CLOCK, "2026-10-24 20:00", "2026-10-25 04:00"),
        (COURSE, "2026-10-01 00:00", "2026-10-13 00:00"),
        (COURSE, "2026-10-13 20:00", "2026-10-13 21:30"),
        (COURSE, "2026-10-13 21:30", "2026-10-20 00:00"),
        (COURSE, "2026-10-20 21:30", "2026-10-27 00:00"),
        (COURSE, "2026-10-27 00:00", "2026-10-27 19:30"),
        (COURSE, "2026-11-03 19:30", "2026-11-04 00:00"),
        (COURSE, "2026-11-04 00:00", "2027-10-13 00:00"),
        (TWO_WHOLE_DAYS, "2026-10-24 12:00", "2026-10-25 00:00"),
        (TWO_WHOLE_DAYS, "2026-10-25 00:00", "2026-10-31 00:00"),
        (with_sign_up(COURSE), "2026-10-13 00:00", "2026-10-13 19:30"),
        (with_sign_up(COURSE, signup_closes=local("2026-10-26 23:59")), "2026-10-20 21:30", "2026-10-26 23:59"),
    ],
)
def test_next_change(what, moment, changes):
    assert next_change(what, local(moment)) == (changes and local(changes))


@pytest.mark.parametrize(
    "what",
    [AFTERNOON, NO_END, WHOLE_DAY, THREE_DAYS, NIGHT, MOVED, LONG_DAY, SHORT_DAY]
    + [OVER_THE_CLOCK, COURSE, TWO_WHOLE_DAYS, MOVED_COURSE, with_sign_up(COURSE)]
    + [with_sign_up(signup_opens=OPENS, signup_closes=CLOSES), with_sign_up(NIGHT, signup_closes=CLOSES)],
)
def test_nothing_changes_between_two_changes(what):
    """Walk towards it and past it by half hours: the page is another exactly from the moments that were foretold."""
    moment, end = begin_of(what) - timedelta(days=60), end_of(what) + timedelta(days=5)
    foretold = next_change(what, moment)
    look = (phase_at(what, moment), sign_up_at(what, moment), date_at(what, moment))
    while moment < end:
        moment += timedelta(minutes=30)
        found = (phase_at(what, moment), sign_up_at(what, moment), date_at(what, moment))
        assert (found != look) == (foretold is not None and moment >= foretold)
        if found != look:
            look, foretold = found, next_change(what, moment)
