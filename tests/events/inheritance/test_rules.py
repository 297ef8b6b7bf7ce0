"""A session with a page of its own takes over when and where it is from the event it belongs to."""

from types import SimpleNamespace

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from events.inheritance.rules import facts_for, left_empty
from events.models import EventPage
from shared.pages.models import BasePage
from tests import factories as make
from tests.admin_forms import send_as
from tests.events.calendars.reading import by_icalendar
from tests.events.programme.sessions_of_a_day import DAY, session_of, the_day, times
from tests.factories import local


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({}, ["starts_at", "venue", "room"]),
        ({"starts_at": local("2026-10-29 12:30")}, ["venue", "room"]),
        ({"ends_at": local("2026-10-29 12:30")}, ["venue", "room"]),
        ({"when_in_words": "ooit"}, ["venue", "room"]),
        ({"room": "zaal 2"}, ["starts_at", "venue"]),
        ({"venue": "De Hoek"}, ["starts_at"]),
        ({"online_url": "https://example.org/"}, ["starts_at"]),
    ],
)
def test_what_is_left_empty_is_taken_over(typed, expected):
    assert left_empty(typed) == expected


TWO_DAYS = (local("2026-10-29 10:00"), local("2026-10-30 17:00"))


def round_with(session=7, **own):
    value = {"starts": "13:00:00", "ends": "14:00:00", "sessions": [{"id": "a", "value": {"page": session} | own}]}
    return {"type": "round", "id": "r", "value": value}


def day():
    return {"type": "day", "id": "d", "value": {"title": ""}}


@pytest.mark.parametrize(
    ("rows", "dates", "expected"),
    [
        ([], [DAY], DAY),
        ([round_with()], [DAY], (local("2026-10-29 13:00"), local("2026-10-29 14:00"))),
        ([round_with(starts="13:20:00")], [DAY], (local("2026-10-29 13:20"), local("2026-10-29 14:00"))),
        ([round_with(session=8)], [DAY], DAY),
        ([], [TWO_DAYS], TWO_DAYS),
        ([day(), day(), round_with()], [TWO_DAYS], (local("2026-10-30 13:00"), local("2026-10-30 14:00"))),
        ([], [DAY, TWO_DAYS], (None, None)),
        ([], [], (None, None)),
    ],
)
def test_when_a_session_is(rows, dates, expected):
    event = SimpleNamespace(
        occurrences=dates, all_day=False, when="Ooit", date_to_be_announced=True, venue=None, online_url="", room="aula"
    )
    facts = facts_for(7, event, rows)
    assert (facts["starts_at"], facts["ends_at"]) == expected
    assert facts["when_in_words"] == ("" if expected[0] else "Ooit")
    assert facts["room"] == "aula"


@pytest.fixture
def event(db):
    return the_day()


def test_date_and_place_that_are_left_empty_are_those_of_the_event(event):
    session = session_of(event)
    assert session.inherited_facts == ["starts_at", "venue", "room"]
    assert (times(session), session.venue, session.listing_date) == (DAY, event.venue, DAY[0].date())
    row = BasePage.objects.get(pk=session.pk)
    assert (row.starts_at, row.card_line) == (DAY[0], "29 okt 2026, 10.00–17.00 uur · Veer")
    html = Client().get(session.url).content.decode()
    assert "donderdag 29 oktober 2026, 10.00–17.00 uur" in html
    assert "De Hoek" in html


def test_they_follow_when_the_event_moves_and_calendars_hear_of_it(event):
    session = session_of(event)
    address = reverse("calendar-event", args=[session.pk])
    with time_machine.travel(local("2026-09-01 12:00"), tick=False):
        [before] = by_icalendar(Client().get(address).content)
        event.starts_at, event.ends_at = local("2026-11-05 09:00"), local("2026-11-05 16:00")
        event.venue = make.venue(name="De Bocht", city="Oudeveer")
        event.save_revision().publish()
        [after] = by_icalendar(Client().get(address).content)
    session.refresh_from_db()
    assert times(session) == (local("2026-11-05 09:00"), local("2026-11-05 16:00"))
    assert session.card_line.endswith("Oudeveer")
    assert after["dtstart"] == local("2026-11-05 09:00")
    assert (after["uid"], after["sequence"]) == (before["uid"], before["sequence"] + 1)


def test_a_row_in_the_programme_says_when_it_is_and_in_which_room(event):
    session = session_of(event)
    sessions = [{"title": "De sleutel", "page": session, "room": "zaal 2"}]
    event.programme = [("round", {"starts": "13:00", "ends": "14:00", "sessions": sessions})]
    event.save_revision().publish()
    session = EventPage.objects.get(pk=session.pk)
    assert times(session) == (local("2026-10-29 13:00"), local("2026-10-29 14:00"))
    assert session.room == "zaal 2"


def test_a_draft_of_the_event_moves_nothing_and_an_older_draft_of_the_session_neither(event):
    session = session_of(event)
    draft = session.save_revision()
    event.starts_at = local("2026-10-29 09:00")
    event.save_revision()
    session.refresh_from_db()
    assert session.starts_at == DAY[0]
    event.save_revision().publish()
    draft.publish()
    session.refresh_from_db()
    assert session.starts_at == local("2026-10-29 09:00")


def test_the_form_leaves_them_empty_and_says_what_is_taken_over(event):
    session = session_of(event)
    editor = make.editor_user()
    form_class = EventPage.get_edit_handler().get_form_class()
    form = form_class(instance=session, parent_page=event, for_user=editor)
    assert (form["starts_at"].value(), form["venue"].value()) == (None, None)
    assert form.inherited_notes["starts_at"] == (
        "Leeg: overgenomen van de bijeenkomst waar dit bij hoort, nu donderdag 29 oktober 2026, 10.00–17.00 uur."
    )
    client = Client()
    client.force_login(editor)
    assert "overgenomen van" in client.get(reverse("wagtailadmin_pages:edit", args=[session.pk])).content.decode()


def test_what_is_typed_stays_and_what_belongs_to_a_series_takes_nothing(event):
    session = make.event(title="Vroeg", hub=event, parent=event)
    form = send_as(make.editor_user(), session, "publish", starts_at="2026-10-29 11:00", hub=str(event.pk), room="hal")
    assert form.is_valid()
    session = EventPage.objects.get(pk=session.pk)
    assert session.inherited_facts == ["venue"]
    assert (session.starts_at, session.room) == (local("2026-10-29 11:00"), "hal")
    alone = make.event(title="Alleen", hub=make.series())
    form = send_as(make.editor_user(), alone, "publish", starts_at="", hub=str(alone.hub_id))
    assert "starts_at" in form.errors


def test_a_session_keeps_what_it_had_when_its_event_is_deleted(event):
    make.event(title="Anders")
    session = session_of(event)
    session.move(event.get_parent(), "last-child")
    EventPage.objects.get(pk=event.pk).delete()
    session = EventPage.objects.get(pk=session.pk)
    session.save()
    assert times(session) == DAY


def test_the_form_of_a_new_session_says_so_before_it_is_saved(event):
    client = Client()
    client.force_login(make.editor_user())
    address = reverse("wagtailadmin_pages:add", args=["events", "eventpage", event.pk])
    shown = client.get(address).content.decode()
    assert shown.count("Leeg: overgenomen van de bijeenkomst waar dit bij hoort.") == 2
