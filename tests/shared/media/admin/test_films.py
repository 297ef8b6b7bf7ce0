"""Editors, no superusers, put a film into the library: a link is enough, and a wrong file leaves nothing."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data

from events.models import EventFilm
from shared.media.models import Film, FilmSubtitles, Photo
from tests import factories as make
from tests.film_files import film, film_data, subtitles
from tests.film_website import TOLD

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ADD = "wagtailsnippets_media_film:add"
LINK = "http://filmhuis.example/kijk/plein"


def form(rows=(), first=0, **fields):
    """What a browser sends; rows of subtitles as dicts."""
    empty = {"url": "", "title": "", "length": "", "chapters": "", "transcript": "", "consent": "", "licence": ""}
    sent = nested_form_data(empty | fields)
    sent |= {"subtitles-TOTAL_FORMS": str(len(rows)), "subtitles-INITIAL_FORMS": str(first)}
    sent |= {"subtitles-MIN_NUM_FORMS": "0", "subtitles-MAX_NUM_FORMS": "1000"}
    for number, row in enumerate(rows):
        sent |= {f"subtitles-{number}-{name}": value for name, value in row.items()}
    return sent


def errors(answer):
    assert answer.status_code == 200
    return answer.context["form"].errors


def messages_of(answer):
    """What stands in the messages on the next page."""
    return [str(message) for message in answer.context["messages"]] if answer.context else []


def files():
    return [path for path in Path(settings.MEDIA_ROOT).rglob("*") if "films" in str(path) and path.is_file()]


def test_a_link_is_enough(chief_editor, website, internet):
    answer = chief_editor.post(reverse(ADD), form(url=LINK), follow=True)
    found = Film.objects.get()
    assert (found.title, found.maker, found.length, found.slug) == (
        "Een dag op het plein",
        "Buurt-TV",
        "4:35",
        "een-dag-op-het-plein",
    )
    assert found.cover.title == "Omslag van “Een dag op het plein”"
    assert (found.cover.width, found.cover.height) == (320, 180)
    assert not any("Vul nog aan" in text for text in messages_of(answer))


def test_what_was_typed_is_kept(chief_editor, website, internet):
    cover = make.photo(size=(60, 40))
    chief_editor.post(reverse(ADD), form(url=LINK, title="Onze titel", length="1:00", cover=cover.pk))
    found = Film.objects.get()
    assert (found.title, found.maker, found.length, found.cover) == ("Onze titel", "Buurt-TV", "1:00", cover)
    assert Photo.objects.count() == 1


def test_it_is_asked_once(chief_editor, website, internet):
    chief_editor.post(reverse(ADD), form(url=LINK))
    asked = len(website.asked)
    found = Film.objects.get()
    edit = reverse("wagtailsnippets_media_film:edit", args=[found.pk])
    chief_editor.post(edit, form(url=LINK, title="Anders", maker="", cover=""))
    found.refresh_from_db()
    assert (found.title, found.maker) == ("Anders", "")
    assert len(website.asked) == asked


def test_no_answer_and_no_title(chief_editor, website, internet):
    website.answers["/oembed"] = None
    answer = chief_editor.post(reverse(ADD), form(url=LINK))
    assert errors(answer)["title"] == [
        "Filmhuis gaf geen antwoord. De link blijft staan. Vul nog aan: titel, maker, lengte, omslag."
    ]
    assert f'value="{LINK}"' in answer.content.decode()
    assert not Film.objects.exists()


def test_no_answer_but_a_title(chief_editor, website, internet):
    website.answers["/oembed"] = None
    answer = chief_editor.post(reverse(ADD), form(url=LINK, title="Een dag op het plein"), follow=True)
    assert Film.objects.get().url == LINK
    assert any("Vul nog aan: maker, lengte, omslag." in text for text in messages_of(answer))


def test_part_of_an_answer(chief_editor, website, internet):
    website.answers["/oembed"] = {"title": "Plein"}
    answer = chief_editor.post(reverse(ADD), form(url=LINK), follow=True)
    assert Film.objects.get().title == "Plein"
    assert any("Filmhuis gaf niet alles door" in text for text in messages_of(answer))


def test_a_mistake_elsewhere_leaves_no_cover_behind(chief_editor, website, internet):
    answer = chief_editor.post(reverse(ADD), form(url=LINK, chapters="Begin"))
    assert errors(answer)["chapters"] == ["Regel 1: schrijf een tijd en een titel, zoals 1:30 De eerste vraag."]
    assert not Photo.objects.exists()


def test_a_link_to_another_website_is_not_asked_about(chief_editor, website, internet):
    chief_editor.post(reverse(ADD), form(url="https://video.example/1", title="Elders"))
    assert Film.objects.get().title == "Elders"
    assert internet.asked == []


@pytest.mark.parametrize("url", ["", "geen adres", "javascript:alert(1)", "ftp://film.example/1"])
def test_no_link_and_no_file(url, chief_editor):
    assert "url" in errors(chief_editor.post(reverse(ADD), form(url=url, title="Niets")))


def test_a_link_and_a_file(chief_editor):
    answer = chief_editor.post(reverse(ADD), form(url="https://video.example/1", title="Beide", file=film()))
    assert errors(answer)["url"] == ["Vul een link in of kies een bestand: een van de twee."]


def test_a_file_with_subtitles_and_chapters(chief_editor):
    rows = [
        {"language": "nl", "file": subtitles()},
        {"language": "en", "file": subtitles(name="en.vtt")},
    ]
    answer = chief_editor.post(
        reverse(ADD), form(rows, title="Eigen film", file=film(), chapters="0:00 Begin", language="nl")
    )
    assert answer.status_code == 302, answer.context["form"].errors
    found = Film.objects.get()
    assert (found.length, found.width, found.height) == ("0:03", 64, 36)
    assert found.subtitle_languages == ["nl", "en"]
    assert [track["kind"] for track in found.tracks] == ["captions", "subtitles"]
    assert found.mime_type == "video/webm"


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (film("film.mp4", b"MZ\x90\x00" + bytes(3000)), "is iets anders"),
        (film("film.webm", film_data()[:200]), "kan niet worden afgespeeld"),
        (film("film.exe"), "MP4 of WebM"),
    ],
)
def test_a_file_that_is_wrong_leaves_nothing(file, words, chief_editor):
    before = files()
    file.seek(0)
    answer = chief_editor.post(reverse(ADD), form([{"language": "nl", "file": subtitles()}], title="Mis", file=file))
    assert words in errors(answer)["file"][0]
    assert not Film.objects.exists()
    assert files() == before


def test_over_the_limit(chief_editor, settings):
    settings.FILM_MEGABYTES = 0
    answer = chief_editor.post(reverse(ADD), form(title="Te groot", file=film()))
    assert "Het mag hoogstens" in errors(answer)["file"][0]
    assert not Film.objects.exists()


def test_subtitles_with_a_broken_time(chief_editor):
    broken = subtitles("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n00:03.000 --> 00:4.000\nB\n")
    answer = chief_editor.post(reverse(ADD), form([{"language": "nl", "file": broken}], title="Mis", file=film()))
    rows = answer.context["form"].formsets["subtitles"]
    assert rows.errors[0]["file"] == [
        "Regel 6: deze tijden zijn niet te lezen. Schrijf ze als 00:01.000 --> 00:04.000."
    ]
    assert "Regel 6" in answer.content.decode()
    assert (Film.objects.count(), FilmSubtitles.objects.count()) == (0, 0)


def test_two_files_in_one_language(chief_editor):
    rows = [{"language": "nl", "file": subtitles()}, {"language": "nl", "file": subtitles(name="b.vtt")}]
    answer = chief_editor.post(reverse(ADD), form(rows, title="Dubbel", file=film()))
    assert answer.status_code == 200
    assert not Film.objects.exists()


def test_consent_is_accounted_for(chief_editor):
    answer = chief_editor.post(reverse(ADD), form(url="https://video.example/1", title="Film", consent="given"))
    assert "consent_proof" in errors(answer)


def test_a_film_is_made_where_it_is_chosen(chief_editor, website, internet):
    space = "wagtailsnippetchoosers_media_film"
    window = chief_editor.get(reverse(f"{space}:choose")).json()["html"]
    prefix = re.search(r'name="([\w-]*)url"', window)[1]
    made = chief_editor.post(reverse(f"{space}:create"), {f"{prefix}url": LINK, f"{prefix}title": ""}).json()
    assert made["result"]["string"] == TOLD["title"].replace("  ", " ").strip()
    assert Film.objects.get().cover
    website.answers["/oembed"] = None
    refused = chief_editor.post(reverse(f"{space}:create"), {f"{prefix}url": LINK, f"{prefix}title": ""}).json()
    window = refused["htmlFragment"]
    assert "Filmhuis gaf geen antwoord" in window
    assert LINK in window
    # What it asks for can be filled in there and then.
    assert "titel, maker, lengte." in window
    kept = {f"{prefix}url": LINK, f"{prefix}title": "Plein", f"{prefix}maker": "Wij", f"{prefix}length": "4:35"}
    assert chief_editor.post(reverse(f"{space}:create"), kept).json()["result"]["string"] == "Plein"
    assert (Film.objects.get(title="Plein").maker, Film.objects.get(title="Plein").length) == ("Wij", "4:35")


def test_a_film_on_the_spot_needs_a_link(chief_editor):
    space = "wagtailsnippetchoosers_media_film"
    prefix = re.search(r'name="([\w-]*)url"', chief_editor.get(reverse(f"{space}:choose")).json()["html"])[1]
    refused = chief_editor.post(reverse(f"{space}:create"), {f"{prefix}url": "", f"{prefix}title": "Plein"}).json()
    assert "verplicht" in refused["htmlFragment"]
    assert not Film.objects.exists()


def test_the_library_shows_what_a_film_has(chief_editor):
    whole = make.film(title="Heel", cover=make.photo(size=(60, 40)), length="4:35", transcript="Goedemiddag.")
    event = make.event()
    EventFilm.objects.create(event=event, film=whole)
    make.film(title="Kaal")
    answer = chief_editor.get(reverse("wagtailsnippets_media_film:list"))
    html = answer.content.decode()
    for words in ("Omslag", "4:35", "Ondertitels", "Uitgeschreven", "1 keer", "Nog nergens"):
        assert words in html
    usage = chief_editor.get(reverse("wagtailsnippets_media_film:usage", args=[whole.pk]))
    assert event.title in usage.content.decode()


def test_the_still_of_a_film_has_the_consent_of_the_film(chief_editor, website, internet):
    chief_editor.post(reverse(ADD), form(url=LINK, consent="asked"), follow=True)
    film = Film.objects.get()
    assert film.cover_is_still
    assert (film.cover.consent, film.cover.is_shown) == ("asked", False)
    film.consent, film.consent_proof = "given", "map Plein"
    film.save()
    assert Film.objects.get().cover.is_shown
    film.consent = "withdrawn"
    film.save()
    assert not Film.objects.get().cover.is_shown


def test_a_cover_that_was_chosen_keeps_its_own_consent(chief_editor, website, internet):
    chief_editor.post(reverse(ADD), form(url=LINK), follow=True)
    film, chosen = Film.objects.get(), make.photo()
    edit = reverse("wagtailsnippets_media_film:edit", args=[film.pk])
    chief_editor.post(edit, form(url=LINK, title="Plein", cover=chosen.pk, consent="withdrawn"), follow=True)
    film.refresh_from_db()
    assert (film.consent, film.cover, film.cover_is_still) == ("withdrawn", chosen, False)
    assert film.cover.is_shown


def test_who_withdrew_from_the_still_alone_stays_off_the_site(chief_editor):
    still = make.photo(consent="given", consent_proof="map Plein")
    given = {"consent": "given", "consent_proof": "map Plein"}
    film = make.film(title="Plien", cover=still, cover_is_still=True, **given)
    Photo.objects.filter(pk=still.pk).update(consent="withdrawn")
    edit = reverse("wagtailsnippets_media_film:edit", args=[film.pk])
    sent = {"url": film.url, "cover": still.pk} | given
    for change in ({"title": "Plein"}, {"title": "Plein", "consent_proof": "map Plein 2026"}):
        sent |= change
        assert chief_editor.post(edit, form(**sent)).status_code == 302
        still.refresh_from_db()
        assert still.consent == "withdrawn", change
    film = Film.objects.get()
    assert (film.title, film.consent_proof, film.cover_is_still) == ("Plein", "map Plein 2026", True)
    # What is said of the film itself holds for the still again.
    for consent, shown in (("asked", False), ("given", True)):
        chief_editor.post(edit, form(**sent | {"consent": consent}))
        still.refresh_from_db()
        assert (still.consent, still.is_shown) == (consent, shown)


def test_a_film_that_was_loaded_in_part_or_long_ago_says_nothing_new_about_its_still():
    still = make.photo(consent="given", consent_proof="map Plein")
    film = make.film(cover=still, cover_is_still=True, consent="given", consent_proof="map Plein")
    Photo.objects.filter(pk=still.pk).update(consent="withdrawn")
    part = Film.objects.only("title").get(pk=film.pk)
    part.title = "Plein"
    part.save()
    Film.objects.get(pk=film.pk).save()
    still.refresh_from_db()
    assert still.consent == "withdrawn"
