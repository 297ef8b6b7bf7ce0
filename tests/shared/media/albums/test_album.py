"""How an album stands on a page, what it costs, and the page of one of its photos."""

import re

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Collection

from shared.media.albums.album import AT_FIRST, AlbumPhoto, album_of
from shared.media.models.consent import Consent
from shared.media.pictures.picture import drawn
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def small(**fields):
    return make.photo(size=(60, 40), rendered=True, **fields)


def album_page(photos, **fields):
    album = {"title": "In beeld", "photos": [{"photo": photo, "caption": ""} for photo in photos]} | fields
    return make.standard_page(body=[("photos", album)])


@pytest.mark.parametrize(
    ("number", "layout"), [(1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "many"), (80, "many")]
)
def test_how_an_album_stands(number, layout):
    album = album_of([AlbumPhoto(small()) for _ in range(number)])
    assert album.layout == layout
    assert len(album.first) == min(number, AT_FIRST)
    assert album.number == number


def test_each_photo_once_and_none_that_may_not_be_shown():
    photo, withdrawn = small(), small(consent=Consent.WITHDRAWN)
    album = album_of([AlbumPhoto(photo, "Hier"), AlbumPhoto(photo, "En hier"), AlbumPhoto(withdrawn)])
    assert [tile.words for tile in album.first] == ["Hier"]
    assert album_of([AlbumPhoto(withdrawn)]).number == 0


def test_a_link_always_has_a_name():
    tiles = album_of([AlbumPhoto(small(description="")), AlbumPhoto(small(description="", only_decoration=True))]).first
    assert [tile.alt for tile in tiles] == ["Foto 1 van 2", "Foto 2 van 2"]


def test_a_dozen_at_first_and_the_rest_without_a_script():
    html = Client().get(album_page([small() for _ in range(80)]).url).content.decode()
    first, more = html.split("<details", 1)[0], html.split("<details", 1)[1]
    assert first.count('class="album__item"') == 12
    assert more.count('class="album__item"') == 68
    assert "Toon alle 80 foto&#x27;s" in more or "Toon alle 80 foto's" in more


@pytest.mark.slow
def test_an_album_of_eighty_costs_at_most_four_queries():
    without = make.standard_page(body=make.text_body("Zonder."))
    chosen = album_page([small() for _ in range(80)])
    collection = Collection.get_first_root_node().add_child(name="De middag")
    for _ in range(80):
        small(collection=collection)
    followed = album_page([], collection=collection)
    base = len(queries_of(without))
    assert len(queries_of(chosen)) - base <= 4
    assert len(queries_of(followed)) - base <= 4


def queries_of(page):
    visitor = Client()
    visitor.get(page.url)
    caches["renditions"].clear()
    drawn.clear()
    with CaptureQueriesContext(connection) as captured:
        assert visitor.get(page.url).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.fixture
def photos():
    return [small(title=f"Foto {n}", caption=f"Bijschrift {n}", credit="Noor", licence="cc-by") for n in range(3)]


def test_the_page_of_a_photo(photos):
    page = album_page(photos)
    html = Client().get(reverse("photo", args=[page.pk, photos[1].pk])).content.decode()
    assert re.search(r"<h1[^>]*>Bijschrift 1</h1>", html)
    assert "Foto 2 van 3" in html
    assert "https://creativecommons.org/licenses/by/4.0/" in html
    for place, rel in ((0, "prev"), (2, "next")):
        assert f'rel="{rel}" href="{reverse("photo", args=[page.pk, photos[place].pk])}"' in html
    assert f'href="{page.url}"' in html
    assert '<meta name="robots" content="noindex">' in html


def test_only_photos_of_the_albums_of_a_public_page_have_one(photos):
    page, other = album_page(photos), small()
    hidden = make.standard_page(live=False, body=page.body)

    def status(page_id, photo_id):
        return Client().get(f"/fotos/{page_id}/{photo_id}/").status_code

    assert status(page.pk, photos[0].pk) == 200
    assert status(page.pk, other.pk) == 404
    assert status(hidden.pk, photos[0].pk) == 404
    assert status(999_999, photos[0].pk) == 404
    assert status(10**30, 10**30) == 404
    photos[0].consent = Consent.WITHDRAWN
    photos[0].save()
    assert status(page.pk, photos[0].pk) == 404
    assert "Foto 1 van 2" in Client().get(f"/fotos/{page.pk}/{photos[1].pk}/").content.decode()
    make.private(page)
    assert status(page.pk, photos[1].pk) == 404


def test_the_line_for_who_is_on_a_photo(photos):
    from wagtail.models import Site

    from shared.navigation.models import PhotoNote

    page = album_page(photos)
    assert "album__note" not in Client().get(page.url).content.decode()
    contact = make.contact_page(title="Contact", slug="contact-foto")
    note = PhotoNote.for_site(Site.objects.get(is_default_site=True))
    note.contact_page = contact
    note.save()
    html = Client().get(page.url).content.decode()
    assert "Herkenbaar op een foto en liever niet?" in html
    assert f'href="{contact.url}"' in html.split("album__note")[1][:400]
    note.text = "Liever niet op de foto? Zeg het ons."
    note.save()
    assert "Liever niet op de foto?" in Client().get(page.url).content.decode()
