"""Themes, organisations, people, venues and types of events."""

from decimal import Decimal
from functools import partial

from demo.builders.seeding import Seeding, save_checked
from demo.content.organisations import FULL_NAMES, ORGANISATIONS
from demo.content.people import PEOPLE
from demo.content.themes import THEMES
from demo.content.venues import EVENT_TYPES, VENUES
from events.models import EventType, Venue
from shared.pages.models import Theme
from shared.people.models import Organisation, Person


def build_records(seeding: Seeding) -> None:
    """Make the themes, organisations, people, venues and event types."""
    for build, step in (
        (build_themes, "themes"),
        (build_organisations, "organisations"),
        (build_people, "people"),
        (build_venues, "venues"),
        (build_event_types, "event types"),
    ):
        build(seeding)
        seeding.report(step)


def build_themes(seeding: Seeding) -> None:
    """Make the themes."""
    for slug, name, description in THEMES:
        row = Theme(slug=slug, name=name, description=description)
        seeding.themes[slug] = seeding.get_or_make(
            "themes", Theme.objects.filter(slug=slug), partial(save_checked, row)
        )


def build_organisations(seeding: Seeding) -> None:
    """Make the organisations."""
    for name, _words, _emblem, _one, _two, _face, website, description in ORGANISATIONS:
        row = Organisation(
            name=name,
            full_name=FULL_NAMES.get(name, ""),
            website=website,
            logo=seeding.photos[f"logo-{name}"],
            description=description,
        )
        seeding.organisations[name] = seeding.get_or_make(
            "organisations", Organisation.objects.filter(name__iexact=name), partial(save_checked, row)
        )


def build_people(seeding: Seeding) -> None:
    """Make the people."""
    for content in PEOPLE:
        fields = {key: value for key, value in content.items() if key != "face"}
        if "organisation" in fields:
            fields["organisation"] = seeding.organisations[fields["organisation"]]
        row = Person(**fields, portrait=seeding.photos.get(f"portret-{content['slug']}"))
        seeding.people[row.slug] = seeding.get_or_make(
            "people", Person.objects.filter(slug=row.slug), partial(save_checked, row)
        )


def build_venues(seeding: Seeding) -> None:
    """Make the venues."""
    for content in VENUES:
        latitude, longitude = map(Decimal, content["position"]) if "position" in content else (None, None)
        fields = {key: value for key, value in content.items() if key not in ("key", "position")}
        row = Venue(**fields, latitude=latitude, longitude=longitude)
        seeding.venues[content["key"]] = seeding.get_or_make(
            "venues", Venue.objects.filter(name=row.name, city=row.city), partial(save_checked, row)
        )


def build_event_types(seeding: Seeding) -> None:
    """Make the event types."""
    for name in EVENT_TYPES:
        seeding.event_types[name] = seeding.get_or_make(
            "event types", EventType.objects.filter(name__iexact=name), partial(save_checked, EventType(name=name))
        )
