"""The photos of an event: chosen ones, a collection that fills itself, and only those with consent."""

import pytest
from django.test import Client
from wagtail.models import Collection

from events.admin.uncovered_events import not_yet_told
from events.models import ElsewhereLink, EventPage, EventPhoto
from shared.media.models.consent import Consent
from tests import factories as make

pytestmark = pytest.mark.django_db
AFTER = make.local("2026-11-03 12:00")


@pytest.fixture
def collection():
    return Collection.get_first_root_node().add_child(name="De middag")


def titles(event):
    return [item.photo.title for item in EventPage.objects.get(pk=event.pk).photos]


def small(title, **fields):
    return make.photo(size=(60, 40), rendered=True, title=title, **fields)


def test_chosen_ones_come_first_and_new_ones_by_themselves(collection):
    event = make.event(photo_collection=collection)
    chosen = small("Gekozen", collection=collection)
    event.event_photos = [EventPhoto(photo=chosen, sort_order=0)]
    event.save()
    assert titles(event) == ["Gekozen"]
    small("Nieuw", collection=collection)
    small("Ingetrokken", collection=collection, consent=Consent.WITHDRAWN)
    small("Elders")
    assert titles(event) == ["Gekozen", "Nieuw"]


def test_only_with_consent(collection):
    event = make.event(photo_collection=collection, only_with_consent=True)
    small("Onbekend", collection=collection)
    small("Gegeven", collection=collection, consent=Consent.GIVEN)
    small("Niet nodig", collection=collection, consent=Consent.NOT_NEEDED)
    assert titles(event) == ["Gegeven", "Niet nodig"]


def test_photos_of_a_collection_tell_it(collection):
    event = make.event(photo_collection=collection)
    assert list(not_yet_told(AFTER)) == [event]
    small("Gevraagd", collection=collection, consent=Consent.ASKED)
    assert list(not_yet_told(AFTER)) == [event]
    small("Nieuw", collection=collection)
    assert list(not_yet_told(AFTER)) == []


def test_an_album_elsewhere_has_a_cover_of_our_own():
    event = make.event()
    cover = small("Omslag")
    event.elsewhere_links = [
        ElsewhereLink(url="https://www.flickr.com/photos/1", label="Het fotoboek", has_photos=True, cover=cover)
    ]
    event.save()
    html = Client().get(event.url).content.decode()
    assert "album-elsewhere--cover" in html
    assert "op flickr.com" in html
    cover.consent = Consent.WITHDRAWN
    cover.save()
    html = Client().get(event.url).content.decode()
    assert "album-elsewhere--cover" not in html
    assert "Het fotoboek" in html
