"""Every model of events, for other apps and for migrations. Code inside this app imports from the room that has it."""

from events.agenda.index_page import EventIndexPage
from events.changelog.models import EventChange
from events.organisations.models import EventOrganisation
from events.pages.children import ElsewhereLink, EventFilm, EventPhoto
from events.pages.event import EventPage
from events.pages.event_type import EventType
from events.pages.series import EventSeriesPage
from events.schedule.event_date import EventDate
from events.venues.models import Venue

__all__ = [
    "ElsewhereLink",
    "EventChange",
    "EventDate",
    "EventFilm",
    "EventIndexPage",
    "EventOrganisation",
    "EventPage",
    "EventPhoto",
    "EventSeriesPage",
    "EventType",
    "Venue",
]
