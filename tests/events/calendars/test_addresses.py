"""The addresses of calendars: who is in them, what a poll costs, and when it answers that nothing has changed."""

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import EventDate, EventPage
from tests import factories as make
from tests.events.calendars.reading import by_icalendar
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

AGENDA = "/kalender/agenda.ics"


def titles(client, address=AGENDA):
    answer = client.get(address)
    assert answer.status_code == 200, address
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert not answer.cookies
    return [event["summary"] for event in by_icalendar(answer.content)]


def file_of(event):
    return f"/kalender/bijeenkomst-{event.pk}.ics"


def addresses(event, series, theme):
    return [AGENDA, f"/kalender/reeks-{series.pk}.ics", f"/kalender/onderwerp-{theme.slug}.ics", file_of(event)]


def test_one_event_by_every_address(client):
    series, theme = make.series(), make.theme(name="Buurt")
    event = make.event(title="Tafel", hub=series, themes=[theme])
    make.event(title="Een andere")
    assert [titles(client, address) for address in addresses(event, series, theme)] == [
        ["Tafel", "Een andere"],
        ["Tafel"],
        ["Tafel"],
        ["Tafel"],
    ]


def hide_as_draft(event):
    event.unpublish()


def hide_without_page(event):
    event.has_detail_page = False
    event.full_clean()
    event.save()


def hide_without_date(event):
    event.starts_at, event.when_in_words = None, "Datum volgt"
    event.save()


HIDING = {
    "a draft": hide_as_draft,
    "private": make.private,
    "below what is private": lambda event: make.private(event.get_parent()),
    "without a page of its own": hide_without_page,
    "without a date": hide_without_date,
}


@pytest.mark.parametrize("name", HIDING)
def test_what_is_not_for_every_visitor_is_nowhere(name, client):
    series, theme = make.series(parent=make.standard_page()), make.theme(name="Buurt")
    event = make.event(hub=series, themes=[theme])
    HIDING[name](event)
    *calendars, file = addresses(event, series, theme)
    if name != "below what is private":  # then the agenda itself is, and nothing else is left
        assert [titles(client, address) for address in calendars] == [[], [], []]
    assert client.get(file).status_code == 404


def test_a_draft_of_a_published_event_is_not_seen(client):
    event = make.event(title="Zoals gepubliceerd")
    event.title = "Alleen een concept"
    event.save_revision()
    assert titles(client, file_of(event)) == ["Zoals gepubliceerd"]


@pytest.mark.parametrize("hide", [hide_as_draft, make.private])
def test_a_series_that_visitors_cannot_read_has_no_calendar(hide, client):
    series = make.series()
    make.event(hub=series)
    hide(series)
    assert client.get(f"/kalender/reeks-{series.pk}.ics").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "reeks-999999.ics",
        "reeks-1.ics",
        "bijeenkomst-999999.ics",
        "bijeenkomst-1.ics",
        f"bijeenkomst-{'9' * 40}.ics",
        "bijeenkomst-%D9%A1.ics",
        "onderwerp-bestaat-niet.ics",
        "iets.ics",
    ],
)
def test_what_does_not_exist(path, client):
    assert client.get(f"/kalender/{path}").status_code == 404


def test_an_empty_calendar_is_a_calendar(client):
    series = make.series(title="Begint nog")
    answer = client.get(f"/kalender/reeks-{series.pk}.ics")
    assert (answer.status_code, b"X-WR-CALNAME:Begint nog" in answer.content) == (200, True)


def test_a_calendar_holds_the_past_and_the_series_below(client):
    above = make.series()
    below = make.series(hub=above)
    make.event(title="Lang geleden", hub=below, starts_at=local("2014-03-01 10:00"))
    assert titles(client, f"/kalender/reeks-{above.pk}.ics") == ["Lang geleden"]


def test_place_and_number_of_changes(client):
    venue = make.venue(
        name="De Hoek",
        address="Kade 3",
        postal_code="1234 XY",
        city="Oudeveer",
        latitude="52.090736",
        longitude="5.121420",
    )
    event = make.event(venue=venue, room="zaal 2")
    for room in ("zaal 2", "zaal 3"):
        event.room = room
        event.save_revision(clean=False).publish()
    body = client.get(file_of(event)).content
    assert b"GEO:52.090736;5.12142\r\n" in body
    [found] = by_icalendar(body)
    assert found["location"] == "De Hoek, zaal 3, Kade 3, 1234 XY Oudeveer"
    assert found["sequence"] == 1


def test_every_date_is_there_by_itself_and_keeps_its_identity(client):
    event = make.event(ends_at=local("2026-10-29 17:00"))
    event.first_ends_at = event.ends_at
    event.event_dates = [EventDate(starts_at=local("2026-11-12 13:00"), ends_at=local("2026-11-12 15:00"))]
    event.event_dates.add(EventDate(starts_at=local("2026-11-05 13:00")))
    event.save()
    make.event(starts_at=local("2026-11-20 10:00"))
    found = by_icalendar(client.get(AGENDA).content)
    expected = ["2026-10-29 12:30", "2026-11-05 13:00", "2026-11-12 13:00", "2026-11-20 10:00"]
    assert [each["dtstart"] for each in found] == [local(moment) for moment in expected]
    assert [each.get("dtend") for each in found] == [local("2026-10-29 17:00"), None, local("2026-11-12 15:00"), None]
    assert len({each["uid"] for each in found}) == 4
    event.event_dates = [EventDate(starts_at=local("2026-12-03 13:00")), EventDate(starts_at=local("2026-12-10 13:00"))]
    event.save()
    assert [each["uid"] for each in by_icalendar(client.get(file_of(event)).content)] == [
        each["uid"] for each in found[:3]
    ]


def test_a_moved_page_keeps_its_identity(client):
    event = make.event()
    [before] = by_icalendar(client.get(file_of(event)).content)
    event.slug, event.title = "anders", "Anders"
    event.save()
    EventPage.objects.get(pk=event.pk).move(make.series(), pos="last-child")
    [after] = by_icalendar(client.get(file_of(event)).content)
    assert (after["uid"], after["summary"]) == (before["uid"], "Anders")
    assert after["url"] != before["url"]


def polled(client, address, etag):
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address, headers={"If-None-Match": etag})
    return answer.status_code, len(captured)


def test_a_poll_costs_one_query_and_answers_304(client):
    series, theme = make.series(), make.theme(name="Buurt")
    event = make.event(hub=series, themes=[theme])
    make.warm()
    for address in addresses(event, series, theme):
        answer = client.get(address)
        assert "max-age" in answer["Cache-Control"]
        assert polled(client, address, answer["ETag"]) == (304, 1), address
        assert polled(client, address, f"W/{answer['ETag']}") == (304, 1), "as a server that compresses writes it"
        assert polled(client, address, '"iets anders"') == (200, 1), address


def change_title(event):
    event.title = "Een andere titel"
    event.save()


def rename_venue(event):
    event.venue.name = "Een andere naam"
    event.venue.save()


CHANGES = {
    "another title": change_title,
    "the venue renamed": rename_venue,
    "taken off": hide_as_draft,
    "made private": make.private,
    "deleted": lambda event: event.delete(),
    "one more": lambda event: make.event(),
    "another address": lambda event: event.move(make.series(), pos="last-child"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_changes_a_calendar_is_seen_by_a_poll(name, client):
    event = make.event(venue=make.venue())
    etag = client.get(AGENDA)["ETag"]
    CHANGES[name](EventPage.objects.get(pk=event.pk))
    assert polled(client, AGENDA, etag)[0] == 200


def test_a_draft_is_not_seen_by_a_poll(client):
    event = make.event()
    etag = client.get(AGENDA)["ETag"]
    event.title = "Alleen een concept"
    event.save_revision()
    assert polled(client, AGENDA, etag)[0] == 304


SHOWN = {
    "to come": ({}, "2026-10-01 12:00", True),
    "under way": ({"ends_at": local("2026-10-29 17:00")}, "2026-10-29 13:00", True),
    "rescheduled": ({"event_status": "rescheduled"}, "2026-10-01 12:00", True),
    "over": ({}, "2026-11-01 12:00", False),
    "cancelled": ({"event_status": "cancelled"}, "2026-10-01 12:00", False),
    "postponed": ({"event_status": "postponed"}, "2026-10-01 12:00", False),
    "in words": ({"when_in_words": "Datum volgt", "date_to_be_announced": True}, "2026-10-01 12:00", False),
}


@pytest.mark.parametrize("name", SHOWN)
def test_the_event_page_offers_it_while_somebody_can_go_there(name, client):
    fields, moment, shown = SHOWN[name]
    event = make.event(**fields)
    with time_machine.travel(local(moment), tick=False):
        html = client.get(event.url).content.decode()
    assert ("Zet in agenda" in html, file_of(event) in html) == (shown, shown)


def test_agenda_series_and_theme_offer_to_subscribe(client):
    series, theme, other = make.series(), make.theme(name="Buurt"), make.theme(name="Taal")
    event = make.event(hub=series, themes=[theme])
    make.blog_post(themes=[other])
    with time_machine.travel(local("2026-10-01 12:00"), tick=False):
        pages = {page: client.get(page).content.decode() for page in ("/agenda/", series.url, theme.url, other.url)}
    assert f"webcal://localhost{AGENDA}" in pages["/agenda/"]
    assert f"webcal://localhost/kalender/reeks-{series.pk}.ics" in pages[series.url]
    assert "webcal://localhost/kalender/onderwerp-buurt.ics" in pages[theme.url]
    assert "webcal:" not in pages[other.url]
    assert event.url


def test_an_address_with_an_accent_is_a_uri(client):
    event = make.event(slug="café-in-oudeveer")
    [entry] = by_icalendar(client.get(file_of(event)).content)
    assert entry["url"] == "http://localhost/agenda/caf%C3%A9-in-oudeveer/"
