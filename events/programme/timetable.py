"""
When each item of a programme is. Plain functions: no clock and no database.

A programme is given as it is stored: a list of rows with `type`, `id` and `value`. A row of type `day` begins the next
day of the event, or the day whose number it has; rows before the first such row are on the first day. So the days of a
programme move along with the event. A session of a round has the hours of the round, unless it has its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from django.utils.timezone import localtime, make_aware

from events.choices import ProgrammeItemKind
from shared.dates import NIGHT_ENDS_AT, is_one_day

# A row of a programme as a StreamField stores it.
StoredRow = Mapping[str, Any]


class Day(NamedTuple):
    """
    A day of an event.

    begins, ends: aware datetimes between which the event is on that day; the end is None when unknown. occurrence: the
    index of its date in the event's occurrences. is_whole: whether it is all of that date.
    """

    date: date
    begins: datetime
    ends: datetime | None
    occurrence: int = 0
    is_whole: bool = True


class ScheduledItem(NamedTuple):
    """
    A programme item and when it is.

    row_index: index of its row in the programme. session_index: index of the session in its round, None for an item for
    everybody. key: the id of its block, empty before it was saved. value: as it is stored. day: counted from 1, None
    when no row begins a day. latest: the latest time before it on that day, or None.
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
    def is_break(self) -> bool:
        """Return whether it is a break."""
        return self.value.get("kind") == ProgrammeItemKind.BREAK


class TimeSpan(NamedTuple):
    """The aware datetimes of an item; `ends_at` is None for an open end. all_day: only its day is known."""

    starts_at: datetime
    ends_at: datetime | None
    all_day: bool


def scheduled_items(rows: Iterable[StoredRow]) -> Iterator[ScheduledItem]:
    """Yield every item of a programme in order; rows that begin a day are no items."""
    rows = list(rows)
    numbers = numbers_of_days(rows)
    before: dict[int | None, time] = {}
    for row_index, (row, day) in enumerate(zip(rows, numbers, strict=True)):
        of_row = [ScheduledItem(row_index, *item, latest=before.get(day)) for item in _items(row, day)]
        yield from of_row
        clocks = [item.starts for item in of_row if item.starts]
        before[day] = max([*clocks, before.get(day) or time.min])


def numbers_of_days(rows: Sequence[StoredRow]) -> list[int | None]:
    """Return the number of the day of each row, counted from 1; None for all rows when none begins a day."""
    if not any(row["type"] == "day" for row in rows):
        return [None] * len(rows)
    numbers: list[int | None] = []
    number = 0
    for row in rows:
        if row["type"] == "day":
            number = row["value"].get("number") or number + 1
        number = number or 1
        numbers.append(number)
    return numbers


def _items(
    row: StoredRow, day: int | None
) -> Iterator[tuple[int | None, str, dict[str, Any], int | None, time | None, time | None]]:
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


def clock(stored: str | time | None) -> time | None:
    """Return a time of a stored programme, where it is a string; None for an empty one."""
    return stored if isinstance(stored, time) else time.fromisoformat(stored) if stored else None


def days_of(occurrences: Iterable[tuple[datetime, datetime | None]], all_day: bool = False) -> list[Day]:
    """
    Return every `Day` of an event in order.

    occurrences: pairs of aware datetimes, the second None for an open end. A date that ends in the small hours is one
    day.
    """
    return [day for occurrence, pair in enumerate(occurrences) for day in _days(occurrence, *pair, all_day)]


def _days(occurrence: int, starts_at: datetime, ends_at: datetime | None, all_day: bool) -> list[Day]:
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


def day_of(item: ScheduledItem, days: Sequence[Day]) -> Day | None:
    """Return the day of an item, or None when it is unknown or the event has no such day."""
    number = item.day or (1 if len(days) == 1 else None)
    return days[number - 1] if number and number <= len(days) else None


def time_span(item: ScheduledItem, days: Sequence[Day], all_day: bool = False) -> TimeSpan | None:
    """
    Return when an item is, or None when nothing is known about it.

    days: of the event. all_day: whether the event has no times. An item without times is as long as its day of the
    event; on one day of a longer event that is the whole day.
    """
    day = day_of(item, days)
    if day is None:
        return None
    if item.starts is None:
        return TimeSpan(day.begins, day.ends, all_day) if day.is_whole else TimeSpan(midnight_of(day.date), None, True)
    starts_at = _on(day.date, item.starts, max(day.begins.time(), item.latest or time.min))
    ends_at = _on(localtime(starts_at).date(), item.ends, item.starts) if item.ends else None
    return TimeSpan(starts_at, ends_at, False)


def _on(day: date, at: time, after: time) -> datetime:
    """Return a local time on a day as an aware datetime; on the next day for a small hour that follows a later time."""
    is_night = at < after and at.hour < NIGHT_ENDS_AT
    return make_aware(datetime.combine(day + timedelta(days=is_night), at))


def midnight_of(day: date) -> datetime:
    """Return the first moment of a date, aware."""
    return make_aware(datetime.combine(day, time.min))
