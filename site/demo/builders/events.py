"""The agenda: series, and events with everything that belongs to them."""

from typing import Any

from demo.builders.event_history import record_history
from demo.builders.indexes import index
from demo.builders.page_making import draft, stream
from demo.builders.seeding import Seeding
from demo.content.events import EVENTS, SERIES
from events.models import (
    ElsewhereLink,
    EventDate,
    EventFilm,
    EventIndexPage,
    EventOrganisation,
    EventPage,
    EventPhoto,
    EventSeriesPage,
)
from shared.pages.models import BasePage

SAME_NAMES = (
    "edition_label",
    "all_day",
    "date_to_be_announced",
    "room",
    "online_url",
    "audience",
    "admission",
    "cost",
    "contact_text",
    "our_role",
    "has_detail_page",
    "event_status",
    "status_reason",
    "signup_url",
    "signup_full",
    "signed_up",
    "turnout",
)


def build_events(seeding: Seeding) -> None:
    """Make the drafts of the agenda, the series and the events."""
    agenda = index(seeding, EventIndexPage, "agenda")
    for content in SERIES:
        draft(seeding, "series", EventSeriesPage, content, _parent(seeding, content, agenda), fill_series)
    seeding.report("series")
    for content in EVENTS:
        draft(seeding, "events", EventPage, content, _parent(seeding, content, agenda), fill_event)
    seeding.report("events")


def _parent(seeding: Seeding, content: dict[str, Any], agenda: BasePage) -> BasePage:
    return seeding.pages[content["parent"]] if "parent" in content else agenda


def fill_series(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of a series."""
    for name in ("series_name", "period", "stage", "edition_label"):
        setattr(page, name, content.get(name, ""))
    page.body = stream(seeding, page, "body", content.get("body"))


def fill_event(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of an event."""
    for name in SAME_NAMES:
        if name in content:
            setattr(page, name, content[name])
    _set_when(seeding, page, content)
    page.event_type = seeding.event_types.get(content.get("event_type"))
    page.venue = seeding.venues.get(content.get("venue"))
    page.contact = seeding.people.get(content.get("contact"))
    if "looking_back" in content:
        page.looking_back = f"<p>{content['looking_back']}</p>"
    page.invitation = stream(seeding, page, "invitation", content.get("invitation"))
    page.programme = stream(seeding, page, "programme", content.get("programme"))
    _set_rows(seeding, page, content)
    record_history(seeding, page, content)


def _set_when(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    page.starts_at = seeding.moment(content.get("starts"))
    page.ends_at = seeding.moment(content.get("ends"))
    if "further" in content:
        page.first_ends_at = page.ends_at
    page.event_dates = [
        EventDate(starts_at=seeding.moment(starts), ends_at=seeding.moment(ends))
        for starts, ends in content.get("further", ())
    ]
    page.previous_starts_at = seeding.moment(content.get("previous"))
    page.signup_opens = seeding.moment(content.get("signup_opens"))
    page.signup_closes = seeding.moment(content.get("signup_closes"))
    page.when_in_words = seeding.words(content.get("when_in_words", ""))


def _set_rows(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    page.event_organisations = [
        _organisation(seeding, role, *named) for *named, role in content.get("organisations", ())
    ]
    page.event_films = [
        EventFilm(film=seeding.films[key], relation=relation) for key, relation in content.get("films", ())
    ]
    page.event_photos = [EventPhoto(photo=seeding.photos[key]) for key in content.get("photos", ())]
    page.elsewhere_links = [
        ElsewhereLink(**link | {"cover": seeding.photos.get(link.get("cover"))})
        for link in content.get("elsewhere", ())
    ]


def _organisation(seeding: Seeding, role: str, name: str, note: str = "") -> EventOrganisation:
    """Return the row of an organisation: with its record, or with a name if the demo has none."""
    record = seeding.organisations.get(name)
    return EventOrganisation(organisation=record, name="" if record else name, note=note, role=role)
