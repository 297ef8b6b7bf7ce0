"""The template context of an event's page, besides what every page has."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from events.pages.coverage import has_coverage, report_of
from events.programme.location import location_in_programme
from events.programme.presentation import programme_of
from events.schedule.labels import date_labels
from events.schedule.phases import phase_at
from events.schedule.sign_up import sign_up_at

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from shared.pages.story.story import Story


def context_of(event: "EventPage", story: "Story | None", moment: datetime, request: HttpRequest) -> dict[str, Any]:
    """
    Return the phase, sign-up, coverage, date labels and programme of an event.

    story: None for an unsaved event. moment: the aware datetime of the request.
    """
    return {
        "phase": phase_at(event, moment),
        "sign_up": sign_up_at(event, moment),
        "has_coverage": has_coverage(event, story),
        "report": report_of(story),
        **date_labels(event, moment),
        "elsewhere": event.elsewhere,
        "programme": programme_of(event, story),
        "programme_location": location_in_programme(event, story, request),
    }
