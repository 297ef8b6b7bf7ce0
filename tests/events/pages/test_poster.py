"""An event on paper: a poster while it is to come, and the ways to pass a page on."""

import re
from urllib.parse import unquote

import pytest
import time_machine

from events.choices import PartnerRole
from events.models import EventOrganisation, EventPage
from events.pages.poster import organisers_of
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.django_db


def html_of(client, page):
    with time_machine.travel(local("2026-10-01 12:00"), tick=False):
        return client.get(page.url).content.decode()


@pytest.mark.parametrize(
    ("fields", "prints"),
    [
        ({"starts_at": local("2026-10-29 12:30")}, True),
        ({"starts_at": local("2026-10-01 15:00")}, True),
        ({"starts_at": local("2026-10-01 11:00"), "ends_at": local("2026-10-01 13:00")}, True),
        ({"starts_at": local("2026-10-29 12:30"), "event_status": "rescheduled"}, True),
        ({"starts_at": None, "when_in_words": "in de herfst", "date_to_be_announced": True}, True),
        ({"starts_at": local("2026-09-01 11:00")}, False),
        ({"starts_at": local("2026-10-29 12:30"), "event_status": "postponed"}, False),
        ({"starts_at": local("2026-10-29 12:30"), "event_status": "cancelled"}, False),
    ],
)
def test_only_an_announcement_prints_as_a_poster(fields, prints, client):
    assert ('class="poster' in html_of(client, make.event(**fields))) == prints


def test_the_poster_says_what_when_where_and_who(client):
    venue = make.venue(name="De Hoek", address="Kade 3", postal_code="1234 XY", city="Oudeveer")
    event = make.event(
        title="Samen aan tafel", venue=venue, room="zaal 2", cost="gratis", starts_at=local("2026-10-29 12:30")
    )
    event.event_organisations = [EventOrganisation(name="Stichting Kap", role="organiser")]
    event.save()
    poster = html_of(client, event).partition('class="poster')[2].partition("</aside>")[0]
    poster = poster.replace("\xa0", " ").replace("\xad", "")
    for words in (
        "Samen aan tafel",
        "donderdag 29 oktober 2026",
        "De Hoek, zaal 2",
        "1234 XY Oudeveer",
        "gratis",
        "Stichting Kap",
    ):
        assert words in poster
    assert '<svg viewBox="0 0' in poster
    assert f"localhost{event.url}" in poster


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ([], ""),
        ([("Mee", "cooperation")], "Mee"),
        ([("Wij", "organiser"), ("Mee", "cooperation")], "Wij"),
        ([(str(number), "organiser") for number in range(1, 14)], "1, 2, 3, 4, 5, 6 en nog 7"),
    ],
)
def test_who_organises_it_fits_in_two_lines(names, text):
    event = EventPage()
    event.organisations = [EventOrganisation(name=name, role=PartnerRole(role)) for name, role in names]
    assert organisers_of(event) == text


def told_testimonial(**fields):
    return make.testimonial(body=make.text_body("Het hele verhaal."), **fields)


@pytest.mark.parametrize("maker", [make.event, make.series, make.blog_post, make.publication, told_testimonial])
def test_every_page_that_is_told_is_passed_on_without_third_parties(maker, client):
    page = maker(title="Soep & brood")
    html = html_of(client, page)
    address = f"http://localhost{page.url}"
    mail = re.search(r'href="mailto:\?subject=([^&]*)&amp;body=([^"]*)"', html)
    assert unquote(mail[1]) == "Soep & brood"
    assert unquote(mail[2]) == address
    assert f'<a class="share__link" href="{address}" data-link>' in html
