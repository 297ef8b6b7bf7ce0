"""Everything in the agenda: series first, outer before inner, then the events in the order they are made."""

from typing import Any

from demo.content import (
    events_agenda,
    events_course,
    events_earlier,
    events_leerkring,
    events_lommertafel,
    events_not_as_planned,
)

SERIES: list[dict[str, Any]] = [
    events_lommertafel.SERIES,
    events_leerkring.COMMUNITY,
    events_leerkring.YEAR_NINE,
    events_leerkring.YEAR_TEN,
]

EVENTS: list[dict[str, Any]] = [
    *events_lommertafel.EVENTS,
    *events_leerkring.EVENTS,
    *events_agenda.EVENTS,
    *events_not_as_planned.EVENTS,
    *events_course.EVENTS,
    *events_earlier.EVENTS,
]
