"""What is said on the day itself, and of what has been."""

from datetime import date, time

import pytest
from django.utils import translation

from shared.dates import clock, day_range, long_day, now_label, past_label, plain_day, short_day, time_range
from tests.factories import local
from tests.shared.pages.moments import moments

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
    assert now_label(*event, all_day, local(moment)) == dutch
    with translation.override("en"):
        assert now_label(*event, all_day, local(moment)) == english


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
    assert past_label(*event) == dutch
    with translation.override("en"):
        assert past_label(*event) == english


@pytest.mark.parametrize(
    ("label", "dutch", "english"),
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
def test_parts_of_it(label, dutch, english):
    assert label() == dutch
    with translation.override("en"):
        assert label() == english
