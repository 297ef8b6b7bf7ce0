"""The second line of a card follows the records that it names."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import EventType
from shared.pages.models import BasePage
from tests import factories as make

pytestmark = pytest.mark.django_db


def line(page):
    return BasePage.objects.get(pk=page.pk).card_line


def saved(page):
    page.full_clean()
    page.save()
    return page


def test_a_venue_that_moves_to_another_town():
    venue = make.venue(name="Gemaal", city="Oudeveer")
    page = saved(make.event(venue=venue))
    assert line(page).endswith("Oudeveer")
    venue.city = "Hoogwilgen"
    venue.save()
    assert line(page).endswith("Hoogwilgen")
    venue.delete()
    assert line(page) == "29 okt 2026, vanaf 12.30 uur"


def test_a_client_with_another_name():
    client = make.organisation(name="Gemeente Oud")
    page = saved(make.portfolio_item(client=client, period="2025"))
    client.name = "Gemeente Nieuw"
    client.save()
    assert line(page) == "Gemeente Nieuw · 2025"
    client.delete()
    assert line(page) == "2025"


def test_lines_that_stay_as_they_are_are_not_written():
    venue = make.venue(name="Gemaal", city="Oudeveer")
    saved(make.event(venue=venue))
    venue.address = "Sluisdijk 4"
    with CaptureQueriesContext(connection) as captured:
        venue.save()
    assert not [query["sql"] for query in captured if query["sql"].startswith('UPDATE "pages_basepage"')]


def test_renaming_a_type_costs_as_many_queries_for_many_events_as_for_one():
    few, many = EventType.objects.create(name="tafel"), EventType.objects.create(name="kring")
    venue = make.venue()
    pages = [saved(make.event(event_type=kind, venue=venue)) for kind in (few, many, many, many)]
    counts = []
    for kind in (few, many):
        kind.name = f"{kind.name}gesprek"
        with CaptureQueriesContext(connection) as captured:
            kind.save()
        counts.append(len(captured))
    assert counts[0] == counts[1]
    labels = [BasePage.objects.get(pk=page.pk).type_label for page in pages]
    assert labels == ["tafelgesprek", "kringgesprek", "kringgesprek", "kringgesprek"]


def test_a_row_of_the_base_table_leaves_what_its_specific_page_says():
    page = saved(make.event(venue=make.venue(city="Oudeveer")))
    row = BasePage.objects.get(pk=page.pk)
    row.live = False
    row.save(clean=False)
    assert line(page).endswith("Oudeveer")
