"""What an event says of itself to machines (schema.org/Event)."""

import json
from datetime import time

import pytest
from wagtail.models import Site

from events.models import EventDate, EventFilm, EventOrganisation, EventPage
from shared.navigation.models import OrganisationDetails
from tests import factories as make
from tests.factories import local
from tests.shared.pages.test_structured_data import BLOCK

pytestmark = pytest.mark.django_db
SCHEMA = "https://schema.org/"


def node_of(client, page, kind="Event"):
    [text] = BLOCK.findall(client.get(page.url).content.decode())
    return next(node for node in json.loads(text)["@graph"] if node["@type"] == kind)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, {"startDate": "2026-10-29T12:30:00+01:00", "eventStatus": f"{SCHEMA}EventScheduled"}),
        ({"ends_at": local("2026-10-29 17:00")}, {"endDate": "2026-10-29T17:00:00+01:00"}),
        ({"all_day": True, "starts_at": local("2026-07-01 00:00")}, {"startDate": "2026-07-01"}),
        ({"when_in_words": "Ooit", "date_to_be_announced": True}, {"startDate": None}),
        (
            {"event_status": "rescheduled", "previous_starts_at": local("2026-06-01 10:00")},
            {"eventStatus": f"{SCHEMA}EventRescheduled", "previousStartDate": "2026-06-01T10:00:00+02:00"},
        ),
        ({"event_status": "postponed"}, {"eventStatus": f"{SCHEMA}EventPostponed"}),
        ({"event_status": "cancelled"}, {"eventStatus": f"{SCHEMA}EventCancelled"}),
        (
            {"online_url": "https://example.org/live"},
            {
                "eventAttendanceMode": f"{SCHEMA}OnlineEventAttendanceMode",
                "location": [{"@type": "VirtualLocation", "url": "https://example.org/live"}],
            },
        ),
        ({}, {"eventAttendanceMode": None, "location": None, "organizer": None, "performer": None}),
    ],
)
def test_event(fields, expected, client):
    found = node_of(client, make.event(**fields))
    assert {name: found.get(name) for name in expected} == expected


def test_where(client):
    venue = make.venue(
        name="De Hoek",
        address="Kade 3",
        postal_code="1234 XY",
        city="Oudeveer",
        latitude="52.090736",
        longitude="5.12142",
    )
    found = node_of(client, make.event(venue=venue, room="zaal 2", online_url="https://example.org/live"))
    assert found["eventAttendanceMode"] == f"{SCHEMA}MixedEventAttendanceMode"
    assert found["location"][0] == {
        "@type": "Place",
        "name": "De Hoek, zaal 2",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Kade 3",
            "postalCode": "1234 XY",
            "addressLocality": "Oudeveer",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": 52.090736, "longitude": 5.12142},
    }


@pytest.mark.parametrize(
    ("our_role", "expected"),
    [("organiser", ["Dijkgenoten", "De Kring"]), ("facilitator", ["De Kring"]), ("", ["De Kring"])],
)
def test_we_are_organiser_only_where_we_were(our_role, expected, client):
    OrganisationDetails.objects.create(site=Site.objects.get(), name="Dijkgenoten")
    event = make.event(our_role=our_role)
    rows = [("De Kring", "organiser"), ("Het Fonds", "sponsor")]
    event.event_organisations = [
        EventOrganisation(organisation=make.organisation(name=name), role=role, sort_order=place)
        for place, (name, role) in enumerate(rows)
    ]
    event.event_organisations.add(EventOrganisation(name="Alleen een naam", role="organiser", sort_order=2))
    event.save()
    assert [one["name"] for one in node_of(client, event)["organizer"]] == [*expected, "Alleen een naam"]


def test_who_performs_what_came_of_it_and_what_it_is_part_of(client):
    series = make.series(title="De reeks")
    event = make.event(title="De dag", hub=series)
    people = [{"person": make.person(name="Ada"), "name": "", "role": ""}, {"person": None, "name": "Bo", "role": ""}]
    session = {"title": "Een sessie", "people": people}
    event.programme = [("moment", {"title": "Welkom", "people": people[1:]}), ("round", {"sessions": [session]})]
    event.event_films = [EventFilm(film=make.film(title="De film"))]
    event.save()
    make.event(title="De sessie", hub=event, starts_at=local("2026-10-29 14:00"))
    make.publication(title="Het boekje", hub=event)
    make.publication(title="Het verslag", hub=event, story_role="report")
    found = node_of(client, event)
    assert [one["name"] for one in found["performer"]] == ["Bo", "Ada"]
    assert (found["superEvent"]["@type"], found["superEvent"]["name"]) == ("EventSeries", "De reeks")
    assert [(one["name"], one["startDate"]) for one in found["subEvent"]] == [
        ("De sessie", "2026-10-29T14:00:00+01:00")
    ]
    assert [one["name"] for one in found["recordedIn"]] == ["De film"]
    assert [one["name"] for one in found["workFeatured"]] == ["Het boekje"]
    assert [one["name"] for one in node_of(client, series, "EventSeries")["subEvent"]] == ["De dag"]


def test_every_date_of_an_event_with_several(client):
    event = make.event(title="De cursus")
    event.event_dates = [EventDate(starts_at=local("2026-11-05 12:30"))]
    event.save()
    starts = [one["startDate"] for one in node_of(client, event)["subEvent"]]
    assert starts == ["2026-10-29T12:30:00+01:00", "2026-11-05T12:30:00+01:00"]


def test_the_pieces_of_a_programme_of_which_it_is_known_when(client):
    event = make.event(title="De week", ends_at=local("2026-10-30 17:00"), venue=make.venue(name="De Hoek"))
    own = make.event(title="Met pagina", hub=event, starts_at=local("2026-10-30 10:00"))
    people = [{"person": None, "name": "Bo", "role": ""}]
    session = {"title": "De sleutel", "starts": time(10, 30), "room": "zaal 2", "people": people, "capacity": 12}
    event.programme = [
        ("moment", {"title": "Welkom"}),
        ("day", {"title": "Erop uit"}),
        ("moment", {"title": "Pauze", "kind": "break", "starts": time(11)}),
        ("round", {"starts": time(10), "ends": time(11), "sessions": [session, {"title": "Met pagina", "page": own}]}),
    ]
    event.save()
    found = {one["name"]: one for one in node_of(client, event)["subEvent"]}
    assert list(found) == ["Met pagina", "Welkom", "De sleutel"]
    assert found["Welkom"]["startDate"] == "2026-10-29"
    key = EventPage.objects.get(pk=event.pk).programme[3].value["sessions"].bound_blocks[0].id
    assert found["De sleutel"] == {
        "@type": "Event",
        "@id": f"http://localhost{event.url}#programma-{key}",
        "name": "De sleutel",
        "startDate": "2026-10-30T10:30:00+01:00",
        "endDate": "2026-10-30T11:00:00+01:00",
        "location": {"@type": "Place", "name": "De Hoek, zaal 2"},
        "performer": [{"@type": "Person", "name": "Bo"}],
        "maximumAttendeeCapacity": 12,
    }
