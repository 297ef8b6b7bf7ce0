"""
When each item of a programme is. Plain rules: nothing here reads a clock or the database.

A programme is given as it is stored, a list of rows with `type`, `id` and `value`. A row of type `day` begins the next
day of the event, or the one whose number it says; what stands before the first such row is on the first day. So the
days of a programme move along when the event does. A session of a round has the hours of the round, unless it has some
of its own.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from django.utils.timezone import localtime, make_aware

from events.choices import ProgrammeItemKind
from shared.dates import NIGHT_ENDS_AT, is_one_day


class Day(NamedTuple):
    """
    A day of an event.

    begins, ends: aware datetimes between which the event is on that day; the end None when nothing says it.
    occurrence: the index in the event's dates of the one it is of. is_whole: whether it is all of that one.
    """

    date: date
    begins: datetime
    ends: datetime | None
    occurrence: int = 0
    is_whole: bool = True


class ScheduledItem(NamedTuple):
    """
    An item of a programme and when it is.

    row_index: of its row in the programme. session_index: of the session in its round, None for an item for everybody.
    key: the id of its block, empty before it was saved. value: as it is stored. day: counted from 1, None when no row
    says a day. starts, ends: times, or None. latest: the latest time before it on that day, or None.
    """

    row_index: int
    session_index: int | None
    key: str
    value: dict
    day: int | None
    starts: time | None
    ends: time | None
    latest: time | None

    @property
    def is_break(self):
        return self.value.get("kind") == ProgrammeItemKind.BREAK


class TimeSpan(NamedTuple):
    """The moments of a item, aware; `ends_at` None for an open end. all_day: only its day is known."""

    starts_at: datetime
    ends_at: datetime | None
    all_day: bool


def scheduled_items(rows) -> Iterator[ScheduledItem]:
    """Give every item of a programme in order; rows that begin a day are none."""
    rows = list(rows)
    numbers = numbers_of_days(rows)
    before: dict[int | None, time] = {}
    for row_index, (row, day) in enumerate(zip(rows, numbers, strict=True)):
        of_row = [ScheduledItem(row_index, *item, latest=before.get(day)) for item in _items(row, day)]
        yield from of_row
        clocks = [item.starts for item in of_row if item.starts]
        before[day] = max([*clocks, before.get(day) or time.min])


def numbers_of_days(rows):
    """Give for each row of a programme the number of its day, counted from 1; None for all when none says a day."""
    if not any(row["type"] == "day" for row in rows):
        return [None] * len(rows)
    numbers, number = [], 0
    for row in rows:
        if row["type"] == "day":
            number = row["value"].get("number") or number + 1
        number = number or 1
        numbers.append(number)
    return numbers


def _items(row: dict, day: int | None) -> Iterator[tuple[int | None, str, dict, int | None, time | None, time | None]]:
    if row["type"] == "day":
        return
    value = row["value"]
    starts, ends = clock(value.get("starts")), clock(value.get("ends"))
    if row["type"] != "round":
        yield None, row.get("id") or "", value, day, starts, ends
        return
    for index, child in enumerate(value.get("sessions") or ()):
        own = child["value"]
        times = clock(own.get("starts")) or starts, clock(own.get("ends")) or ends
        yield index, child.get("id") or "", own, day, *times


def clock(stored):
    """Give a time of a stored programme, which is a text there; None for an empty one."""
    return stored if isinstance(stored, time) else time.fromisoformat(stored) if stored else None


def days_of(occurrences, all_day=False):
    """
    Give every `Day` of an event in order.

    occurrences: pairs of aware datetimes, the second of a pair None for an open end. What ends before the next morning
    is of one day.
    """
    return [day for occurrence, pair in enumerate(occurrences) for day in _days(occurrence, *pair, all_day)]


def _days(occurrence, starts_at, ends_at, all_day):
    start, end = localtime(starts_at), localtime(ends_at) if ends_at else None
    if end is None or is_one_day(start, end):
        return [Day(start.date(), start, None if all_day else end, occurrence)]
    last = end.date() - timedelta(days=end.hour < NIGHT_ENDS_AT)
    dates = [start.date() + timedelta(days=number) for number in range((last - start.date()).days + 1)]
    return [
        Day(
            day,
            start if day == start.date() else make_aware(datetime.combine(day, time.min)),
            end if day == last and not all_day else None,
            occurrence,
            is_whole=False,
        )
        for day in dates
    ]


def day_of(item, days):
    """Give the `Day` that a item is on, or None when nothing says which, or the event has no such day."""
    number = item.day or (1 if len(days) == 1 else None)
    return days[number - 1] if number and number <= len(days) else None


def time_span(item, days, all_day=False):
    """
    Give the `TimeSpan` a item is, or None when nothing is known of it.

    days: of the event. all_day: whether the event has no times. Without times of its own it is as long as its day of
    the event is; on one day of a longer event that is the whole day.
    """
    day = day_of(item, days)
    if day is None:
        return None
    if item.starts is None:
        return TimeSpan(day.begins, day.ends, all_day) if day.is_whole else TimeSpan(midnight_of(day.date), None, True)
    starts_at = _on(day.date, item.starts, max(day.begins.time(), item.latest or time.min))
    return TimeSpan(starts_at, item.ends and _on(localtime(starts_at).date(), item.ends, item.starts), False)


def _on(day, at, after):
    """The moment with this time on the clock on a day, or in the night after it when it stands after a later time."""
    is_night = at < after and at.hour < NIGHT_ENDS_AT
    return make_aware(datetime.combine(day + timedelta(days=is_night), at))


def midnight_of(day):
    """Give the first moment of a date, aware."""
    return make_aware(datetime.combine(day, time.min))
