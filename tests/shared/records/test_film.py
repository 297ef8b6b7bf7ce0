"""The pages of films, the files beside them, and what becomes of both when consent ends."""

import json
import re
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils.timezone import localdate

from events.models import EventFilm
from shared.media.consent.film_files import reconcile_films
from shared.media.films.webvtt import read
from shared.media.models import Film, FilmSubtitles
from tests import factories as make
from tests.film_files import VTT, film_data, mp3_data
from tests.html_rules import problems_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

YOUTUBE = "https://youtu.be/aqz-KE-bpKQ"


def own_film(**fields):
    fields = {"title": "Eigen film", "language": "nl", "chapters": "0:00 Begin\n0:02 Einde"} | fields
    film = Film(file=ContentFile(film_data(), name="eigen.webm"), **fields)
    film.full_clean()
    film.save()
    FilmSubtitles.objects.create(film=film, language="nl", file=ContentFile(VTT.encode(), name="eigen.vtt"))
    return Film.objects.get(pk=film.pk)


def fetch(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    html = answer.content.decode()
    assert problems_of(html) == []
    return html


def facts(html):
    """Return what the page says of the film, which comes first; the way to the page follows."""
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html)[1])["@graph"][0]


def test_a_film_elsewhere(client):
    film = make.film(title="Plein", url=YOUTUBE, cover=make.photo(size=(60, 40), rendered=True), chapters="1:30 Midden")
    html = " ".join(fetch(client, film.get_absolute_url()).split())
    assert (
        f'href="{YOUTUBE}" data-player="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&amp;rel=0"'
        in html
    )
    assert "Een klik laadt de film van YouTube. Die website verzamelt dan gegevens." in html
    assert "rel=0&amp;start=90" in html
    assert not re.search(r"<(?:iframe|video)", html)
    assert 'src="http' not in html


def test_a_film_on_a_website_that_is_not_known(client):
    html = fetch(client, make.film(url="https://video.example/1").get_absolute_url())
    assert "Een klik leidt naar video.example, een andere website." in html
    assert "data-player" not in html


def test_a_film_of_our_own(client):
    film = own_film(transcript="Goedemiddag.\n\nWelkom.")
    html = fetch(client, film.get_absolute_url())
    assert f'<source src="{film.file.url}" type="video/webm">' in html
    assert 'kind="captions" srclang="nl" label="Nederlands"' in html
    assert 'kind="chapters"' in html
    assert f'href="{film.file.url}#t=2"' in html
    assert "Lees wat er gezegd wordt" in html
    assert "Haal de film op" in html


def test_sound(client):
    film = Film(title="Gesprek", file=ContentFile(mp3_data(), name="gesprek.mp3"))
    film.full_clean()
    film.save()
    html = fetch(client, film.get_absolute_url())
    assert "<audio" in html
    assert facts(html)["@type"] == "AudioObject"


def test_subtitles_and_chapters_are_files(client):
    film = own_film()
    for track in (film.tracks[0]["url"], f"{film.get_absolute_url()}hoofdstukken.vtt"):
        answer = client.get(track)
        assert answer["Content-Type"] == "text/vtt; charset=utf-8"
        assert len(read(answer.content.decode())) == 2
        assert not answer.cookies


@pytest.mark.parametrize("path", ["", "ondertitels-en.vtt", "ondertitels-xx.vtt", "hoofdstukken.vtt"])
def test_what_is_not_there(path, client):
    film = make.film(url=YOUTUBE)
    base = film.get_absolute_url() if path else "/films/bestaat-niet/"
    assert client.get(base + path).status_code == 404


def test_facts_for_search_engines(client):
    film = own_film(title='</script><script>"&', maker="Buurt-TV", licence="cc-by", description="Vier beelden.")
    html = fetch(client, film.get_absolute_url())
    found = facts(html)
    assert html.count("</script>") == html.count("<script")
    assert (found["@type"], found["name"], found["duration"]) == ("VideoObject", '</script><script>"&', "PT3S")
    assert found["contentUrl"].endswith(film.file.url)
    assert found["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert found["caption"][0]["inLanguage"] == "nl"
    assert "embedUrl" not in found


def test_where_it_is_used(client):
    film = make.film(url=YOUTUBE, title="Plein")
    made_of, shown_at, draft = make.event(title="Opgenomen"), make.event(title="Vertoning"), make.event(live=False)
    for event, relation in ((made_of, "recording"), (shown_at, "shown"), (draft, "recording")):
        EventFilm.objects.create(event=event, film=film, relation=relation)
    make.blog_post(title="Blog met film", body=[("film", {"film": film})])
    make.private(make.blog_post(title="Besloten", body=[("film", {"film": film})]))
    html = fetch(client, film.get_absolute_url())
    assert [text_before(html, title) for title in ("Opgenomen", "Vertoning", "Blog met film")] == [
        "Een film van",
        "Vertoond tijdens",
        "Te zien op deze pagina's",
    ]
    assert "Besloten" not in html
    assert draft.title not in html
    assert "Film van deze bijeenkomst" in fetch(client, made_of.url)
    assert "Vertoond tijdens deze bijeenkomst" in fetch(client, shown_at.url)


def text_before(html, title):
    """The nearest heading of a list above a title."""
    return re.findall(r"<h2>([^<]*)</h2>", html[: html.index(title)])[-1]


def test_the_described_version(client):
    described = make.film(title="Met stem", url="https://vimeo.com/76979871")
    film = make.film(title="Plein", url=YOUTUBE, described_by=described)
    assert f'href="{described.get_absolute_url()}"' in fetch(client, film.get_absolute_url())
    assert "Bekijk de versie zonder audiodescriptie" in fetch(client, described.get_absolute_url())


def test_all_films(client):
    for number in range(25):
        make.film(title=f"Film nummer {number:02}", url=YOUTUBE)
    html = fetch(client, "/films/")
    assert "Film nummer 00" in html
    assert "Film nummer 24" not in html
    assert "Film nummer 24" in fetch(client, "/films/?page=2")
    for page in ("3", "0", "abc", "-1"):
        assert client.get("/films/", {"page": page}).status_code == 404


def test_two_films_of_one_title_have_two_addresses():
    first, second = make.film(title="Plein", url=YOUTUBE), make.film(title="Plein", url=YOUTUBE)
    assert (first.slug, second.slug) == ("plein", "plein-2")


@pytest.mark.parametrize("how", [{"consent": "withdrawn"}, {"consent": "asked"}, {"consent_until": "yesterday"}])
def test_without_consent_it_is_gone(how, client, django_capture_on_commit_callbacks):
    film = own_film(title="Met mensen erin")
    event = make.event()
    EventFilm.objects.create(event=event, film=film)
    post = make.blog_post(body=[("film", {"film": film})])
    pages = [event.url, post.url, "/films/", "/sitemap.xml"]
    files = [film.get_absolute_url(), film.file.url, film.tracks[0]["url"]]
    assert all(client.get(file).status_code == 200 for file in files)
    assert all(film.slug in client.get(page).content.decode() for page in pages)
    for name, value in how.items():
        setattr(film, name, localdate() - timedelta(days=1) if value == "yesterday" else value)
    with django_capture_on_commit_callbacks(execute=True):
        film.save()
    assert [client.get(file).status_code for file in files] == [404] * 3
    assert not any(film.slug in client.get(page).content.decode() for page in pages)
    film.consent, film.consent_until = "", None
    with django_capture_on_commit_callbacks(execute=True):
        film.save()
    assert [client.get(file).status_code for file in files] == [200] * 3


def test_consent_that_runs_out_by_itself(client):
    film = own_film()
    address = film.file.url
    Film.objects.update(consent="given", consent_until=localdate() - timedelta(days=1))
    assert reconcile_films() == 1
    assert client.get(address).status_code == 404
    assert reconcile_films() == 0


def test_who_may_see_what_may_not_be_shown(client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        film = own_film(consent="withdrawn")
    film.refresh_from_db()
    private = [film.file.url, film.subtitles.get().file.url]
    assert [client.get(address).status_code for address in private] == [302, 302]
    client.force_login(make.editor_user())
    assert [client.get(address).status_code for address in private] == [200, 200]


def test_a_deleted_film_is_gone(client, django_capture_on_commit_callbacks):
    film = own_film()
    event = make.event()
    EventFilm.objects.create(event=event, film=film)
    post = make.blog_post(body=[("film", {"film": film})])
    address, subtitles = film.get_absolute_url(), film.subtitles.get().file
    with django_capture_on_commit_callbacks(execute=True):
        film.delete()
    assert client.get(address).status_code == 404
    assert client.get(film.file.url).status_code == 404
    assert not subtitles.storage.exists(subtitles.name)
    assert "Eigen film" not in fetch(client, event.url) + fetch(client, post.url)


def test_a_replaced_file_is_gone(django_capture_on_commit_callbacks):
    film = own_film()
    before = film.file.name
    film.file = ContentFile(film_data(4), name="nieuw.webm")
    film.full_clean()
    with django_capture_on_commit_callbacks(execute=True):
        film.save()
    assert film.length == "0:04"
    assert not film.file.storage.exists(before)
    assert film.file.storage.exists(film.file.name)
