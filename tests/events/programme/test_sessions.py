"""A session of a programme as an entry of its own."""

from uuid import uuid4

import pytest
import time_machine

from events.models import EventDate, EventPage
from tests import factories as make
from tests.events.calendars.reading import by_icalendar
from tests.factories import local

pytestmark = pytest.mark.django_db
OTHER = str(uuid4())


def programme(starts="13:50:00", ends="15:00:00", key="", own=None, day=None, **fields):
    """A programme with a round of two sessions, as it is stored; the first has the key."""
    first = (
        {"title": "Zorgen", "room": "zaal 3", "description": "<p>Over <b>zorg</b>.</p>", "people": []}
        | fields
        | (own or {})
    )
    sessions = [{"type": "item", "id": key or str(uuid4()), "value": first}]
    sessions.append({"type": "item", "id": OTHER, "value": {"title": "Werken", "people": []}})
    value = {"title": "Ronde", "starts": starts, "ends": ends, "sessions": sessions}
    begins = [{"type": "day", "id": str(uuid4()), "value": {"title": "", "number": day}}] if day else []
    return [*begins, {"type": "round", "id": str(uuid4()), "value": value}]


def event_with(key, start="2026-10-29 12:30", end="2026-10-29 17:00", all_day=False, **fields):
    event = make.event(title="De dag", starts_at=local(start), ends_at=end and local(end), all_day=all_day)
    event.programme = event._meta.get_field("programme").stream_block.to_python(programme(key=key, **fields))
    event.save()
    return EventPage.objects.get(pk=event.pk)


def address(event, key):
    return f"/kalender/bijeenkomst-{event.pk}-{key}.ics"


WHEN = {
    "its own times": ({}, ("2026-10-29 13:50", "2026-10-29 15:00")),
    "no end": ({"ends": None}, ("2026-10-29 13:50", None)),
    "only the order is known": ({"starts": None, "ends": None}, ("2026-10-29 12:30", "2026-10-29 17:00")),
    "after midnight": (
        {"start": "2026-10-29 20:00", "end": "2026-10-30 02:00", "starts": "00:30:00", "ends": "01:30:00"},
        ("2026-10-30 00:30", "2026-10-30 01:30"),
    ),
    "times of its own in its round": ({"own": {"starts": "14:00:00"}}, ("2026-10-29 14:00", "2026-10-29 15:00")),
    "an end of its own": ({"own": {"ends": "14:10:00"}}, ("2026-10-29 13:50", "2026-10-29 14:10")),
    "on the second day": (
        {"start": "2026-10-29 10:00", "end": "2026-10-31 17:00", "day": 2},
        ("2026-10-30 13:50", "2026-10-30 15:00"),
    ),
    "in the night after the first day": (
        {"start": "2026-10-24 10:00", "end": "2026-10-26 17:00", "day": 1, "starts": "23:30:00", "ends": "03:30:00"},
        ("2026-10-24 23:30", "2026-10-25 03:30"),
    ),
    "in an event of several days, none of which is said": (
        {"start": "2026-10-29 10:00", "end": "2026-10-31 17:00"},
        ("2026-10-29 10:00", "2026-10-31 17:00"),
    ),
}


@pytest.mark.parametrize("name", WHEN)
def test_when(name, client):
    fields, (start, end) = WHEN[name]
    key = str(uuid4())
    event = event_with(key, **fields)
    [found] = by_icalendar(client.get(address(event, key)).content)
    assert (found["dtstart"], found.get("dtend")) == (local(start), end and local(end))


def test_of_a_day_without_times_a_session_is_the_whole_day(client):
    key = str(uuid4())
    event = event_with(key, end="2026-10-31 17:00", day=2, starts=None, ends=None)
    assert b"DTSTART;VALUE=DATE:20261030\r\nDTEND;VALUE=DATE:20261031" in client.get(address(event, key)).content


def test_of_several_dates_a_session_is_on_its_own(client):
    key = str(uuid4())
    event = event_with(key, day=2, starts=None, ends=None)
    event.first_ends_at = local("2026-10-29 17:00")
    event.event_dates = [EventDate(starts_at=local("2026-11-05 19:30"), ends_at=local("2026-11-05 21:00"))]
    event.save()
    answer = client.get(address(event, key)).content
    [found] = by_icalendar(answer)
    assert (found["dtstart"], found["dtend"]) == (local("2026-11-05 19:30"), local("2026-11-05 21:00"))
    dates = by_icalendar(client.get(f"/kalender/bijeenkomst-{event.pk}.ics").content)
    assert f"RELATED-TO:{dates[1]['uid']}".encode() in answer


def test_what_it_says_and_that_it_keeps_its_identity(client, django_assert_num_queries):
    key = str(uuid4())
    event = event_with(key)
    make.warm()
    client.get(address(event, key))
    with django_assert_num_queries(1):
        answer = client.get(address(event, key))
    [found] = by_icalendar(answer.content)
    [whole] = by_icalendar(client.get(f"/kalender/bijeenkomst-{event.pk}.ics").content)
    assert (found["summary"], found["location"]) == ("Zorgen", "zaal 3")
    assert found["description"].startswith("De dag\n\nOver zorg.\n\n")
    assert found["url"] == f"http://localhost{event.url}#programma-{key}"
    assert f"RELATED-TO:{whole['uid']}".encode() in answer.content
    event = event_with(key, title="Een andere naam")
    assert found["uid"] != whole["uid"]
    assert client.get(address(event, key), headers={"If-None-Match": answer["ETag"]}).status_code == 200


def test_a_session_that_moves_counts_on(client):
    key = str(uuid4())
    event = event_with(key)
    event.save_revision(clean=False).publish()
    uids = []
    for starts, sequence in (("13:50:00", 0), ("14:00:00", 1)):
        event.programme = event._meta.get_field("programme").stream_block.to_python(programme(starts=starts, key=key))
        event.save_revision(clean=False).publish()
        [found] = by_icalendar(client.get(address(event, key)).content)
        assert (found["sequence"], found["dtstart"]) == (sequence, local(f"2026-10-29 {starts}"))
        uids.append(found["uid"])
    assert uids[0] == uids[1]
    with time_machine.travel(local("2026-10-01 12:00"), tick=False):
        assert "Gewijzigd op" not in client.get(event.url).content.decode()


@pytest.mark.parametrize("hide", [lambda event: event.unpublish(), make.private])
def test_a_session_of_what_visitors_cannot_read_is_nowhere(hide, client):
    key = str(uuid4())
    event = event_with(key)
    hide(event)
    assert client.get(address(event, key)).status_code == 404


def test_a_session_that_is_not_in_the_published_programme_is_nowhere(client):
    event = event_with(str(uuid4()))
    key = str(uuid4())
    event.programme = event._meta.get_field("programme").stream_block.to_python(programme(key=key))
    event.save_revision(clean=False)
    assert client.get(address(event, key)).status_code == 404


def test_the_event_page_offers_the_sessions_to_choose_from(client):
    key = str(uuid4())
    event = event_with(key)
    with time_machine.travel(local("2026-10-01 12:00"), tick=False):
        assert address(event, key) in client.get(event.url).content.decode()
