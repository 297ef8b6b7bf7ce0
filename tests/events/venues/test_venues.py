"""A venue's place on the map: what editors paste, how it is checked, and what visitors see of it."""

import re
from decimal import Decimal

import pytest
from django.db import IntegrityError
from django.urls import reverse

from events.models import Venue
from events.venues.coordinates import ImpossiblePosition, UnreadablePosition, map_address, read_position, written
from shared.pages.admin.groups import WRITERS
from tests import factories as make
from tests.factories import local

AMSTERDAM = (Decimal("52.3702"), Decimal("4.8952"))
MAP = "https://www.openstreetmap.org/?mlat=52.3702&mlon=4.8952#map=17/52.3702/4.8952"


@pytest.mark.parametrize(
    "text",
    [
        "52.3702, 4.8952",
        "52.3702,4.8952",
        "  52.3702 4.8952 ",
        "(52.3702, 4.8952)",
        "52,3702, 4,8952",
        "52,3702; 4,8952",
        "52,3702 4,8952",
        "geo:52.3702,4.8952?z=17",
        "https://www.openstreetmap.org/?mlat=52.3702&mlon=4.8952#map=12/52.1/4.1",
        "https://www.openstreetmap.org/node/123#map=17/52.37020/4.89520",
        "https://www.google.com/maps/place/De+Hoek/@52.1,4.1,17z/data=!3m1!4b1!4m6!8m2!3d52.3702!4d4.8952!16s",
        "https://www.google.nl/maps/@52.3702,4.8952,15z",
        "https://www.google.com/maps/search/?api=1&query=52.3702%2C4.8952",
        "https://maps.apple.com/?ll=52.3702,4.8952&q=De%20Hoek",
        "https://www.bing.com/maps?cp=52.3702~4.8952&lvl=15",
    ],
)
def test_what_maps_give_is_read(text):
    assert read_position(text) == AMSTERDAM


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("-33.8568, 151.2153", ("-33.8568", "151.2153")),
        ("52, 4", ("52", "4")),
        ("0, 0", ("0", "0")),
        ("52.37021234567, 4.89521999999", ("52.370212", "4.895220")),
        ("52°22'12.7\"N 4°53'42.7\"E", ("52.370194", "4.895194")),
        ("52° 22′ 12,7″ N, 4° 53′ 42,7″ O", ("52.370194", "4.895194")),
        ("33°51'S 151°12'O", ("-33.85", "151.2")),
    ],
)
def test_other_places(text, found):
    assert read_position(text) == tuple(map(Decimal, found))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("Kerkpad 11, Oudeveer", UnreadablePosition),
        ("52.3702", UnreadablePosition),
        ("52.3702, 4.8952, 12", UnreadablePosition),
        ("52,4", UnreadablePosition),
        ("https://maps.app.goo.gl/AbCdEf", UnreadablePosition),
        ("91, 4", ImpossiblePosition),
        ("52, 180.5", ImpossiblePosition),
    ],
)
def test_what_is_no_place(text, error):
    with pytest.raises(error):
        read_position(text)


@pytest.mark.parametrize(
    ("position", "text"),
    [
        ((Decimal("52.370200"), Decimal("4.895200")), "52.3702, 4.8952"),
        ((Decimal("52.000000"), Decimal("-4.500000")), "52, -4.5"),
        ((Decimal("100"), Decimal("20")), "100, 20"),
        ((None, None), ""),
    ],
)
def test_a_place_is_written_as_maps_do(position, text):
    assert written(*position) == text


def test_the_map_has_a_marker():
    assert map_address(Decimal("52.370200"), Decimal("4.895200")) == MAP


@pytest.fixture
def send(client):
    """Send the form of a venue as a writer does, who is no superuser: `send(name="De Hoek", position="…")`."""
    client.force_login(make.editor_user(WRITERS))

    def send(venue=None, **fields):
        name = "edit" if venue else "add"
        address = reverse(f"wagtailsnippets_events_venue:{name}", args=[venue.pk] if venue else [])
        return client.post(address, {"name": "De Hoek", "position": "", **fields})

    return send


@pytest.mark.django_db
def test_an_editor_pastes_the_place(send, client):
    assert send(position=MAP).status_code == 302
    venue = Venue.objects.get()
    assert (venue.latitude, venue.longitude) == AMSTERDAM
    shown = client.get(reverse("wagtailsnippets_events_venue:edit", args=[venue.pk])).content.decode()
    assert 'value="52.3702, 4.8952"' in shown
    assert "Plek op de kaart" in shown
    send(venue, position="")
    venue.refresh_from_db()
    assert (venue.latitude, venue.longitude) == (None, None)


@pytest.mark.parametrize(
    ("position", "sentence"),
    [
        ("bij de brug", "Hier is geen plek uit te lezen."),
        ("https://maps.app.goo.gl/AbCdEf", "In dit webadres staan geen coördinaten."),
        ("520, 4", "Deze plek bestaat niet"),
    ],
)
@pytest.mark.django_db
def test_a_mistake_is_said_beside_the_field(position, sentence, send):
    answer = send(position=position)
    assert sentence in answer.content.decode()
    assert "position" in answer.context["form"].errors
    assert not Venue.objects.exists()


@pytest.mark.django_db
def test_the_place_can_be_given_where_a_venue_is_made_on_the_spot(client):
    client.force_login(make.editor_user(WRITERS))
    address = reverse("wagtailsnippetchoosers_events_venue:create")
    field = "venue-chooser-create-form-{}" if "venue-chooser" in client.get(address).content.decode() else "{}"
    answer = client.post(address, {field.format("name"): "De Hoek", field.format("position"): "52.3702, 4.8952"})
    assert answer.json()["result"]["string"] == "De Hoek"
    assert Venue.objects.get().map_url == MAP


@pytest.mark.parametrize("half", [{"latitude": "52.1"}, {"longitude": "4.1"}, {"latitude": "99", "longitude": "4"}])
@pytest.mark.django_db
def test_the_database_keeps_half_a_place_out(half):
    with pytest.raises(IntegrityError):
        make.venue(**half)


@pytest.mark.django_db
def test_visitors_get_a_link_to_the_map_and_no_map(client):
    venue = make.venue(name="De Hoek", city="Oudeveer", latitude="52.3702", longitude="4.8952")
    event = make.event(
        venue=venue, room="zaal 2", online_url="https://example.org/kijk", starts_at=local("2099-10-29 12:30")
    )
    html = client.get(event.url).content.decode()
    assert html.count('href="https://www.openstreetmap.org/?mlat=52.3702&amp;mlon=4.8952#map=17/52.3702/4.8952"') == 2
    assert "De weg erheen" in html
    assert "Ook online" in html
    assert not re.search(r'(src|srcset|data)="[^"]*openstreetmap', html)
    part = make.blog_post(hub=event)
    assert "mlat=52.3702" in client.get(part.url).content.decode()


@pytest.mark.django_db
def test_a_venue_without_a_place_has_no_map(client):
    html = client.get(make.event(venue=make.venue()).url).content.decode()
    assert "openstreetmap" not in html
    assert "De weg erheen" not in html
