"""Consent that is withdrawn, or ends: the photo is gone from every page that showed it, and from every address."""

import re
from datetime import date, timedelta

import pytest
import time_machine
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection

from events.models import EventPhoto
from shared.media.imaging.specs import SIZES
from shared.media.models import Photo, PhotoRendition
from shared.media.models.consent import Consent
from shared.media.pictures.picture import drawn, picture
from shared.media.pictures.tasks import make_all_sizes, make_renditions
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

WORDS = {
    "title": "De kring",
    "description": "Achttien stoelen in een kring",
    "caption": "Zo zaten we",
    "credit": "Noor",
}


@pytest.fixture
def photo():
    made = make.photo(size=(1700, 1200), name="kring", **WORDS)
    made.consent, made.consent_proof = Consent.GIVEN, "Map 2026"
    made.save()
    make_renditions(made)
    return made


@pytest.fixture
def pages(photo, django_capture_on_commit_callbacks):
    """The addresses of five pages with the photo in each in another way, and of lists where it could be."""
    with django_capture_on_commit_callbacks(execute=True):  # the index of what is used where is kept after a commit
        return make_pages(photo)


def make_pages(photo):
    gathering = make.event(title="De kring bijeen", photo=photo)
    gathering.event_photos = [EventPhoto(photo=photo, sort_order=0, caption="In de kring")]
    gathering.save()
    image = {"photo": photo, "caption": "", "alt": "", "decorative": False, "size": "text"}
    album = {"title": "In beeld", "photos": [{"photo": photo, "caption": ""}]}
    author = make.person(portrait=photo, has_page=True, consent_note="Per mail", slug="noor")
    told = make.blog_post(hub=gathering, photo=photo, body=[("image", image)], authors=[author])
    seen = make.standard_page(body=[("photos", album)])
    quoted = make.testimonial(portrait=photo, body=make.text_body("Dat was het."))
    tip = make.reading_tip(cover=photo)
    pages = [gathering.url, told.url, seen.url, quoted.url, tip.url]
    film = make.film(title="Film van de kring", cover=photo)
    alone = reverse("photo", args=[seen.pk, photo.pk])
    feed = reverse("feed", args=[told.get_parent().pk])
    lists = ["/blog/", "/agenda/", "/zoeken/?q=kring", "/films/", feed]
    return [*pages, author.url, film.get_absolute_url(), alone, *lists]


def shown_at(address):
    """Say whether anything of the photo is on a page: a file of it, its words."""
    html = Client().get(address).content.decode()
    return "foto-kring" in html or any(word in html for word in (WORDS["description"], WORDS["caption"]))


def status(address):
    return Client().get(address).status_code


def text_of(address):
    return Client().get(address).content.decode()


def named_for_others(addresses):
    """Return what pages name as their picture for who shares or reads them, Open Graph and JSON-LD, as paths."""
    found = set()
    for address in addresses:
        html = " ".join(text_of(address).split())
        found |= set(re.findall(r'<meta property="og:image" content="https?://[^/"]+(/media/[^"]+)"', html))
        for data in re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', html, re.DOTALL):
            found |= set(re.findall(r'"https?://[^/"]+(/media/[^"]+)"', data))
    return found


def for_machines():
    """Return the calendar of everything and every part of the sitemap."""
    parts = re.findall(r"<loc>https?://[^/]+(/[^<]+)</loc>", text_of("/sitemap.xml"))
    assert parts
    return ["/kalender/agenda.ics", "/sitemap.xml", *parts]


def files():
    return [f"/media/{row.file.name}" for row in PhotoRendition.objects.all()]


def test_it_is_gone_from_five_pages_and_from_every_address(
    photo, pages, chief_editor, settings, django_capture_on_commit_callbacks
):
    settings.CONSENT_CHECKED_EVERY = 1_000_000  # what is proven here is done by the saving itself
    seen = [address for address in pages if shown_at(address)]
    alone = next(address for address in pages if address.startswith("/fotos/"))
    feed = next(address for address in pages if address.startswith("/feed/"))
    assert set(pages) - set(seen) <= {"/agenda/", "/films/", "/zoeken/?q=kring"}
    assert 'rel="enclosure"' in text_of(feed)
    named = named_for_others(pages)
    assert len([address for address in named if address.startswith("/media/sharing/")]) >= 2
    assert any("foto-kring" in address for address in named)
    assert {status(address) for address in named} == {200}
    addresses = files()
    assert len(addresses) >= 2 * len(SIZES)
    assert {Client().get(address).status_code for address in addresses} == {200}

    form = {"title": photo.title, "description": photo.description, "caption": photo.caption, "credit": "Noor"}
    with django_capture_on_commit_callbacks(execute=True):
        answer = chief_editor.post(
            reverse("wagtailimages:edit", args=[photo.pk]),
            form | {"consent": "withdrawn", "consent_proof": "Map 2026", "collection": photo.collection_id},
            follow=True,
        )

    assert [address for address in pages if shown_at(address)] == []
    assert {status(address) for address in addresses} == {404}
    # The pictures for sharing had it in them: their old addresses answer nobody either.
    still_named = named_for_others(pages)
    gone = named - still_named
    assert {status(address) for address in gone} == {404}
    assert len([address for address in gone if address.startswith("/media/sharing/")]) >= 2
    assert not any("foto-kring" in address for address in still_named)
    assert "enclosure" not in text_of(feed)
    assert status(alone) == 404
    assert not any(word in text_of(address) for address in for_machines() for word in ("foto-kring", alone))
    assert status(f"/media/{photo.file.name}") == status(f"/media/{photo.file.name.removeprefix('private/')}") == 404
    assert Client().get(photo.file.url).status_code == 302  # the admin's own address asks for a log-in
    assert not any(default_storage.exists(address.removeprefix("/media/")) for address in addresses)
    html = answer.content.decode()
    assert "De foto staat niet meer op de site." in html
    assert "De kring bijeen" in html


def test_the_original_is_never_on_the_web(photo, chief_editor):
    assert Client().get(f"/media/{photo.file.name}").status_code == 404
    assert Client().get(f"/media/{photo.file.name.removeprefix('private/')}").status_code == 404
    assert Client().get(photo.file.url).status_code == 302
    answer = chief_editor.get(photo.file.url)
    assert answer.status_code == 200
    assert "private" in answer["Cache-Control"]


def test_the_desk_still_sees_it_and_nobody_else(photo, chief_editor):
    photo.consent = Consent.WITHDRAWN
    photo.save()
    library = chief_editor.get(reverse("wagtailimages:index")).content.decode()
    small = photo.renditions.get(filter_spec="max-165x165")
    assert small.url in library
    assert chief_editor.get(small.url).status_code == 200
    assert Client().get(small.url).status_code == 302
    assert Client().get(f"/media/{small.file.name}").status_code == 404


def test_consent_given_again(photo, pages, django_capture_on_commit_callbacks):
    seen = [address for address in pages if shown_at(address)]
    for consent in (Consent.WITHDRAWN, Consent.GIVEN):
        photo.consent = consent
        with django_capture_on_commit_callbacks(execute=True):
            photo.save()
        make_all_sizes(photo)
    assert [address for address in pages if shown_at(address)] == seen
    assert {Client().get(address).status_code for address in files()} == {200}


def test_consent_that_ends_needs_nobody(photo, pages):
    """Pages know at once; the files go with the command, or with the first file the application serves itself."""
    last = date(2026, 10, 29)
    Photo.objects.filter(pk=photo.pk).update(consent_until=last)
    addresses = files()
    with time_machine.travel(make.local("2026-10-29 23:50"), tick=False):
        assert any(shown_at(address) for address in pages)
        call_command("check_consent")
        assert Client().get(addresses[0]).status_code == 200
    with time_machine.travel(make.local("2026-10-30 00:01"), tick=False):
        assert not any(shown_at(address) for address in pages)
        call_command("check_consent")
        assert not any(default_storage.exists(address.removeprefix("/media/")) for address in addresses)


def test_the_application_looks_itself_before_it_serves_a_file(photo):
    address = picture(photo, "card").src
    Photo.objects.filter(pk=photo.pk).update(consent_until=date.today() - timedelta(days=1))
    assert Client().get(address).status_code == 404


def test_what_another_process_drew_is_not_drawn_again(photo):
    assert picture(photo, "card")
    assert any(key[0] == photo.pk for key in drawn)
    Photo.objects.filter(pk=photo.pk).update(consent=Consent.WITHDRAWN)
    assert picture(Photo.objects.get(pk=photo.pk), "card") is None


def test_an_original_of_before_is_taken_off_the_web():
    photo = make.photo(size=(60, 40))
    name = photo.file.storage.move(photo.file.name, private=False)
    Photo.objects.filter(pk=photo.pk).update(file=name)
    assert Client().get(f"/media/{name}").status_code == 404
    photo.refresh_from_db()
    assert photo.file.name == f"private/{name}"
    assert photo.file.storage.exists(photo.file.name)


def test_the_list_says_what_ends_soon_and_what_was_withdrawn(chief_editor):
    soon = date.today() + timedelta(days=10)
    make.photo(size=(60, 40), title="Loopt af", consent=Consent.GIVEN, consent_until=soon)
    make.photo(size=(60, 40), title="Teruggetrokken", consent=Consent.WITHDRAWN)
    make.photo(size=(60, 40), title="Nog vragen", consent=Consent.ASKED)
    make.photo(size=(60, 40), title="In orde", consent=Consent.GIVEN)
    make.photo(size=(60, 40), title="Oud en onbekend")

    def listed(**asked):
        html = chief_editor.get(reverse("photo_consent"), asked).content.decode()
        titles = ("Loopt af", "Teruggetrokken", "Nog vragen", "In orde", "Oud en onbekend")
        return [title for title in titles if title in html]

    assert listed() == ["Loopt af", "Teruggetrokken", "Nog vragen"]
    assert listed(about="soon") == ["Loopt af"]
    assert listed(about="withdrawn") == ["Teruggetrokken"]
    assert listed(about="asked") == ["Nog vragen"]
    assert listed(about="not-recorded") == ["Oud en onbekend"]
    assert listed(about="onzin") == ["Loopt af", "Teruggetrokken", "Nog vragen"]


def test_the_same_list_is_there_for_films(chief_editor):
    soon = date.today() + timedelta(days=10)
    make.film(title="Film die afloopt", consent=Consent.GIVEN, consent_until=soon, cover=make.photo(size=(60, 40)))
    make.film(title="Film in orde", consent=Consent.GIVEN)
    make.film(title="Oude film")

    def listed(**asked):
        html = chief_editor.get(reverse("film_consent"), asked).content.decode()
        return [title for title in ("Film die afloopt", "Film in orde", "Oude film") if title in html]

    assert listed() == ["Film die afloopt"]
    assert listed(about="soon") == ["Film die afloopt"]
    assert listed(about="not-recorded") == ["Oude film"]
    assert reverse("film_consent") in chief_editor.get(reverse("photo_consent")).content.decode()
    html = chief_editor.get(reverse("film_consent")).content.decode()
    assert reverse("photo_consent") in html
    assert chief_editor.get(reverse("film_consent_results")).status_code == 200
    assert "Film die afloopt" in chief_editor.get(reverse("film_consent"), {"export": "csv"}).getvalue().decode()
    assert Client().get(reverse("film_consent")).status_code == 302


def test_the_report_names_pages_that_follow_the_collection_too(photo, chief_editor, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        collection = Collection.get_first_root_node().add_child(name="De middag")
        photo.collection = collection
        photo.save()
        album = {"title": "", "photos": [], "collection": collection}
        make.standard_page(title="Volgt in een tekst", body=[("photos", album)])
        make.event(title="Volgt als bijeenkomst", photo_collection=collection)
        make.blog_post(title="Noemt hem", photo=photo)
        other = album | {"collection": Collection.get_first_root_node()}
        make.standard_page(title="Ander album", body=[("photos", other)])
    form = {"title": photo.title, "description": photo.description, "consent": "withdrawn"}
    answer = chief_editor.post(
        reverse("wagtailimages:edit", args=[photo.pk]), form | {"collection": collection.pk}, follow=True
    )
    html = answer.content.decode()
    assert "Gebruikt op 3 plekken" in html or "3 plaatsen" in html or "3 plekken" in html, html
    for title in ("Noemt hem", "Volgt in een tekst", "Volgt als bijeenkomst"):
        assert title in html
    assert "Ander album" not in html


def test_the_form_refuses_consent_that_cannot_be_accounted_for(photo, chief_editor):
    form = {"title": "De kring", "collection": photo.collection_id, "consent": "given", "consent_proof": ""}
    answer = chief_editor.post(reverse("wagtailimages:edit", args=[photo.pk]), form)
    assert "Vul in waar het bewijs van de toestemming te vinden is." in answer.content.decode()
    photo.refresh_from_db()
    assert photo.consent_proof == "Map 2026"
