"""What is told once at the event and shown at every part: in the order in which people ask, only what is filled in."""

import pytest

from events.models import EventOrganisation, EventPage
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.django_db


def facts(**fields):
    return [(fact.code, fact.text) for fact in make.event(**fields).get_facts()]


def at(*organisations):
    """An event with organisations: pairs of name and role."""
    event = make.event()
    event.event_organisations = [
        EventOrganisation(organisation=make.organisation(name=name), role=role, sort_order=place)
        for place, (name, role) in enumerate(organisations)
    ]
    event.save()
    return EventPage.objects.get(pk=event.pk)


WHEN = ("when", "donderdag 29 oktober 2026, vanaf 12.30 uur")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, [WHEN]),
        ({"when_in_words": "Voorjaar 2014"}, [("when", "Voorjaar 2014")]),
        ({"starts_at": local("2026-10-29 12:30"), "when_in_words": "Ooit"}, [WHEN]),
        ({"online_url": "https://example.org"}, [WHEN, ("where", "Online")]),
        ({"room": "de tuin"}, [WHEN, ("where", "de tuin")]),
        ({"audience": "Buren", "cost": "Gratis"}, [WHEN, ("audience", "Buren"), ("cost", "Gratis")]),
        (
            {"admission": "open", "turnout": "bijna 100"},
            [WHEN, ("admission", "Open voor iedereen"), ("turnout", "bijna 100")],
        ),
        (
            {"admission": "invitation", "audience": "Bewoners", "signed_up": "87 mensen", "turnout": "80"},
            [
                WHEN,
                ("audience", "Bewoners"),
                ("admission", "Op uitnodiging"),
                ("signed-up", "87 mensen"),
                ("turnout", "80"),
            ],
        ),
        ({"our_role": "facilitator"}, [WHEN, ("our-role", "Begeleider")]),
    ],
)
def test_only_what_is_filled_in(fields, expected):
    assert facts(**fields) == expected


def test_who_was_invited_is_said_so():
    labels = {fact.code: fact.label for fact in make.event(admission="invitation", audience="Buren").get_facts()}
    assert labels["audience"] == "Genodigd"


def test_where():
    venue = make.venue(
        name="De Hoek", address="Kade 3", postal_code="1234 XY", city="Oudeveer", website="https://hoek.example/"
    )
    [_when, where] = make.event(venue=venue, room="zaal 2", online_url="https://example.org").get_facts()
    assert (where.text, where.url) == ("De Hoek, zaal 2", "https://hoek.example/")
    assert where.more == ("Kade 3", "1234 XY Oudeveer", "Ook online")


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["Een"], "Een"),
        (["Een", "Twee"], "Een en Twee"),
        (["Een", "Twee", "Drie", "Vier"], "Een, Twee, Drie en Vier"),
        (["Een", "Twee", "Drie", "Vier", "Vijf"], "Een, Twee, Drie en nog 2"),
        ([f"Nummer {number}" for number in range(1, 14)], "Nummer 1, Nummer 2, Nummer 3 en nog 10"),
    ],
)
def test_who_organised_it(names, text):
    event = at(*[(name, "organiser") for name in names])
    assert [fact.text for fact in event.get_facts() if fact.code == "by"] == [text]


def test_organisations_stand_role_by_role():
    event = at(("Sponsor", "sponsor"), ("Mee een", "cooperation"), ("Wij", "organiser"), ("Mee twee", "cooperation"))
    assert [row.called for row in event.organisations] == ["Wij", "Mee een", "Mee twee", "Sponsor"]
    facts = {fact.code: fact.text for fact in event.get_facts()}
    assert (facts["by"], facts["with"]) == ("Wij", "Mee een en Mee twee")


def test_one_query(django_assert_num_queries):
    event = at(*[(f"Nummer {number}", "cooperation") for number in range(13)])
    event = EventPage.objects.to_serve().get(pk=event.pk)
    with django_assert_num_queries(1):
        assert event.get_facts()
        assert [row.logo for row in event.organisations] == [None] * 13


def test_a_part_shows_the_facts_of_its_hub_and_an_event_its_own():
    series = make.series(period="sinds 2016")
    event = make.event(hub=series)
    assert [fact.text for fact in series.get_facts()] == ["sinds 2016"]
    assert [fact.code for fact in event.get_facts()] == ["when"]
