"""From an address to a question and back."""

from datetime import date

import pytest
from django.http import Http404, QueryDict

from events.agenda.query import AgendaQuery, parse


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("", AgendaQuery()),
        ("jaar=2025", AgendaQuery(year=2025)),
        ("maand=2026-11", AgendaQuery(month=date(2026, 11, 1))),
        ("van=2026-11-01&tot=2026-11-20", AgendaQuery(since=date(2026, 11, 1), until=date(2026, 11, 20))),
        ("van=2026-11-20&tot=2026-11-01", AgendaQuery(since=date(2026, 11, 1), until=date(2026, 11, 20))),
        ("van=&tot=2026-11-01&soort=", AgendaQuery(until=date(2026, 11, 1))),
        ("maand=&jaar=&soort=&van=&tot=", AgendaQuery()),
        ("soort=webinar&plaats=hoogwilgen", AgendaQuery(event_type="webinar", location="hoogwilgen")),
        ("onderwerp=buurt&reeks=kring&page=2", AgendaQuery(theme="buurt", series="kring", page="2")),
        ("iets=anders&utm_source=brief", AgendaQuery()),
    ],
)
def test_an_address_is_read(query, asked):
    assert parse(QueryDict(query)) == asked


@pytest.mark.parametrize(
    "query",
    [
        "jaar=abc",
        "jaar=0",
        "jaar=20255",
        "jaar=-2025",
        "jaar=٢٠٢٥",
        "maand=2026-13",
        "maand=2026-00",
        "maand=2026",
        "maand=2026-1",
        "maand=2026-11-01",
        "maand=november",
        "jaar=2025&maand=2025-03",
        "van=2026-02-30",
        "van=1 november 2026",
        "tot=0000-01-01",
        "tot=2026-11",
        "maand=2026-11&van=2026-11-01",
        "jaar=2025&tot=2025-03-01",
        "soort=a%00b",
    ],
)
def test_what_cannot_be_asked_is_not_found(query):
    with pytest.raises(Http404):
        parse(QueryDict(query))


def test_another_choice_keeps_the_others_and_begins_at_the_first_page():
    asked = parse(QueryDict("jaar=2025&soort=webinar&plaats=oudeveer&page=3"))
    assert asked.address(location="") == "?jaar=2025&soort=webinar"
    assert asked.address(year=None, month=date(2026, 2, 1)) == "?maand=2026-02&soort=webinar&plaats=oudeveer"
    assert asked.address(page="4") == "?jaar=2025&soort=webinar&plaats=oudeveer&page=4"
    assert AgendaQuery(year=2025).address(year=None) == ""


@pytest.mark.parametrize(
    "query",
    [
        "?jaar=2025&onderwerp=buurt&reeks=kring",
        "?maand=2026-02&soort=webinar",
        "?van=2026-02-01&tot=2026-03-01&plaats=online",
    ],
)
def test_an_address_asks_for_what_it_was_made_of(query):
    assert parse(QueryDict(query[1:])).address() == query
