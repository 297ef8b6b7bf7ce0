"""Every sort of page with no more than an editor must fill in: no label without a value, nothing empty."""

import pytest
import time_machine
from django.test import Client

from tests import factories as make
from tests.factories import local
from tests.html_rules import problems_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

MOMENTS = {
    "before": local("2026-10-01 12:00"),
    "the day": local("2026-10-29 13:00"),
    "after": local("2027-01-01 12:00"),
}

PAGES = {
    "event": make.event,
    "event in words": lambda: make.event(when_in_words="Voorjaar 2014"),
    "event in words, to come": lambda: make.event(when_in_words="Datum volgt", date_to_be_announced=True),
    "event without times": lambda: make.event(starts_at=local("2026-10-29 00:00"), all_day=True),
    "event that was moved": lambda: make.event(event_status="rescheduled"),
    "event that was postponed": lambda: make.event(event_status="postponed"),
    "event that was cancelled": lambda: make.event(event_status="cancelled"),
    "series": make.series,
    "blog post": make.blog_post,
    "publication": make.publication,
    "portfolio item": make.portfolio_item,
    "testimonial": lambda: make.testimonial(body=make.text_body("Het hele verhaal.")),
    "reading tip": make.reading_tip,
    "plain page": make.standard_page,
    "contact page": make.contact_page,
    "front page": make.front_page,
    **{f"{name}, empty": lambda model=model: make.index_page(model) for name, model in make.INDEXES.items()},
}
PARTS = {name: PAGES[name] for name in ("blog post", "publication", "portfolio item", "testimonial", "reading tip")}


def fetch(address):
    answer = Client().get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("moment", MOMENTS)
def test_page(name, moment):
    with time_machine.travel(MOMENTS[moment], tick=False):
        assert problems_of(fetch(PAGES[name]().url)) == []


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("hub", [make.event, make.series], ids=["event", "series"])
def test_part_of_a_story(name, hub):
    """With a hub that has only its required fields too, and seen from both."""
    page = PARTS[name]()
    page.hub = hub()
    page.save()
    assert problems_of(fetch(page.url)) == []
    assert problems_of(fetch(page.hub.url)) == []


def test_a_story_of_everything():
    event = make.event(hub=make.series())
    for maker in make.KINDS.values():
        maker(hub=event)
        maker(hub=event)
    for moment in MOMENTS.values():
        with time_machine.travel(moment, tick=False):
            assert problems_of(fetch(event.url)) == []
            assert problems_of(fetch(event.hub.url)) == []


@pytest.mark.parametrize("name", make.INDEXES)
def test_a_list_with_one_of_each_kind(name):
    for maker in make.KINDS.values():
        maker()
    assert problems_of(fetch(make.index_page(make.INDEXES[name]).url)) == []


def test_a_front_page_whose_sections_find_nothing():
    page = make.front_page()
    section = {"title": "Nieuw", "number": 3, "more": None, "more_label": ""}
    page.body = [(name, section) for name in ("coming_events", "newest_posts", "newest_publications", "newest_work")]
    page.save()
    html = fetch("/")
    assert problems_of(html) == []
    assert "Nieuw" not in html


def test_a_front_page_whose_sections_find_the_least():
    page = make.front_page()
    section = {"title": "Nieuw", "number": 3, "more": None, "more_label": ""}
    names = ("coming_events", "newest_posts", "newest_publications", "newest_work", "newest_testimonials")
    page.body = [(name, section) for name in names]
    page.save()
    for maker in make.KINDS.values():
        maker()
    assert problems_of(fetch("/")) == []


def test_theme_person_and_search():
    theme = make.theme()
    person = make.person(has_page=True, consent_note="Per mail")
    make.relate(make.blog_post(), themes=[theme], authors=[person])
    for address in (theme.url, person.url, "/onderwerpen/", "/zoeken/", "/zoeken/?q=gebeurde", "/zoeken/?q=nergens"):
        assert problems_of(fetch(address)) == [], address


def test_a_theme_and_a_person_without_pages():
    for one in (make.theme(), make.person(has_page=True, consent_note="Per mail")):
        assert problems_of(fetch(one.url)) == []


def test_a_page_that_is_not_there():
    answer = Client().get("/nergens/")
    assert answer.status_code == 404
    assert problems_of(answer.content.decode()) == []
