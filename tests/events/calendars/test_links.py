"""The addresses that fill in the form of somebody else's calendar."""

from urllib.parse import parse_qs, urlsplit

import pytest

from events.calendars.links import google, links_to_add, links_to_subscribe, outlook
from events.models import EventPage, Venue
from tests.factories import local

pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made

VENUE = Venue(name="De Hoek", address="Kade 3", postal_code="1234 XY", city="Oudeveer")


def event(start="2026-10-29 12:30", end="2026-10-29 17:00", **fields):
    return EventPage(
        title="Eten & drinken", starts_at=local(start), ends_at=end and local(end), **{"venue": VENUE} | fields
    )


def fields(address):
    return {name: text for name, [text] in parse_qs(urlsplit(address).query).items()}


@pytest.mark.parametrize(
    ("given", "dates"),
    [
        ({}, "20261029T113000Z/20261029T160000Z"),
        ({"end": None}, "20261029T113000Z/20261029T113000Z"),
        ({"start": "2026-07-01 12:30", "end": "2026-07-01 17:00"}, "20260701T103000Z/20260701T150000Z"),
        ({"start": "2026-10-29", "end": None, "all_day": True}, "20261029/20261030"),
        ({"start": "2026-10-29", "end": "2026-10-31 23:59", "all_day": True}, "20261029/20261101"),
    ],
)
def test_google(given, dates):
    found = fields(google(event(**given), "Meer"))
    assert found["dates"] == dates
    assert (found["text"], found["location"]) == ("Eten & drinken", "De Hoek, Kade 3, 1234 XY Oudeveer")
    assert (found["details"], found["ctz"], found["action"]) == ("Meer", "Europe/Amsterdam", "TEMPLATE")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ("2026-10-29T12:30:00+01:00", "2026-10-29T17:00:00+01:00", None)),
        ({"end": None}, ("2026-10-29T12:30:00+01:00", None, None)),
        ({"start": "2026-10-29", "end": None, "all_day": True}, ("2026-10-29", "2026-10-30", "true")),
    ],
)
def test_outlook(given, expected):
    found = fields(outlook("https://outlook.live.com", event(**given), "Meer"))
    assert (found["startdt"], found.get("enddt"), found.get("allday")) == expected
    assert (found["subject"], found["rru"]) == ("Eten & drinken", "addevent")


def test_online_only():
    found = fields(google(event(venue=None, online_url="https://example.org/live"), ""))
    assert found["location"] == "https://example.org/live"


def test_the_ways_to_add():
    ways = links_to_add(event(), "https://a.example/agenda/x/", "https://a.example/kalender/bijeenkomst-3.ics")
    hosts = [urlsplit(way.url).netloc for way in ways]
    assert hosts == ["calendar.google.com", "outlook.live.com", "outlook.office.com", "a.example", "a.example"]
    assert [way.file_name for way in ways if way.file_name] == ["bijeenkomst-3.ics"]


def test_the_ways_to_follow():
    ways = links_to_subscribe("Agenda", "https://a.example/kalender/agenda.ics")
    assert ways[0].url == "webcal://a.example/kalender/agenda.ics"
    assert fields(ways[1].url) == {"cid": "webcal://a.example/kalender/agenda.ics"}
    assert fields(ways[2].url) == {"url": "https://a.example/kalender/agenda.ics", "name": "Agenda"}
