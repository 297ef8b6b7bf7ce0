"""One date, as people say it."""

import pytest
from django.utils import translation

from shared.dates import short_when, when
from tests.shared.pages.moments import moments, utc

WHEN = {
    "from and to": (
        *moments("2026-10-29 12:30", "2026-10-29 17:00"),
        False,
        "donderdag 29 oktober 2026, 12.30–17.00 uur",
        "Thursday 29 October 2026, 12:30–17:00",
    ),
    "no end": (
        *moments("2026-10-29 12:30"),
        False,
        "donderdag 29 oktober 2026, vanaf 12.30 uur",
        "Thursday 29 October 2026, from 12:30",
    ),
    "ends as it begins": (
        *moments("2026-10-29 12:30", "2026-10-29 12:30"),
        False,
        "donderdag 29 oktober 2026, 12.30 uur",
        "Thursday 29 October 2026, 12:30",
    ),
    "early": (
        *moments("2026-03-02 09:00", "2026-03-02 09:45"),
        False,
        "maandag 2 maart 2026, 9.00–9.45 uur",
        "Monday 2 March 2026, 9:00–9:45",
    ),
    "past midnight is the same evening": (
        *moments("2026-10-30 20:00", "2026-10-31 01:30"),
        False,
        "vrijdag 30 oktober 2026, 20.00–1.30 uur",
        "Friday 30 October 2026, 20:00–1:30",
    ),
    "to midnight": (
        *moments("2026-10-30 20:00", "2026-10-31 00:00"),
        False,
        "vrijdag 30 oktober 2026, 20.00–24.00 uur",
        "Friday 30 October 2026, 20:00–midnight",
    ),
    "last of the night": (
        *moments("2026-10-30 20:00", "2026-10-31 05:59"),
        False,
        "vrijdag 30 oktober 2026, 20.00–5.59 uur",
        "Friday 30 October 2026, 20:00–5:59",
    ),
    "into the morning is two days": (
        *moments("2026-10-30 20:00", "2026-10-31 06:00"),
        False,
        "vrijdag 30 oktober 2026, 20.00 uur tot zaterdag 31 oktober 2026, 6.00 uur",
        "Friday 30 October 2026, 20:00 until Saturday 31 October 2026, 6:00",
    ),
    "over New Year's Eve": (
        *moments("2026-12-31 21:00", "2027-01-01 02:00"),
        False,
        "donderdag 31 december 2026, 21.00–2.00 uur",
        "Thursday 31 December 2026, 21:00–2:00",
    ),
    "a night in the middle of two days": (
        *moments("2026-10-29 10:00", "2026-10-31 02:00"),
        False,
        "donderdag 29 oktober 2026, 10.00 uur tot zaterdag 31 oktober 2026, 2.00 uur",
        "Thursday 29 October 2026, 10:00 until Saturday 31 October 2026, 2:00",
    ),
    "all day": (
        *moments("2026-10-29 00:00"),
        True,
        "donderdag 29 oktober 2026",
        "Thursday 29 October 2026",
    ),
    "all day with an end": (
        *moments("2026-10-29 00:00", "2026-10-29 23:59"),
        True,
        "donderdag 29 oktober 2026",
        "Thursday 29 October 2026",
    ),
    "whole days in a month": (
        *moments("2026-10-29 00:00", "2026-10-31 23:59"),
        True,
        "29 tot en met 31 oktober 2026",
        "29 up to and including 31 October 2026",
    ),
    "whole days over two months": (
        *moments("2026-10-30 00:00", "2026-11-01 23:59"),
        True,
        "30 oktober tot en met 1 november 2026",
        "30 October up to and including 1 November 2026",
    ),
    "whole days over two years": (
        *moments("2026-12-30 00:00", "2027-01-02 23:59"),
        True,
        "30 december 2026 tot en met 2 januari 2027",
        "30 December 2026 up to and including 2 January 2027",
    ),
    "the day summer time ends": (
        utc("2026-10-24T22:30"),
        utc("2026-10-25T01:30"),
        False,
        "zondag 25 oktober 2026, 0.30–2.30 uur",
        "Sunday 25 October 2026, 0:30–2:30",
    ),
    "the day summer time begins": (
        utc("2026-03-29T00:30"),
        utc("2026-03-29T01:30"),
        False,
        "zondag 29 maart 2026, 1.30–3.30 uur",
        "Sunday 29 March 2026, 1:30–3:30",
    ),
    "winter in universal time": (
        utc("2026-01-15T18:00"),
        utc("2026-01-15T20:30"),
        False,
        "donderdag 15 januari 2026, 19.00–21.30 uur",
        "Thursday 15 January 2026, 19:00–21:30",
    ),
    "another day here than in universal time": (
        utc("2026-07-15T22:30"),
        None,
        False,
        "donderdag 16 juli 2026, vanaf 0.30 uur",
        "Thursday 16 July 2026, from 0:30",
    ),
    "over the end of summer time": (
        *moments("2026-10-24 14:00", "2026-10-25 16:00"),
        False,
        "zaterdag 24 oktober 2026, 14.00 uur tot zondag 25 oktober 2026, 16.00 uur",
        "Saturday 24 October 2026, 14:00 until Sunday 25 October 2026, 16:00",
    ),
    "from midnight": (
        *moments("2026-10-29 00:00", "2026-10-29 02:00"),
        False,
        "donderdag 29 oktober 2026, 0.00–2.00 uur",
        "Thursday 29 October 2026, 0:00–2:00",
    ),
    "from midnight to midnight": (
        *moments("2026-10-29 00:00", "2026-10-30 00:00"),
        False,
        "donderdag 29 oktober 2026, 0.00–24.00 uur",
        "Thursday 29 October 2026, 0:00–midnight",
    ),
    "until the last minute of the day": (
        *moments("2026-10-29 20:00", "2026-10-29 23:59"),
        False,
        "donderdag 29 oktober 2026, 20.00–23.59 uur",
        "Thursday 29 October 2026, 20:00–23:59",
    ),
    "open end late in the evening": (
        *moments("2026-12-31 23:59"),
        False,
        "donderdag 31 december 2026, vanaf 23.59 uur",
        "Thursday 31 December 2026, from 23:59",
    ),
    "several days to a midnight": (
        *moments("2026-10-29 10:00", "2026-11-01 00:00"),
        False,
        "donderdag 29 oktober 2026, 10.00 uur tot zondag 1 november 2026, 0.00 uur",
        "Thursday 29 October 2026, 10:00 until Sunday 1 November 2026, 0:00",
    ),
    "several days with times over two years": (
        *moments("2026-12-30 10:00", "2027-01-02 16:00"),
        False,
        "woensdag 30 december 2026, 10.00 uur tot zaterdag 2 januari 2027, 16.00 uur",
        "Wednesday 30 December 2026, 10:00 until Saturday 2 January 2027, 16:00",
    ),
    "through the hour that comes twice": (
        utc("2026-10-25T00:30"),
        utc("2026-10-25T01:30"),
        False,
        "zondag 25 oktober 2026, 2.30 uur",
        "Sunday 25 October 2026, 2:30",
    ),
    "an evening until winter time": (
        *moments("2026-10-24 20:00", "2026-10-25 04:00"),
        False,
        "zaterdag 24 oktober 2026, 20.00–4.00 uur",
        "Saturday 24 October 2026, 20:00–4:00",
    ),
    "an evening until summer time": (
        *moments("2026-03-28 20:00", "2026-03-29 03:30"),
        False,
        "zaterdag 28 maart 2026, 20.00–3.30 uur",
        "Saturday 28 March 2026, 20:00–3:30",
    ),
    "two whole days over the end of summer time": (
        *moments("2026-10-24 00:00", "2026-10-25 23:59"),
        True,
        "24 tot en met 25 oktober 2026",
        "24 up to and including 25 October 2026",
    ),
    "a leap day": (
        *moments("2028-02-29 10:00", "2028-02-29 11:00"),
        False,
        "dinsdag 29 februari 2028, 10.00–11.00 uur",
        "Tuesday 29 February 2028, 10:00–11:00",
    ),
}


@pytest.mark.parametrize(("start", "end", "all_day", "dutch", "english"), WHEN.values(), ids=WHEN)
def test_when(start, end, all_day, dutch, english):
    assert when(start, end, all_day) == dutch
    with translation.override("en"):
        assert when(start, end, all_day) == english


SHORT = {
    "from and to": (*moments("2026-10-29 12:30", "2026-10-29 17:00"), False, "29 okt 2026, 12.30–17.00 uur"),
    "no end": (*moments("2026-10-29 12:30"), False, "29 okt 2026, vanaf 12.30 uur"),
    "all day": (*moments("2026-03-02 00:00"), True, "2 mrt 2026"),
    "past midnight": (*moments("2026-05-30 20:00", "2026-05-31 01:30"), False, "30 mei 2026, 20.00–1.30 uur"),
    "several days with times": (
        *moments("2026-10-29 12:30", "2026-10-31 17:00"),
        False,
        "29 tot en met 31 oktober 2026",
    ),
    "several whole days": (
        *moments("2026-10-30 00:00", "2026-11-01 23:59"),
        True,
        "30 oktober tot en met 1 november 2026",
    ),
}


@pytest.mark.parametrize(("start", "end", "all_day", "dutch"), SHORT.values(), ids=SHORT)
def test_short_when(start, end, all_day, dutch):
    assert short_when(start, end, all_day) == dutch
