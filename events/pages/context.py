"""What an event's page is drawn with, besides what stands around every page."""

from events.pages.coverage import is_told, report_of
from events.programme.location import place_of
from events.programme.presentation import programme_of
from events.schedule.labels import said_at
from events.schedule.phases import phase_at, sign_up_at


def context_of(event, story, moment, request):
    """
    Give the part of an event's context that is its own: its phase and sign-up, what is told, its programme.

    story: its `Story`, or None for an unsaved event. moment: the aware datetime of the request.
    """
    return {
        "phase": phase_at(event, moment),
        "sign_up": sign_up_at(event, moment),
        "told": is_told(event, story),
        "report": report_of(story),
        **said_at(event, moment),
        "elsewhere": event.elsewhere,
        "programme": programme_of(event, story),
        "place_in_programme": place_of(event, story, request),
    }
