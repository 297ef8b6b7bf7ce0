"""The structured data of events and series (schema.org/Event, schema.org/EventSeries)."""

from typing import TYPE_CHECKING, Any

from events.choices import OurRole, PartnerRole
from events.programme.structured_data import performers, sessions_data
from events.schedule.structured_data import iso, start_and_end
from shared.media.models import Film
from shared.pages.models import BasePage
from shared.pages.status import EventStatus, StoryRole
from shared.pages.structured_data import SchemaContext, basic_data, postal_address

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from events.pages.series import EventSeriesPage
    from shared.pages.story.story import Story

SCHEMA = "https://schema.org/"
STATUS: dict[str, str] = {
    EventStatus.SCHEDULED: f"{SCHEMA}EventScheduled",
    EventStatus.RESCHEDULED: f"{SCHEMA}EventRescheduled",
    EventStatus.POSTPONED: f"{SCHEMA}EventPostponed",
    EventStatus.CANCELLED: f"{SCHEMA}EventCancelled",
}
# The codes of the kinds of page that are works about an event.
WORKS = ("publication",)


def event_data(event: "EventPage", schema: SchemaContext) -> dict[str, Any]:
    """Return the node of an event, with references to the rest of its story. No query."""
    story = schema.context.get("story")
    return basic_data(event, schema) | {
        **start_and_end(event.starts_at, event.ends_at, event.all_day),
        "eventStatus": STATUS.get(event.event_status),
        "eventAttendanceMode": attendance_mode(event),
        "location": locations(event),
        "organizer": organisers(event, schema),
        "performer": performers(event.programme, schema),
        "previousStartDate": iso(event.previous_starts_at, event.all_day),
        "superEvent": schema.reference(story.above[0]) if story and story.above else None,
        "subEvent": [*dates(event), *inner_events(event, story, schema), *sessions_data(event, story, schema)],
        "recordedIn": [film(row.film, schema) for row in event.films],
        "workFeatured": [schema.reference(page) for page in works(story)],
        "publisher": None,
        "datePublished": None,
        "dateModified": None,
    }


def series_data(series: "EventSeriesPage", schema: SchemaContext) -> dict[str, Any]:
    """Return the node of a series, with references to its editions. No query."""
    story = schema.context.get("story")
    return basic_data(series, schema) | {
        "superEvent": schema.reference(story.above[0]) if story and story.above else None,
        "subEvent": inner_events(series, story, schema),
        "publisher": None,
        "datePublished": None,
        "dateModified": None,
    }


def dates(event: "EventPage") -> list[dict[str, Any]]:
    """Return each date of an event that has several, as an event of its own."""
    if len(event.occurrences) < 2:
        return []
    return [
        {"@type": "Event", "name": event.title, **start_and_end(*pair, event.all_day)} for pair in event.occurrences
    ]


def inner_events(
    hub: "EventPage | EventSeriesPage", story: "Story | None", schema: SchemaContext
) -> list[dict[str, Any]]:
    """Return the events of a story that belong to the hub itself."""
    rows = [page for page in story.parts if page.specific_class.is_hub and page.hub_id == hub.pk] if story else []
    return [schema.reference(row, **start_and_end(row.starts_at, row.ends_at, all_day=False)) for row in rows]


def works(story: "Story | None") -> list[BasePage]:
    """Return the publications in a story that are not a report."""
    parts = story.parts if story else ()
    return [page for page in parts if page.kind and page.kind.code in WORKS and page.story_role != StoryRole.REPORT]


def attendance_mode(event: "EventPage") -> str | None:
    """
    Return whether people meet at a venue, online or both, as schema.org/EventAttendanceModeEnumeration; else None.
    """
    if event.venue and event.online_url:
        return f"{SCHEMA}MixedEventAttendanceMode"
    if event.online_url:
        return f"{SCHEMA}OnlineEventAttendanceMode"
    return f"{SCHEMA}OfflineEventAttendanceMode" if event.venue else None


def locations(event: "EventPage") -> list[dict[str, Any]]:
    """Return the venue with its address and coordinates, the online location, or both."""
    online = {"@type": "VirtualLocation", "url": event.online_url} if event.online_url else None
    return [location for location in (_venue(event), online) if location]


def _venue(event: "EventPage") -> dict[str, Any] | None:
    venue = event.venue
    if venue is None:
        return {"@type": "Place", "name": event.room} if event.room else None
    return {
        "@type": "Place",
        "name": ", ".join(part for part in (venue.name, event.room) if part),
        "address": postal_address(venue.address, venue.postal_code, venue.city),
        "geo": None
        if venue.latitude is None or venue.longitude is None
        else {"@type": "GeoCoordinates", "latitude": float(venue.latitude), "longitude": float(venue.longitude)},
        "url": venue.website,
    }


def organisers(event: "EventPage", schema: SchemaContext) -> list[dict[str, Any]]:
    """Return the organisers of an event. The organisation behind the site is one only where an editor said so."""
    rows = [row for row in event.organisations if row.role == PartnerRole.ORGANISER]
    found = [
        {"@type": "Organization", "name": row.called, "url": row.organisation.website if row.organisation else None}
        for row in rows
    ]
    ours = schema.ourselves if event.our_role == OurRole.ORGANISER else None
    if ours:
        found = [ours, *(other for other in found if other["name"] != ours["name"])]
    return found


def film(record: Film, schema: SchemaContext) -> dict[str, Any]:
    """Return a film of the event, with its page on this site and its URL elsewhere."""
    return {
        "@type": "VideoObject",
        "name": record.title,
        "url": schema.address(record.get_absolute_url()),
        "sameAs": record.url,
        "description": record.description,
        "uploadDate": record.made_on.isoformat() if record.made_on else None,
    }
