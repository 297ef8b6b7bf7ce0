"""What visitors read of a change, when it is kept, and the number that calendars go by."""

import pytest
import time_machine
from django.db import IntegrityError, transaction

from events.changelog.log import log_of
from events.models import EventChange, EventDate, EventPage
from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ANNOUNCED = local("2026-09-01 10:00")
CHANGED = local("2026-09-12 10:00")


def announced(**fields):
    """An event that an editor published on 1 September."""
    event = (
        make.event(ends_at=local("2026-10-29 17:00"), **fields) if "starts_at" not in fields else make.event(**fields)
    )
    publish(event, ANNOUNCED)
    return event


def publish(event, moment=CHANGED, **fields):
    """Publish with other fields, as an editor does; gives the event as the database has it."""
    for name, value in fields.items():
        setattr(event, name, value)
    with time_machine.travel(moment, tick=False):
        event.save_revision(clean=False).publish()
    return EventPage.objects.get(pk=event.pk)


def messages(event):
    return [" ".join(entry.sentences) for entry in log_of(event)]


def sequences(event):
    return list(event.changes.values_list("sequence", flat=True))


THURSDAY = "donderdag 29 oktober 2026"
CHANGES = {
    "another day": (
        {"starts_at": local("2026-11-06 12:30"), "ends_at": local("2026-11-06 17:00"), "event_status": "rescheduled"},
        [f"Verplaatst van {THURSDAY}, 12.30–17.00 uur naar vrijdag 6 november 2026, 12.30–17.00 uur."],
    ),
    "other times": (
        {"starts_at": local("2026-10-29 13:00")},
        ["Andere tijd: 13.00–17.00 uur, eerst 12.30–17.00 uur."],
    ),
    "an end": ({"ends_at": None}, ["Andere tijd: 12.30 uur, eerst 12.30–17.00 uur."]),
    "without times": ({"all_day": True}, [f"Verplaatst van {THURSDAY}, 12.30–17.00 uur naar {THURSDAY}."]),
    "no date any more": (
        {"starts_at": None, "ends_at": None, "when_in_words": "Voorjaar 2027", "event_status": "postponed"},
        [f"Uitgesteld. Nieuw moment: Voorjaar 2027, eerst {THURSDAY}, 12.30–17.00 uur."],
    ),
    "postponed": ({"event_status": "postponed"}, ["Uitgesteld."]),
    "cancelled": ({"event_status": "cancelled"}, ["Gaat niet door."]),
    "a place": ({"room": "de tuin"}, ["De plaats is bekend: de tuin."]),
    "online": ({"online_url": "https://example.org"}, ["De plaats is bekend: Online."]),
    "all at once": (
        {"event_status": "cancelled", "starts_at": local("2026-10-29 14:00"), "room": "de tuin"},
        ["Gaat niet door. Andere tijd: 14.00–17.00 uur, eerst 12.30–17.00 uur. De plaats is bekend: de tuin."],
    ),
    "a mark without a change of date": ({"event_status": "rescheduled"}, []),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_visitors_read(name):
    fields, expected = CHANGES[name]
    event = publish(announced(), **fields)
    assert messages(event) == expected
    assert sequences(event) == [0, 1]


@pytest.mark.parametrize(
    ("was", "becomes", "expected"),
    [
        ({"room": "de tuin"}, {"room": ""}, "De plaats is nog niet bekend, eerst was dat de tuin."),
        ({"room": "de tuin"}, {"room": "de kas"}, "Andere plaats: de kas, eerst de tuin."),
        ({"event_status": "cancelled"}, {"event_status": ""}, "Gaat toch door."),
        (
            {"starts_at": None, "when_in_words": "Datum volgt"},
            {"starts_at": local("2026-10-29 12:30")},
            f"De datum is bekend: {THURSDAY}, vanaf 12.30 uur.",
        ),
    ],
)
def test_from_and_to(was, becomes, expected):
    assert messages(publish(announced(**was), **becomes)) == [expected]


TEXTS = {
    "title": "Een andere titel",
    "summary": "Een ander stukje tekst",
    "status_reason": "Een reden",
    "audience": "Buren",
    "turnout": "87 mensen",
    "signup_full": True,
    "has_detail_page": False,
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_makes_no_entry(name):
    assert sequences(publish(announced(), **{name: TEXTS[name]})) == [0]


def test_a_corrected_name_of_the_venue_makes_no_entry():
    venue = make.venue(name="De Hok")
    event = announced(venue=venue)
    venue.name = "De Hoek"
    venue.save()
    assert sequences(publish(EventPage.objects.get(pk=event.pk))) == [0]


def test_spaces_and_another_address_online_make_no_entry():
    event = announced(room="zaal  2", online_url="https://example.org/a")
    assert sequences(publish(event, room="zaal 2", online_url="https://example.org/b")) == [0]


def test_a_draft_leaves_no_trace():
    event = announced()
    event.event_status = "cancelled"
    event.save_revision()
    assert sequences(event) == [0]
    assert messages(EventPage.objects.get(pk=event.pk)) == []


def test_of_two_competing_drafts_with_the_same_change_the_second_makes_no_entry():
    event = announced()
    drafts = []
    for text in ("Van de een", "Van de ander"):
        draft = event.get_latest_revision_as_object()
        draft.starts_at, draft.ends_at, draft.summary = local("2026-11-06 12:30"), local("2026-11-06 17:00"), text
        drafts.append(draft.save_revision(clean=False))
    for draft in drafts:
        draft.publish()
    event.refresh_from_db()
    assert (sequences(event), event.summary) == ([0, 1], "Van de ander")


def test_an_event_that_is_taken_off_and_published_again_goes_on_counting():
    event = publish(announced(), event_status="postponed")
    event.unpublish()
    assert sequences(publish(event)) == [0, 1]
    assert sequences(publish(event, event_status="")) == [0, 1, 2]


def test_a_copy_begins_anew():
    event = publish(announced(), event_status="postponed")
    copied = event.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    assert sequences(copied) in ([], [0])


def test_a_number_is_given_once():
    event = announced()
    with pytest.raises(IntegrityError), transaction.atomic():
        EventChange.objects.create(event=event, sequence=0, facts={})


def test_what_is_put_right_afterwards_is_no_news():
    event = publish(announced(), moment=local("2026-10-30 09:00"), starts_at=local("2026-10-29 13:00"))
    assert (sequences(event), messages(event)) == ([0, 1], [])


def test_the_page_shows_the_log_the_latest_first(client):
    event = publish(announced(), room="de tuin")
    event = publish(event, moment=local("2026-09-20 10:00"), event_status="cancelled")
    with time_machine.travel(local("2026-10-01 12:00")):
        html = client.get(event.url).content.decode()
    assert "Gewijzigd op 20 september 2026" in html
    assert html.index("Gaat niet door.") < html.index("De plaats is bekend: de tuin.")


def test_the_page_of_an_event_that_stayed_as_it_was_has_no_log(client):
    assert "Gewijzigd op" not in client.get(announced().url).content.decode()


def test_another_further_date_is_a_change():
    event = announced()
    event.event_dates = [EventDate(starts_at=local("2026-11-05 12:30"))]
    event = publish(event)
    assert sequences(event) == [0, 1]
    assert "5 november 2026" in messages(event)[0]
    assert sequences(publish(event)) == [0, 1]


def test_what_was_only_scheduled_was_never_announced():
    event = make.event(live=False, starts_at=local("2026-10-29 12:30"))
    for day in ("2026-10-29 12:30", "2026-11-06 12:30"):
        event.go_live_at = local("2026-09-20 10:00")
        publish(event, ANNOUNCED, starts_at=local(day))
        assert sequences(event) == []
    event = publish(EventPage.objects.get(pk=event.pk), local("2026-09-21 10:00"), starts_at=local("2026-11-06 12:30"))
    assert event.live
    assert (sequences(event), messages(event)) == ([0], [])


def test_a_new_date_is_news_however_long_after_it_was_postponed():
    event = publish(announced(), local("2026-10-28 10:00"), event_status="postponed")
    event = publish(event, local("2026-11-20 10:00"), event_status="", **other_day())
    assert messages(event)[0].startswith("Gaat toch door. Verplaatst van")


def other_day():
    return {"starts_at": local("2026-12-06 12:30"), "ends_at": local("2026-12-06 17:00")}
