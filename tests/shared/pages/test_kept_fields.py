"""What the base table keeps for lists is right after every way of saving."""

from datetime import date

import pytest

from events.models import EventType
from shared.pages.models import BasePage
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.django_db


def stored(page, *names):
    """Return what the database has of a page."""
    return BasePage.objects.values_list(*names).get(pk=page.pk)


def test_date_is_the_day_it_happens_else_the_day_of_publication():
    assert stored(make.event(published_on=date(2026, 1, 1)), "listing_date") == (date(2026, 10, 29),)
    assert stored(make.event(when_in_words="Voorjaar", published_on=date(2026, 1, 1)), "listing_date") == (
        date(2026, 1, 1),
    )
    assert stored(make.blog_post(published_on=date(2013, 5, 6)), "listing_date") == (date(2013, 5, 6),)


def test_date_is_the_day_here():
    """Half past midnight in Amsterdam is the day before in universal time."""
    assert stored(make.event(starts_at=local("2026-07-16 00:30")), "listing_date") == (date(2026, 7, 16),)


@pytest.mark.parametrize("clean", [True, False])
def test_saving_keeps_the_date(clean):
    event = make.event()
    event.starts_at = local("2027-03-04 10:00")
    event.save(clean=clean)
    assert stored(event, "listing_date") == (date(2027, 3, 4),)


def test_a_draft_of_a_published_page_changes_nothing_that_visitors_see():
    event = make.event(title="Eerste naam")
    event.starts_at, event.title, event.has_detail_page = local("2027-03-04 10:00"), "Tweede naam", False
    revision = event.save_revision()
    expected = ("Eerste naam", date(2026, 10, 29), "29 okt 2026, vanaf 12.30 uur", True)
    assert stored(event, "title", "listing_date", "card_line", "in_listings") == expected
    revision.publish()
    expected = ("Tweede naam", date(2027, 3, 4), "4 mrt 2027, vanaf 10.00 uur", False)
    assert stored(event, "title", "listing_date", "card_line", "in_listings") == expected


def test_publishing_a_draft_fills_everything():
    event = make.event(live=False, starts_at=local("2026-10-29 12:30"), venue=make.venue(city="Oudeveer"))
    event.save_revision().publish()
    assert stored(event, "live", "listing_date", "card_line") == (
        True,
        date(2026, 10, 29),
        "29 okt 2026, vanaf 12.30 uur · Oudeveer",
    )


def test_an_event_is_called_by_its_type_on_cards():
    kind = EventType.objects.create(name="werksessie")
    event = make.event(event_type=kind, title="Wie doet wat")
    assert stored(event, "type_label") == ("werksessie",)
    assert BasePage.objects.for_cards().get(pk=event.pk).label == "werksessie"
    kind.name = "werktafel"
    kind.save()
    assert stored(event, "type_label") == ("werktafel",)
    EventType.objects.filter(pk=kind.pk).delete()
    assert stored(event, "type_label") == ("",)
    assert BasePage.objects.get(pk=event.pk).label == "bijeenkomst"


def test_a_type_shows_on_a_card(client):
    theme = make.theme(name="Ontmoeting")
    make.event(event_type=EventType.objects.create(name="werksessie"), themes=[theme])
    html = " ".join(client.get(theme.url).content.decode().split())
    assert "Werksessie </p>" in html
    assert "Bijeenkomst</p>" not in html


def test_a_series_is_called_what_the_editor_calls_it():
    assert stored(make.series(series_name="vakgemeenschap"), "type_label") == ("vakgemeenschap",)


@pytest.mark.parametrize("has_detail_page", [True, False])
def test_an_event_without_a_page_of_its_own_is_not_listed(has_detail_page):
    event = make.event(has_detail_page=has_detail_page)
    assert stored(event, "in_listings", "has_detail_page") == (has_detail_page, has_detail_page)
    assert BasePage.objects.in_listings().filter(pk=event.pk).exists() == has_detail_page


def test_a_testimonial_without_a_longer_text_is_listed_without_a_page_of_its_own():
    quote, page = make.testimonial(), make.testimonial(body=make.text_body("Het hele verhaal."))
    assert stored(quote, "in_listings", "has_detail_page") == (True, False)
    assert stored(page, "in_listings", "has_detail_page") == (True, True)
    page.body = []
    page.save_revision().publish()
    assert stored(page, "has_detail_page") == (False,)


def test_the_line_is_written_in_the_language_of_the_site():
    """An editor with an English admin writes Dutch cards."""
    from django.utils import translation

    with translation.override("en"):
        event = make.event(online_url="https://example.org")
        assert stored(event, "card_line") == ("29 okt 2026, vanaf 12.30 uur · Online",)
        assert stored(make.reading_tip(), "card_line") == ("Boek",)


def test_a_copy_has_what_the_original_has():
    event = make.event(venue=make.venue(city="Oudeveer"))
    copy = event.copy(update_attrs={"slug": "kopie"})
    assert stored(copy, "listing_date", "card_line", "in_listings") == stored(
        event, "listing_date", "card_line", "in_listings"
    )


def test_an_alias_follows():
    event = make.event()
    alias = event.create_alias(update_slug="ook-hier")
    event.starts_at = local("2027-03-04 10:00")
    event.save_revision().publish()
    assert stored(alias, "listing_date", "card_line") == (date(2027, 3, 4), "4 mrt 2027, vanaf 10.00 uur")


def test_a_venue_that_moves_is_seen_at_the_next_publication():
    venue = make.venue(city="Oudeveer")
    event = make.event(venue=venue)
    venue.city = "Lommermond"
    venue.save()
    event.save_revision().publish()
    assert stored(event, "card_line") == ("29 okt 2026, vanaf 12.30 uur · Lommermond",)
