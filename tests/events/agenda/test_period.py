"""What the agenda shows of a period: to come, a past year, a month."""

from datetime import date

import pytest
import time_machine
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from events.models import EventDate, EventIndexPage, EventPage
from shared.media.pictures.picture import drawn
from tests import factories as make
from tests.factories import local
from tests.many_pages import add_many

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NOW = local("2026-10-01 12:00")


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(NOW, tick=False):
        yield


def listing(client, query=""):
    answer = client.get(f"/agenda/{query}")
    assert answer.status_code == 200
    return answer.context["listing"]


def test_what_began_yesterday_and_still_runs_is_not_past(client):
    make.event(title="Driedaagse", starts_at=local("2026-09-30 09:00"), ends_at=local("2026-10-02 17:00"))
    found = listing(client)
    assert [row.title for row in found.rows] == ["Driedaagse"]
    assert found.past == []
    assert found.stretches[0].month == date(2026, 10, 1)


def test_nothing_coming_shows_the_latest_past_ones(client):
    for number in range(15):
        make.event(title=f"Toen {number}", starts_at=local(f"2025-03-{number + 1:02} 10:00"))
    answer = client.get("/agenda/")
    found = answer.context["listing"]
    assert found.rows == []
    assert [row.title for row in found.past] == [f"Toen {number}" for number in range(14, 2, -1)]
    assert "Er staat nu niets gepland." in answer.content.decode()


def test_below_what_is_coming_stand_a_few_past_ones_and_all_years(client):
    make.event(starts_at=local("2026-11-05 10:00"))
    for year in (2013, 2024, 2024, 2025, 2026):
        make.event(starts_at=local(f"{year}-03-05 10:00"))
    found = listing(client)
    assert len(found.past) == 3
    assert [(one["year"], one["number"], one["url"]) for one in found.years] == [
        (2026, 1, "/agenda/?jaar=2026"),
        (2025, 1, "/agenda/?jaar=2025"),
        (2024, 2, "/agenda/?jaar=2024"),
        (2013, 1, "/agenda/?jaar=2013"),
    ]


def test_what_is_coming_stands_month_by_month_and_without_a_date_last(client):
    make.event(when_in_words="Voorjaar", date_to_be_announced=True)
    for day in ("2026-10-20", "2027-01-03", "2026-10-05"):
        make.event(starts_at=local(f"{day} 10:00"))
    assert [(stretch.month, len(stretch.rows)) for stretch in listing(client).stretches] == [
        (date(2026, 10, 1), 2),
        (date(2027, 1, 1), 1),
        (None, 1),
    ]


def test_a_year_shows_its_past_ones_the_latest_first_and_leafs(client):
    for number in range(26):
        make.event(title=f"Toen {number}", starts_at=local(f"2025-03-{number + 1:02} 10:00"))
    make.event(title="Oudjaar", starts_at=local("2024-12-31 22:00"), ends_at=local("2025-01-01 02:00"))
    first, second = listing(client, "?jaar=2025"), listing(client, "?jaar=2025&page=2")
    assert [row.title for row in [*first.rows, *second.rows]] == [f"Toen {number}" for number in range(25, -1, -1)]
    assert first.next_url == "/agenda/?jaar=2025&page=2"
    assert second.previous_url == "/agenda/?jaar=2025"
    assert [row.title for row in listing(client, "?jaar=2024").rows] == ["Oudjaar"]


@pytest.mark.parametrize(
    "query",
    ["jaar=1999", "jaar=2030", "jaar=abc", "maand=2026-13", "maand=2031-01", "maand=1999-12", "page=2", "page=0"],
)
def test_what_is_not_there_is_not_found(client, query):
    make.event(starts_at=local("2026-11-05 10:00"))
    make.event(starts_at=local("2025-11-05 10:00"))
    answer = client.get(f"/agenda/?{query}")
    assert answer.status_code == 404
    assert "Deze plek is leeg" in answer.content.decode()


def test_a_month_shows_each_day_of_what_lasts_several(client):
    make.event(title="Week", all_day=True, starts_at=local("2026-10-30 00:00"), ends_at=local("2026-11-02 00:00"))
    make.event(title="Avond", starts_at=local("2026-10-31 20:00"), ends_at=local("2026-11-01 02:00"))
    make.event(title="Voorjaar", when_in_words="Ergens in november", date_to_be_announced=True)
    october, november = listing(client, "?maand=2026-10"), listing(client, "?maand=2026-11")
    assert [row.title for row in october.rows] == ["Week", "Avond"]
    assert [row.title for row in november.rows] == ["Week"]
    assert [place.day.day for week in november.weeks for place in week if place.events] == [1, 2]
    assert (october.earlier_month, october.later_month["url"]) == (None, "/agenda/?maand=2026-11")
    assert november.later_month is None


def test_a_month_shows_every_date_of_an_event_on_several(client):
    course = make.event(starts_at=local("2026-10-13 19:30"))
    course.first_ends_at = local("2026-10-13 21:30")
    course.event_dates = [
        EventDate(starts_at=local(f"{day} 19:30"), ends_at=local(f"{day} 21:30"))
        for day in ("2026-10-20", "2026-10-27", "2027-01-12")
    ]
    course.save()
    days = [place.day.day for week in listing(client, "?maand=2026-10").weeks for place in week if place.events]
    assert days == [13, 20, 27]
    assert len(listing(client, "?maand=2027-01").rows) == 1
    assert listing(client, "?maand=2026-12").rows == []


def test_the_month_of_today_is_there_even_when_nothing_is(client):
    make.index_page(EventIndexPage)
    page = client.get("/agenda/?maand=2026-10").content.decode()
    assert "In deze maand is er niets." in page
    assert 'aria-current="date"' in page


def test_drafts_and_private_events_are_in_no_month_or_year(client):
    make.private(make.event(starts_at=local("2026-10-29 10:00")))
    make.event(starts_at=local("2026-10-28 10:00"), live=False)
    make.event(starts_at=local("2026-10-27 10:00"), has_detail_page=False)
    assert listing(client, "?maand=2026-10").rows == []
    assert listing(client).rows == []


@pytest.mark.slow
def test_five_thousand_past_events_cost_as_many_queries_as_fifty(client):
    types, venues, themes = (
        [make.event_type() for _ in range(8)],
        [make.venue(city=f"Dorp {number}") for number in range(20)],
        [make.theme() for _ in range(6)],
    )
    series = [make.series() for _ in range(10)]
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(5)]

    def fields(place):
        starts_at = local(f"{2012 + place % 14}-{place % 12 + 1:02}-{place % 28 + 1:02} 10:00")
        return {
            "starts_at": starts_at,
            "event_type": types[place % 8],
            "venue": venues[place % 20],
            "hub": series[place % 10],
            "photo": photos[place % 5],
        }

    agenda = make.index_page(EventIndexPage)
    make.event(starts_at=local("2026-11-05 10:00"), event_type=types[0], venue=venues[0], hub=series[0])
    add_many(agenda, EventPage, 50, fields, themes)
    everything = (
        f"soort=soort-{types[0].name.split()[-1]}&plaats=dorp-0&onderwerp={themes[0].slug}&reeks={series[0].slug}"
    )
    queries = [
        "",
        "?jaar=2024",
        "?maand=2024-05",
        "?jaar=2024&page=1",
        f"?{everything}",
        f"?jaar=2012&{everything}",
        f"?maand=2012-01&{everything}",
    ]
    few = [asked(query) for query in queries]
    EventPage.objects.all().delete()
    make.event(starts_at=local("2026-11-05 10:00"), event_type=types[0], venue=venues[0], hub=series[0])
    add_many(agenda, EventPage, 5000, fields, themes)
    many = [asked(query) for query in queries]
    print(list(zip(queries, few, many, strict=True)))
    assert many == few
    assert max(many) <= 12


def asked(query):
    """How many queries an address takes on a warm process that has drawn no picture yet."""
    visitor = Client()
    assert visitor.get(f"/agenda/{query}").status_code == 200, query
    caches["renditions"].clear()
    drawn.clear()
    with CaptureQueriesContext(connection) as captured:
        assert visitor.get(f"/agenda/{query}").status_code == 200
    return len(captured)


PERIODS = {
    "van=2026-10-05&tot=2026-10-07": ["Ervoor begonnen", "Op de eerste dag", "Op de laatste avond"],
    "van=2026-10-08": ["Erna"],
    "tot=2026-10-05": ["Vorig jaar", "Ervoor begonnen", "Op de eerste dag"],
    "van=2026-10-06&tot=2026-10-06": ["Ervoor begonnen"],
    "van=2027-10-06": [],
}


@pytest.mark.parametrize("query", PERIODS)
def test_a_period_of_the_visitors_own(client, query):
    make.event(title="Vorig jaar", starts_at=local("2025-10-06 10:00"), ends_at=local("2025-10-06 12:00"))
    make.event(title="Ervoor begonnen", starts_at=local("2026-10-04 10:00"), ends_at=local("2026-10-06 12:00"))
    make.event(title="Op de eerste dag", starts_at=local("2026-10-05 10:00"))
    make.event(title="Op de laatste avond", starts_at=local("2026-10-07 23:00"), ends_at=local("2026-10-08 00:00"))
    make.event(title="Erna", starts_at=local("2026-10-08 10:00"))
    make.event(when_in_words="dit najaar")
    found = listing(client, f"?{query}")
    assert [row.title for row in found.rows] == PERIODS[query]
    assert not found.past


def test_a_period_goes_with_the_filters_and_can_be_taken_away(client):
    course = make.event_type(name="Cursus")
    make.event(title="Les", starts_at=local("2026-10-05 10:00"), event_type=course)
    make.event(title="Lunch", starts_at=local("2026-10-05 12:00"))
    answer = client.get("/agenda/?van=2026-10-05&tot=2026-10-09&soort=cursus")
    html = " ".join(answer.content.decode().split())
    assert [row.title for row in answer.context["listing"].rows] == ["Les"]
    assert "5 tot en met 9 oktober 2026" in html
    assert '<input type="hidden" name="soort" value="cursus">' in html
    assert 'href="/agenda/?soort=cursus"' in html
    assert 'href="/agenda/?van=2026-10-05&amp;tot=2026-10-09"' in html


PERIODS_IN_WORDS = {
    "van=2026-10-05": "Vanaf 5 oktober 2026",
    "tot=2026-10-05": "Tot en met 5 oktober 2026",
    "van=2026-10-05&tot=2026-10-05": "Maandag 5 oktober 2026",
}


@pytest.mark.parametrize("query", PERIODS_IN_WORDS)
def test_a_period_in_words(client, query):
    make.event(starts_at=local("2026-10-05 10:00"))
    assert PERIODS_IN_WORDS[query] in client.get(f"/agenda/?{query}").content.decode()
