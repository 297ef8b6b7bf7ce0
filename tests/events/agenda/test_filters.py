"""The agenda filtered: choices combine, only what there still is can be chosen, and each can be taken away."""

import pytest
import time_machine

from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NOW = local("2026-10-01 12:00")
COMING = {"starts_at": local("2026-11-05 10:00")}
PAST = {"starts_at": local("2025-03-06 10:00"), "ends_at": local("2025-03-06 12:00")}


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def events():
    """Three to come and one past: two webinars, two towns, a theme, a series in a community."""
    webinar, lunch = make.event_type(name="Webinar"), make.event_type(name="Lange lunch")
    here = make.venue(name="Het Gemaal", city="Lommermond")
    barn, there = make.venue(name="De Schuur"), make.venue(name="Zaal Twee", city="Oud & Nieuw Veer")
    theme = make.theme(name="Wonen", slug="wonen")
    community = make.series(title="Kring", slug="kring")
    year = make.series(title="Jaar tien", slug="jaar-tien", hub=community)
    return {
        "online": make.event(title="Online", event_type=webinar, online_url="https://online.example/", **COMING),
        "lunch": make.event(title="Lunch", event_type=lunch, venue=here, hub=year, themes=[theme], **COMING),
        "barn": make.event(title="Schuur", event_type=webinar, venue=barn, **COMING),
        "past": make.event(title="Toen", event_type=lunch, venue=there, hub=community, themes=[theme], **PAST),
    }


def shown(client, query=""):
    answer = client.get(f"/agenda/{query}")
    assert answer.status_code == 200, query
    return answer.context["listing"]


def titles(client, query=""):
    return {row.title for row in shown(client, query).rows}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"Online", "Lunch", "Schuur"}),
        ("?soort=webinar", {"Online", "Schuur"}),
        ("?soort=lange-lunch", {"Lunch"}),
        ("?soort=lange-lunch&jaar=2025", {"Toen"}),
        ("?plaats=lommermond", {"Lunch"}),
        ("?plaats=de-schuur", {"Schuur"}),
        ("?plaats=online", {"Online"}),
        ("?plaats=oud-nieuw-veer", set()),
        ("?plaats=oud-nieuw-veer&jaar=2025", {"Toen"}),
        ("?onderwerp=wonen", {"Lunch"}),
        ("?reeks=jaar-tien", {"Lunch"}),
        ("?reeks=kring", {"Lunch"}),
        ("?reeks=kring&maand=2025-03", {"Toen"}),
        ("?reeks=kring&soort=webinar", set()),
        ("?soort=webinar&plaats=online&maand=2026-11", {"Online"}),
        ("?soort=lange-lunch&plaats=lommermond&onderwerp=wonen&reeks=kring", {"Lunch"}),
    ],
)
@pytest.mark.usefixtures("events")
def test_choices_combine(client, query, found):
    assert titles(client, query) == found


def offered(listing, code):
    return [choice.label for one in listing.filters.drawn if one.code == code for choice in one.choices]


@pytest.mark.usefixtures("events")
def test_only_what_there_still_is_can_be_chosen(client):
    everything = shown(client)
    assert offered(everything, "event_type") == ["Lange lunch", "Webinar"]
    assert offered(everything, "location") == ["De Schuur", "Lommermond", "Online"]
    assert offered(everything, "series") == ["Jaar tien", "Kring"]
    assert offered(everything, "theme") == ["Wonen"]
    webinars = shown(client, "?soort=webinar")
    assert offered(webinars, "event_type") == ["Lange lunch", "Webinar"]
    assert offered(webinars, "location") == ["De Schuur", "Online"]
    assert offered(webinars, "series") == offered(webinars, "theme") == []
    assert offered(shown(client, "?jaar=2025"), "location") == ["Oud & Nieuw Veer"]


@pytest.mark.usefixtures("events")
def test_every_choice_leads_to_something(client):
    for query in ("", "?soort=webinar", "?jaar=2025", "?maand=2026-11&onderwerp=wonen"):
        for one in shown(client, query).filters.drawn:
            for choice in one.choices:
                assert shown(client, choice.url.removeprefix("/agenda/")).rows, choice.url


@pytest.mark.usefixtures("events")
def test_a_filter_in_effect_is_shown_and_can_be_taken_away(client):
    page = client.get("/agenda/?soort=webinar&plaats=online")
    assert [one.chosen for one in page.context["listing"].filters.in_effect] == ["Webinar", "Online"]
    html = " ".join(page.content.decode().split())
    soort = '<span class="visually-hidden">Filter weghalen: Soort </span> Webinar'
    assert f'href="/agenda/?plaats=online"> {soort}' in html
    assert '<a class="chosen__all" href="/agenda/">' in html


@pytest.mark.usefixtures("events")
def test_a_type_and_place_that_exist_but_do_not_occur_here(client):
    listing = shown(client, "?plaats=oud-nieuw-veer&soort=webinar")
    assert listing.rows == listing.past == []
    assert [one.chosen for one in listing.filters.in_effect] == ["Webinar", "Oud & Nieuw Veer"]
    assert (
        "Er staat niets gepland dat bij deze keuze past."
        in client.get("/agenda/?plaats=oud-nieuw-veer").content.decode()
    )


@pytest.mark.parametrize("name", ["soort", "plaats", "onderwerp", "reeks"])
@pytest.mark.usefixtures("events")
def test_what_is_nowhere_is_not_found(client, name):
    for words in ("bestaat-niet", "💥", "a'--", "%25"):
        answer = client.get("/agenda/", {name: words})
        assert answer.status_code == 404
        assert "Deze plek is leeg" in answer.content.decode()


def test_a_series_nobody_may_read_gives_nothing_away(client, events):
    hidden = make.private(make.series(title="Geheime kring", slug="geheim"))
    draft = make.series(title="Nog niet", slug="nog-niet", live=False)
    make.event(title="Los", hub=hidden, **COMING)
    make.event(title="Vast", hub=draft, **COMING)
    assert offered(shown(client), "series") == ["Jaar tien", "Kring"]
    assert client.get("/agenda/?reeks=geheim").status_code == 404
    assert client.get("/agenda/?reeks=nog-niet").status_code == 404


def test_an_event_shown_at_a_further_series_is_found_there(client, events):
    other = make.series(title="Zomer", slug="zomer")
    make.event(title="Ook hier", also_in=[other], **COMING)
    assert "Zomer" in offered(shown(client), "series")
    assert titles(client, "?reeks=zomer") == {"Ook hier"}
