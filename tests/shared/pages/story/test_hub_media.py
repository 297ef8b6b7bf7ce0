"""Under a report stand the films and photos that its event keeps, but what the report shows itself."""

import pytest

from events.models import EventFilm, EventPhoto
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def day():
    """An event with a film and two photos."""
    event = make.event(title="De dag")
    event.event_films = [EventFilm(film=make.film(title="De film van de dag"))]
    event.event_photos = [EventPhoto(photo=make.photo(size=(60, 40), rendered=True), sort_order=n) for n in range(2)]
    event.save()
    return event


def media(client, page):
    return client.get(page.url).context["hub_media"]


def test_a_report_shows_what_the_event_keeps(client, day):
    report = make.blog_post(hub=day, story_role="report")
    found = media(client, report)
    assert ([row.film.title for row in found.films], len(found.photos)) == (["De film van de dag"], 2)
    html = client.get(report.url).content.decode()
    assert "De film van de dag" in html
    assert all(f"/fotos/{day.pk}/{row.photo_id}/" in html for row in day.event_photos.all())


def test_what_the_report_shows_itself_stands_there_once(client, day):
    photo, film = day.event_photos.first().photo, day.event_films.first().film
    body = [
        ("film", {"film": film}),
        ("photos", {"title": "", "photos": [{"photo": photo, "caption": ""}]}),
    ]
    found = media(client, make.publication(hub=day, story_role="report", body=body))
    assert (found.films, len(found.photos)) == ([], 1)


@pytest.mark.parametrize("story_role", ["", "preview", "background"])
def test_no_other_part_shows_them(client, day, story_role):
    assert media(client, make.blog_post(hub=day, story_role=story_role)) is None


def test_a_report_of_an_event_without_any(client):
    assert media(client, make.blog_post(hub=make.event(), story_role="report")) is None


def test_a_report_that_belongs_to_nothing_or_to_a_draft(client, day):
    assert media(client, make.blog_post(story_role="report")) is None
    day.unpublish()
    assert media(client, make.blog_post(hub=day, story_role="report")) is None


def test_photos_of_an_event_without_a_page_of_its_own(client, day):
    day.has_detail_page = day.in_listings = False
    day.save()
    report = make.blog_post(hub=day, story_role="report")
    assert len(media(client, report).photos) == 2
    assert f"/fotos/{day.pk}/" not in client.get(report.url).content.decode(), "such an event has no photo pages"
