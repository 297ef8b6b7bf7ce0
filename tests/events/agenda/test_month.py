"""A month as a grid: which days there are, and on which of them something is on."""

from datetime import date

import pytest

from events.agenda.month import days_of, month_after, weeks_of
from tests.factories import local

GRIDS = [
    # the month, how many weeks, on which place of the first week the first day stands
    (date(2026, 11, 1), 6, 6),
    (date(2027, 2, 1), 4, 0),
    (date(2024, 2, 1), 5, 3),
    (date(2026, 6, 1), 5, 0),
]


@pytest.mark.parametrize(("month", "weeks", "first_place"), GRIDS)
def test_the_grid_has_every_day_once_and_no_other(month, weeks, first_place):
    grid = weeks_of(month, [], today=date(2000, 1, 1))
    days = [place.day for week in grid for place in week if place.day]
    assert len(grid) == weeks
    assert all(len(week) == 7 for week in grid)
    assert days == [date(month.year, month.month, number) for number in range(1, len(days) + 1)]
    assert days[-1].month != date.fromordinal(days[-1].toordinal() + 1).month
    assert [place.day for place in grid[0]].index(month) == first_place


@pytest.mark.parametrize(
    ("starts", "ends", "first", "number"),
    [
        ("2026-10-29 12:30", "2026-10-29 17:00", date(2026, 10, 29), 1),
        ("2026-10-29 12:30", None, date(2026, 10, 29), 1),
        ("2026-10-29 20:00", "2026-10-30 01:00", date(2026, 10, 29), 1),
        ("2026-10-29 20:00", "2026-10-30 06:00", date(2026, 10, 29), 2),
        ("2026-10-29 00:00", "2026-11-02 23:59", date(2026, 10, 29), 5),
        ("2026-10-24 23:30", "2026-10-25 02:30", date(2026, 10, 24), 1),
        ("2026-03-28 09:00", "2026-03-30 17:00", date(2026, 3, 28), 3),
        ("2026-10-30 02:00", "2026-10-30 04:00", date(2026, 10, 30), 1),
    ],
)
def test_the_days_something_is_on(starts, ends, first, number):
    days = days_of(local(starts), local(ends) if ends else None)
    assert days[0] == first
    assert len(days) == number


def test_each_day_shows_what_is_on_it():
    week = [date(2026, 11, number) for number in range(24, 31)]
    grid = weeks_of(date(2026, 11, 1), [("evening", week[:1]), ("week", week)], today=week[1])
    places = {place.day: place for row in grid for place in row if place.day}
    assert places[week[0]].events == ["evening", "week"]
    assert places[week[6]].events == ["week"]
    assert places[date(2026, 11, 23)].events == []
    assert [day for day, place in places.items() if place.is_today] == [week[1]]


@pytest.mark.parametrize(
    ("month", "number", "then"),
    [
        (date(2026, 11, 1), 1, date(2026, 12, 1)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 1), -1, date(2025, 12, 1)),
    ],
)
def test_the_month_after(month, number, then):
    assert month_after(month, number) == then
