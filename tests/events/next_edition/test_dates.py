"""The dates of a repeat."""

from datetime import date

import pytest
from django.utils.timezone import localtime

from events.next_edition.dates import MOST, repeated
from tests.factories import local


@pytest.mark.parametrize(
    ("starts", "rhythm", "until", "days"),
    [
        ("2026-10-08 19:30", "weekly", date(2026, 10, 29), ["2026-10-15", "2026-10-22", "2026-10-29"]),
        ("2026-10-08 19:30", "fortnightly", date(2026, 11, 10), ["2026-10-22", "2026-11-05"]),
        ("2026-10-08 19:30", "monthly-weekday", date(2027, 1, 31), ["2026-11-12", "2026-12-10", "2027-01-14"]),
        ("2026-10-29 19:30", "monthly-weekday", date(2026, 12, 31), ["2026-11-26", "2026-12-31"]),
        ("2026-10-31 10:00", "monthly-day", date(2027, 1, 31), ["2026-12-31", "2027-01-31"]),
        ("2026-10-08 19:30", "weekly", date(2026, 10, 14), []),
        ("2026-10-08 19:30", "weekly", date(2020, 1, 1), []),
    ],
)
def test_the_dates(starts, rhythm, until, days):
    assert [f"{localtime(moment):%Y-%m-%d}" for moment in repeated(local(starts), rhythm, until)] == days


@pytest.mark.parametrize("start", ["2026-03-22 09:00", "2026-10-18 09:00", "2026-10-18 00:30"])
def test_the_clock_keeps_its_time_over_summer_time(start):
    moments = repeated(local(start), "weekly", date(2026, 11, 15))
    assert {f"{localtime(moment):%H:%M}" for moment in moments} == {start[-5:]}


def test_there_is_an_end_to_it():
    assert len(repeated(local("2026-10-08 19:30"), "weekly", date(2099, 1, 1))) == MOST
