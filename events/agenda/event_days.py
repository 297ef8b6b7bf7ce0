"""The days on which the events of a list take place: from rows of the base table, and the further dates of a few."""

from collections.abc import Iterable
from datetime import date, datetime

from events.agenda.month import days_of
from events.schedule.event_date import EventDate
from shared.pages.models import BasePage


def event_days(rows: Iterable[BasePage]) -> dict[int, list[date]]:
    """
    Return the dates of each event, in order, by its id. One query.

    rows: events as rows of the base table, each with a start. Such a row spans an event on several dates as a whole,
    from the first date until the end of the last.
    """
    several: dict[int, list] = {}
    found = EventDate.objects.filter(event__in=[row.pk for row in rows]).order_by("starts_at")
    for pk, first_ends_at, *further in found.values_list("event", "event__first_ends_at", "starts_at", "ends_at"):
        several.setdefault(pk, [first_ends_at]).append(further)
    return {row.pk: sorted(_days(row, row.starts_at, several.get(row.pk))) for row in rows if row.starts_at}


def _days(row: BasePage, starts_at: datetime, several: list | None) -> Iterable[date]:
    if not several:
        return days_of(starts_at, row.ends_at)
    first_ends_at, *further = several
    return {day for pair in ((starts_at, first_ends_at), *further) for day in days_of(*pair)}
