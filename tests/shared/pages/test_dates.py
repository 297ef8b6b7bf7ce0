"""Dates and times as people say them."""

from datetime import UTC, date, datetime, time

import pytest
from django.utils import translation

from shared.pages.dates import (
    clock,
    day_range,
    long_day,
    now_said,
    plain_day,
    short_day,
    short_when,
    short_when_of,
    time_range,
    was_said,
    when,
    when_of,
)
from tests.factories import local


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def moments(start, end=None):
    return local(start), local(end) if end else None


# start, end, all day, in Dutch, in English
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


def evenings(*days, start="19:30", end="21:30"):
    return [moments(f"{day} {start}", f"{day} {end}" if end else None) for day in days]


def whole(*days):
    return [moments(f"{day} 00:00") for day in days]


# dates, all day, in full in Dutch and English, on a card in Dutch
SEVERAL = {
    "three evenings in a month": (
        evenings("2026-01-12", "2026-01-19", "2026-01-26"),
        False,
        "12, 19 en 26 januari 2026, 19.30–21.30 uur",
        "12, 19 and 26 January 2026, 19:30–21:30",
        "12, 19 en 26 jan 2026, 19.30–21.30 uur",
    ),
    "two evenings": (
        evenings("2026-01-12", "2026-01-19"),
        False,
        "12 en 19 januari 2026, 19.30–21.30 uur",
        "12 and 19 January 2026, 19:30–21:30",
        "12 en 19 jan 2026, 19.30–21.30 uur",
    ),
    "over two months": (
        evenings("2026-01-26", "2026-02-02"),
        False,
        "26 januari en 2 februari 2026, 19.30–21.30 uur",
        "26 January and 2 February 2026, 19:30–21:30",
        "26 jan en 2 feb 2026, 19.30–21.30 uur",
    ),
    "over two years": (
        evenings("2026-12-14", "2027-01-11"),
        False,
        "14 december 2026 en 11 januari 2027, 19.30–21.30 uur",
        "14 December 2026 and 11 January 2027, 19:30–21:30",
        "14 dec 2026 en 11 jan 2027, 19.30–21.30 uur",
    ),
    "on both sides of the end of summer time": (
        evenings("2026-10-20", "2026-10-27"),
        False,
        "20 en 27 oktober 2026, 19.30–21.30 uur",
        "20 and 27 October 2026, 19:30–21:30",
        "20 en 27 okt 2026, 19.30–21.30 uur",
    ),
    "with open ends": (
        evenings("2026-01-12", "2026-01-19", end=""),
        False,
        "12 en 19 januari 2026, vanaf 19.30 uur",
        "12 and 19 January 2026, from 19:30",
        "12 en 19 jan 2026, vanaf 19.30 uur",
    ),
    "without times": (
        whole("2026-01-12", "2026-03-16"),
        True,
        "12 januari en 16 maart 2026",
        "12 January and 16 March 2026",
        "12 jan en 16 mrt 2026",
    ),
    "each at another time": (
        [*evenings("2026-01-12"), *evenings("2026-01-19", start="14:00", end="16:00")],
        False,
        "maandag 12 januari 2026, 19.30–21.30 uur; maandag 19 januari 2026, 14.00–16.00 uur",
        "Monday 12 January 2026, 19:30–21:30; Monday 19 January 2026, 14:00–16:00",
        "2 keer vanaf 12 jan 2026",
    ),
    "one of them lasts two days": (
        [*whole("2026-01-12"), moments("2026-01-19 00:00", "2026-01-20 23:59")],
        True,
        "maandag 12 januari 2026; 19 tot en met 20 januari 2026",
        "Monday 12 January 2026; 19 up to and including 20 January 2026",
        "2 keer vanaf 12 jan 2026",
    ),
    "more than a card can name": (
        evenings("2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"),
        False,
        "5, 12, 19 en 26 januari en 2 februari 2026, 19.30–21.30 uur",
        "5, 12, 19 and 26 January and 2 February 2026, 19:30–21:30",
        "5 keer vanaf 5 jan 2026",
    ),
    "only one": (
        evenings("2026-01-12"),
        False,
        "maandag 12 januari 2026, 19.30–21.30 uur",
        "Monday 12 January 2026, 19:30–21:30",
        "12 jan 2026, 19.30–21.30 uur",
    ),
}


@pytest.mark.parametrize(("dates", "all_day", "dutch", "english", "on_a_card"), SEVERAL.values(), ids=SEVERAL)
def test_several_dates(dates, all_day, dutch, english, on_a_card):
    assert when_of(dates, all_day) == dutch
    assert short_when_of(dates, all_day) == on_a_card
    with translation.override("en"):
        assert when_of(dates, all_day) == english


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


AFTERNOON = moments("2026-10-29 12:30", "2026-10-29 17:00")
NIGHT = moments("2026-10-30 20:00", "2026-10-31 01:30")
OPEN_END = moments("2026-10-29 19:30")
WHOLE_DAY = moments("2026-10-29 00:00")
THREE_DAYS = moments("2026-10-29 00:00", "2026-10-31 23:59")
TWO_DAYS_WITH_TIMES = moments("2026-10-29 10:00", "2026-10-30 16:00")
CLOCK_GOES_BACK = moments("2026-10-25 01:00", "2026-10-25 04:00")

# the event, all day, moment, in Dutch, in English
NOW = {
    "the minute before its day": (AFTERNOON, False, "2026-10-28 23:59", "", ""),
    "the first minute of its day": (
        *(AFTERNOON, False, "2026-10-29 00:00"),
        *("vandaag, 12.30–17.00 uur", "today, 12:30–17:00"),
    ),
    "the minute before it begins": (
        *(AFTERNOON, False, "2026-10-29 12:29"),
        *("vandaag, 12.30–17.00 uur", "today, 12:30–17:00"),
    ),
    "it begins": (AFTERNOON, False, "2026-10-29 12:30", "nu bezig, tot 17.00 uur", "under way, until 17:00"),
    "its last minute": (AFTERNOON, False, "2026-10-29 16:59", "nu bezig, tot 17.00 uur", "under way, until 17:00"),
    "it is over": (AFTERNOON, False, "2026-10-29 17:00", "", ""),
    "after midnight": (NIGHT, False, "2026-10-31 00:30", "nu bezig, tot 1.30 uur", "under way, until 1:30"),
    "open end, before": (OPEN_END, False, "2026-10-29 09:00", "vandaag, vanaf 19.30 uur", "today, from 19:30"),
    "open end, begun": (OPEN_END, False, "2026-10-29 20:00", "nu bezig, sinds 19.30 uur", "under way, since 19:30"),
    "open end, the next day": (OPEN_END, False, "2026-10-30 00:00", "", ""),
    "whole day": (WHOLE_DAY, True, "2026-10-29 23:59", "vandaag", "today"),
    "whole day, gone": (WHOLE_DAY, True, "2026-10-30 00:00", "", ""),
    "the second of three whole days": (
        *(THREE_DAYS, True, "2026-10-30 12:00"),
        *("nu, tot en met 31 oktober 2026", "now, up to and including 31 October 2026"),
    ),
    "several days with times, the first morning": (
        *(TWO_DAYS_WITH_TIMES, False, "2026-10-29 09:00"),
        *("vandaag, vanaf 10.00 uur", "today, from 10:00"),
    ),
    "several days with times, the night between": (
        *(TWO_DAYS_WITH_TIMES, False, "2026-10-30 03:00"),
        *("nu bezig, tot vrijdag 30 oktober 2026, 16.00 uur", "under way, until Friday 30 October 2026, 16:00"),
    ),
    "the hour that comes twice": (
        *(CLOCK_GOES_BACK, False, "2026-10-25 02:30"),
        *("nu bezig, tot 4.00 uur", "under way, until 4:00"),
    ),
}


@pytest.mark.parametrize(("event", "all_day", "moment", "dutch", "english"), NOW.values(), ids=NOW)
def test_on_the_day_itself(event, all_day, moment, dutch, english):
    assert now_said(*event, all_day, local(moment)) == dutch
    with translation.override("en"):
        assert now_said(*event, all_day, local(moment)) == english


@pytest.mark.parametrize(
    ("event", "dutch", "english"),
    [
        (AFTERNOON, "op donderdag 29 oktober 2026", "on Thursday 29 October 2026"),
        (NIGHT, "op vrijdag 30 oktober 2026", "on Friday 30 October 2026"),
        (OPEN_END, "op donderdag 29 oktober 2026", "on Thursday 29 October 2026"),
        (THREE_DAYS, "van 29 tot en met 31 oktober 2026", "from 29 up to and including 31 October 2026"),
    ],
)
def test_what_has_been(event, dutch, english):
    assert was_said(*event) == dutch
    with translation.override("en"):
        assert was_said(*event) == english


@pytest.mark.parametrize(
    ("said", "dutch", "english"),
    [
        (lambda: long_day(date(2026, 4, 3)), "vrijdag 3 april 2026", "Friday 3 April 2026"),
        (lambda: plain_day(date(2026, 4, 3)), "3 april 2026", "3 April 2026"),
        (lambda: short_day(date(2026, 4, 3)), "3 apr 2026", "3 Apr 2026"),
        (lambda: day_range(date(2026, 4, 3), date(2026, 4, 3)), "vrijdag 3 april 2026", "Friday 3 April 2026"),
        (lambda: clock(time(9, 5)), "9.05", "9:05"),
        (lambda: clock(time(0, 0)), "0.00", "0:00"),
        (lambda: time_range(time(13, 15), time(14, 0)), "13.15–14.00 uur", "13:15–14:00"),
        (lambda: time_range(time(13, 15)), "13.15 uur", "13:15"),
    ],
)
def test_parts_of_it(said, dutch, english):
    assert said() == dutch
    with translation.override("en"):
        assert said() == english
