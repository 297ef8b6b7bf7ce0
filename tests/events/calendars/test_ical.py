"""From an entry to the lines of RFC 5545, and back by two parsers."""

from datetime import UTC, date, timedelta
from uuid import UUID

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from events.calendars.entries import Entry, uid_of
from events.calendars.ical import event, written
from shared.plain_text import plain_text
from tests.events.calendars.reading import by_icalendar, by_vobject, problems_of
from tests.factories import local

NOON = local("2026-10-29 12:00")


def entry(**fields):
    """An entry on 29 October 2026 at 12:30, unless it says otherwise."""
    return Entry(
        **{
            "uid": "een",
            "title": "Samen aan tafel",
            "text": "",
            "starts_at": local("2026-10-29 12:30"),
            "ends_at": None,
            "all_day": False,
            "event_status": "",
            "reason": "",
            "location": "",
            "position": None,
            "online_url": "",
            "address": "https://example.org/agenda/tafel/",
            "is_ours": False,
            "modified": NOON,
            "sequence": 0,
        }
        | fields
    )


def lines(**fields):
    """The lines of an entry, unfolded, as texts."""
    organiser = fields.pop("organiser", ())
    return event(entry(**fields), organiser).decode().replace("\r\n ", "").splitlines()


WHEN = {
    "a start": ("2026-10-29 12:30", None, False, ["DTSTART;TZID=Europe/Amsterdam:20261029T123000"]),
    "from and to": (
        "2026-10-29 12:30",
        "2026-10-29 17:00",
        False,
        ["DTSTART;TZID=Europe/Amsterdam:20261029T123000", "DTEND;TZID=Europe/Amsterdam:20261029T170000"],
    ),
    "past midnight": (
        "2026-10-29 20:00",
        "2026-10-30 01:00",
        False,
        ["DTSTART;TZID=Europe/Amsterdam:20261029T200000", "DTEND;TZID=Europe/Amsterdam:20261030T010000"],
    ),
    "in summer": ("2026-07-01 09:00", None, False, ["DTSTART;TZID=Europe/Amsterdam:20260701T090000"]),
    # An end is later than the start, or it is not there (RFC 5545 §3.8.2.2).
    "ends as it begins": (
        "2026-10-29 12:30",
        "2026-10-29 12:30",
        False,
        ["DTSTART;TZID=Europe/Amsterdam:20261029T123000"],
    ),
    "one whole day": (
        "2026-10-29 00:00",
        None,
        True,
        ["DTSTART;VALUE=DATE:20261029", "DTEND;VALUE=DATE:20261030"],
    ),
    "three whole days": (
        "2026-10-29 00:00",
        "2026-10-31 23:59",
        True,
        ["DTSTART;VALUE=DATE:20261029", "DTEND;VALUE=DATE:20261101"],
    ),
    "whole days over the end of summer time": (
        "2026-10-24 00:00",
        "2026-10-25 23:59",
        True,
        ["DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026"],
    ),
}


@pytest.mark.parametrize("name", WHEN)
def test_when(name):
    start, end, all_day, expected = WHEN[name]
    found = lines(starts_at=local(start), ends_at=end and local(end), all_day=all_day)
    assert [line for line in found if line.startswith(("DTSTART", "DTEND"))] == expected


def test_the_hour_that_comes_twice_is_told_apart():
    first, second = (local("2026-10-25 02:30").replace(fold=fold) for fold in (0, 1))
    assert {"DTSTART:20261025T003000Z", "DTEND:20261025T013000Z"} <= set(lines(starts_at=first, ends_at=second))


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "STATUS:CONFIRMED"),
        ({}, "SEQUENCE:0"),
        ({"sequence": 7}, "SEQUENCE:7"),
        ({}, "UID:een"),
        ({}, "DTSTAMP:20261029T110000Z"),
        ({}, "LAST-MODIFIED:20261029T110000Z"),
        ({}, "URL:https://example.org/agenda/tafel/"),
        ({}, "DESCRIPTION:https://example.org/agenda/tafel/"),
        ({"event_status": "rescheduled"}, "STATUS:CONFIRMED"),
        ({"event_status": "rescheduled"}, "SUMMARY:Samen aan tafel"),
        ({"event_status": "postponed"}, "STATUS:TENTATIVE"),
        ({"event_status": "postponed"}, "SUMMARY:Uitgesteld: Samen aan tafel"),
        ({"event_status": "cancelled"}, "STATUS:CANCELLED"),
        ({"event_status": "cancelled"}, "SUMMARY:Gaat niet door: Samen aan tafel"),
        ({"title": "Eten; drinken, praten \\ zwijgen"}, r"SUMMARY:Eten\; drinken\, praten \\ zwijgen"),
        ({"title": r"C:\Nieuw"}, r"SUMMARY:C:\\Nieuw"),
        ({"location": "De Hoek, zaal 2"}, r"LOCATION:De Hoek\, zaal 2"),
        (
            {"reason": "Storm.", "text": "Een\r\nmiddag.", "online_url": "https://example.org/live"},
            r"DESCRIPTION:Storm.\n\nEen\nmiddag.\n\nOnline: https://example.org/live"
            r"\n\nhttps://example.org/agenda/tafel/",
        ),
        (
            {"is_ours": True, "organiser": ("Dijk, genoten", "info@dijk.example")},
            'ORGANIZER;CN="Dijk, genoten":mailto:info@dijk.example',
        ),
        ({"position": (52.090736, 5.12142)}, "GEO:52.090736;5.12142"),
        ({"part_of": "de-dag"}, "RELATED-TO:de-dag"),
    ],
)
def test_line(fields, line):
    assert line in lines(**fields)


@pytest.mark.parametrize(
    "fields", [{"organiser": ("Dijkgenoten", "info@dijk.example")}, {"is_ours": True, "organiser": ()}]
)
def test_no_organiser_where_we_were_not_or_have_no_address(fields):
    assert not any(line.startswith("ORGANIZER") for line in lines(**fields))


def test_a_calendar_to_subscribe_to_has_a_name_and_says_how_often_to_look():
    found = written([], name="Agenda van ons", address="https://example.org/kalender/agenda.ics").decode().splitlines()
    expected = {"NAME:Agenda van ons", "X-WR-CALNAME:Agenda van ons", "REFRESH-INTERVAL;VALUE=DURATION:PT6H"}
    assert expected <= set(found)
    assert (found[0], found[2], found[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")


def test_an_identity_holds_for_one_page_one_language_and_one_part():
    key, other = UUID(int=1), UUID(int=2)
    assert uid_of(key, 1) == uid_of(key, 1)
    assert len({uid_of(key, 1), uid_of(key, 2), uid_of(other, 1), uid_of(key, 1, "a"), uid_of(key, 1, "b")}) == 5


CHANGES_OF_THE_CLOCK = [
    *("1981-03-29", "1995-03-26", "1995-09-24", "1996-03-31", "1996-10-27", "2026-03-29", "2026-10-25", "2037-10-25"),
]


@pytest.mark.parametrize("day", CHANGES_OF_THE_CLOCK)
def test_the_time_zone_is_that_of_the_country(day):
    """By vobject, which goes by our rules, against the time zone database."""
    zone = vobject.readOne(written([]).decode()).vtimezone.tzinfo
    for clock in ("00:30", "01:30", "03:30", "12:00"):
        here = local(f"{day} {clock}")
        assert zone.utcoffset(here.replace(tzinfo=None)) == here.utcoffset(), here


MOMENTS = [
    *("2026-03-28 23:30", "2026-03-29 01:59", "2026-03-29 03:00", "2026-03-29 12:00"),
    *("2026-10-24 23:30", "2026-10-25 01:59", "2026-10-25 03:00", "2026-10-25 12:00"),
]


@pytest.mark.parametrize("start", MOMENTS)
@pytest.mark.parametrize("hours", [1, 3, 30])
def test_both_parsers_agree_over_both_changes_of_the_clock(start, hours):
    begin = local(start)
    end = (begin.astimezone(UTC) + timedelta(hours=hours)).astimezone(begin.tzinfo)
    body = written([entry(starts_at=begin, ends_at=end)])
    [first], [second] = by_icalendar(body), by_vobject(body)
    assert first == second
    assert (first["dtstart"], first["dtend"]) == (begin.astimezone(UTC), end.astimezone(UTC))


# Every line break there is, what has a meaning in the format, four bytes in UTF-8, control characters.
HARD = st.sampled_from(["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029", ",", ";", ":", "\\", '"'])
HARDER = st.sampled_from(
    ["\\n", "\\N", "\t", " ", "\x00", "\x7f", "🪑", "👩‍👩‍👧", "𝄞", "é", "%2C", "^n", "END:VEVENT", "\ufeff"]
)
ANY = st.lists(st.one_of(HARD, HARDER, st.text(max_size=12), st.text("ab ", min_size=60, max_size=90)), max_size=12)
TEXT = ANY.map("".join)


@pytest.mark.slow
@given(title=TEXT, text=TEXT, location=TEXT)
@example(title="\\", text="\\\\n", location="\\;")
@settings(max_examples=60, deadline=None)
def test_what_is_read_back_is_what_was_written(title, text, location):
    """Apart from what `plain_text` takes out: line breaks are all one sort, control characters are left out."""
    body = written([entry(title=title, text=text, location=location)])
    assert problems_of(body) == []
    [first], [second] = by_icalendar(body), by_vobject(body)
    address = "https://example.org/agenda/tafel/"
    description = f"{plain_text(text)}\n\n{address}" if text else address
    for read in (first, second):
        assert read["summary"] == plain_text(title)
        assert read["description"] == description
        assert read.get("location", "") == plain_text(location)
    assert first == second


def test_dates_are_dates():
    body = written([entry(all_day=True)])
    assert [read["dtend"] for read in (*by_icalendar(body), *by_vobject(body))] == [date(2026, 10, 30)] * 2
