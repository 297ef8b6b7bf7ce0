"""What an event's page is drawn with, besides what stands around every page."""

from events.pages.coverage import has_coverage, report_of
from events.programme.location import location_in_programme
from events.programme.presentation import programme_of
from events.schedule.labels import date_labels
from events.schedule.phases import phase_at, sign_up_at


def context_of(event, story, moment, request):
    """
    Give the part of an event's context that is its own: its phase and sign-up, what is told, its programme.

    story: its `Story`, or None for an unsaved event. moment: the aware datetime of the request.
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
