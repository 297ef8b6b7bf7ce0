"""Whether anything has been told since an event was over."""

from datetime import date

import pytest
import time_machine

from events.models import EventFilm, EventPhoto
from events.pages.coverage import has_coverage
from shared.pages.story.story import story_of
from tests import factories as make
from tests.html_rules import problems_of

pytestmark = pytest.mark.django_db


def told(event):
    event = type(event).objects.to_serve().get(pk=event.pk)
    return bool(has_coverage(event, story_of(event)))


PARTS = {
    "nothing": (lambda event: None, False),
    "a post on the day": (lambda event: make.blog_post(hub=event, published_on=date(2026, 10, 29)), True),
    "a post before it": (lambda event: make.blog_post(hub=event, published_on=date(2026, 10, 28)), False),
    "a preview, published late": (
        lambda event: make.blog_post(hub=event, published_on=date(2026, 10, 30), story_role="preview"),
        False,
    ),
    "a quote afterwards": (lambda event: make.testimonial(hub=event, published_on=date(2026, 11, 2)), True),
    "a session": (lambda event: make.event(hub=event, starts_at=make.local("2026-10-29 14:00")), False),
    "a draft": (lambda event: make.blog_post(hub=event, published_on=date(2026, 11, 2), live=False), False),
    "a private page": (
        lambda event: make.private(make.blog_post(hub=event, published_on=date(2026, 11, 2))),
        False,
    ),
    "shown here too": (
        lambda event: make.relate(make.publication(published_on=date(2027, 1, 1)), also_in=[event]),
        True,
    ),
}


@pytest.mark.parametrize(("tell", "expected"), PARTS.values(), ids=PARTS)
def test_pages(tell, expected):
    event = make.event()
    tell(event)
    assert told(event) == expected


def test_in_words_any_page_tells_of_it():
    event = make.event(when_in_words="Voorjaar 2014")
    assert not told(event)
    make.blog_post(hub=event, published_on=date(2013, 1, 1))
    assert told(event)


def test_what_stands_at_the_event_itself():
    looking_back, film, photo = make.event(looking_back="<p>Mooi.</p>"), make.event(), make.event()
    film.event_films = [EventFilm(film=make.film())]
    photo.event_photos = [EventPhoto(photo=make.photo())]
    for event in (looking_back, film, photo):
        event.save()
        assert told(event)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-05 12:00", "Het verslag en de foto's staan er nog niet."),
        ("2027-10-28 12:00", "Het verslag en de foto's staan er nog niet."),
        ("2027-10-29 12:00", "Meer is er hier niet over verteld."),
        ("2036-11-05 12:00", "Meer is er hier niet over verteld."),
    ],
)
def test_after_a_year_no_report_is_promised_any_more(client, moment, expected):
    event = make.event()
    with time_machine.travel(make.local(moment), tick=False):
        html = client.get(event.url).content.decode()
    assert expected in html.replace("&#x27;", "'")


@pytest.mark.parametrize("event_status", ["cancelled", "postponed"])
def test_nobody_is_invited_to_what_does_not_take_place(event_status, client):
    event = make.event(
        event_status=event_status, online_url="https://online.example/kamer", signup_url="https://online.example/op"
    )
    assert 'href="https://online.example' not in client.get(event.url).content.decode()


def test_a_post_and_a_publication_that_are_both_the_report_have_anchors_of_their_own(client):
    event = make.event(starts_at=make.local("2025-03-05 12:30"))
    make.blog_post(hub=event, story_role="report")
    make.publication(hub=event, story_role="report")
    assert problems_of(client.get(event.url).content.decode()) == []
