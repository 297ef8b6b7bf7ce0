"""Several dates, as people say them."""

import pytest
from django.utils import translation

from shared.dates import dates_label, short_dates_label
from tests.shared.pages.moments import moments


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
    assert dates_label(dates, all_day) == dutch
    assert short_dates_label(dates, all_day) == on_a_card
    with translation.override("en"):
        assert dates_label(dates, all_day) == english
