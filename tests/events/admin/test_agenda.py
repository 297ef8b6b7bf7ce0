"""The agenda in the admin, as an editor who is no administrator."""

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(local("2026-10-01 12:00"), tick=False):
        yield


@pytest.fixture
def events():
    series, here, there = make.series(title="De Tafel"), make.venue(name="Gemaal"), make.venue(name="Schuur")
    lunch = make.event_type(name="Lunch")
    return {
        "series": series,
        "here": here,
        "lunch": lunch,
        "coming": make.event(
            title="Straks",
            hub=series,
            venue=here,
            event_type=lunch,
            starts_at=local("2026-11-05 10:00"),
            signup_url="https://aanmelden.example/",
        ),
        "past": make.event(title="Toen", venue=there, starts_at=local("2025-03-05 10:00")),
        "draft": make.event(
            title="Nog niet", live=False, starts_at=local("2027-01-05 10:00"), event_status="rescheduled"
        ),
    }


def titles(client, **query):
    answer = client.get(reverse("agenda_admin:index"), query)
    assert answer.status_code == 200
    return [page.title for page in answer.context["object_list"]]


@pytest.mark.usefixtures("events")
def test_every_event_with_its_date_place_status_and_story(chief_editor):
    html = chief_editor.get(reverse("agenda_admin:index")).content.decode()
    for words in ("5 nov 2026", "Gemaal", "De Tafel", "Concept", "Verplaatst", "Straks", "Toen", "Nog niet"):
        assert words in html, words
    assert titles(chief_editor) == ["Nog niet", "Straks", "Toen"]
    assert titles(chief_editor, ordering="listing_date") == ["Toen", "Straks", "Nog niet"]


def test_filters_combine(chief_editor, events):
    assert titles(chief_editor, period="coming") == ["Nog niet", "Straks"]
    assert titles(chief_editor, period="past") == ["Toen"]
    assert titles(chief_editor, period="coming", live="true") == ["Straks"]
    assert titles(chief_editor, live="false") == ["Nog niet"]
    assert titles(chief_editor, state="rescheduled") == ["Nog niet"]
    assert titles(chief_editor, venue=events["here"].pk) == ["Straks"]
    assert titles(chief_editor, event_type=events["lunch"].pk, story=events["series"].pk) == ["Straks"]
    assert titles(chief_editor, date_from="2026-01-01", date_to="2026-12-31") == ["Straks"]
    assert len(titles(chief_editor, venue="abc", period="ooit", date_from="31 februari")) == 3


@pytest.mark.usefixtures("events")
def test_it_stands_in_the_menu_for_editors(chief_editor):
    assert reverse("agenda_admin:index") in chief_editor.get("/admin/").content.decode()


def test_who_works_on_no_pages_sees_no_list(log_in, events):
    assert log_in(None).get(reverse("agenda_admin:index")).status_code == 302


def test_the_number_of_queries_does_not_grow_with_the_events(chief_editor, events):
    few = asked(chief_editor)
    for _number in range(12):
        make.event(
            starts_at=local("2026-11-05 10:00"), venue=make.venue(), event_type=make.event_type(), hub=make.series()
        )
    assert asked(chief_editor) <= few + 2


def asked(client):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(reverse("agenda_admin:index_results")).status_code == 200
    return len(captured)
