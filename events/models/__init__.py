from .event_change import EventChange
from .event_date import EventDate
from .event_index_page import EventIndexPage
from .event_organisation import EventOrganisation
from .event_page import EventPage
from .event_rows import ElsewhereLink, EventFilm, EventPhoto
from .event_series_page import EventSeriesPage
from .event_type import EventType
from .venue import Venue

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
