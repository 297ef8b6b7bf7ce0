"""What is coming and what has been, from one moment that is passed in."""

import pytest
import time_machine

from events.schedule.phases import Phase, phase_at
from shared.pages.models import BasePage
from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NOW = local("2026-10-29 14:00")

# name: fields, whether it is still coming at NOW
EVENTS = {
    "under way": ({"starts_at": local("2026-10-29 12:30"), "ends_at": local("2026-10-29 17:00")}, True),
    "began today without an end": ({"starts_at": local("2026-10-29 09:00")}, True),
    "whole day today": ({"starts_at": local("2026-10-29 00:00"), "all_day": True}, True),
    "last of three days": (
        {"starts_at": local("2026-10-27 00:00"), "ends_at": local("2026-10-29 00:00"), "all_day": True},
        True,
    ),
    "this evening": ({"starts_at": local("2026-10-29 20:00"), "ends_at": local("2026-10-30 01:00")}, True),
    "next year": ({"starts_at": local("2027-03-01 10:00")}, True),
    "to come in words": ({"when_in_words": "Komend voorjaar", "date_to_be_announced": True}, True),
    "cancelled but still to come": ({"starts_at": local("2026-11-05 10:00"), "event_status": "cancelled"}, True),
    "ended this minute": ({"starts_at": local("2026-10-29 09:00"), "ends_at": local("2026-10-29 14:00")}, False),
    "ended in the night": ({"starts_at": local("2026-10-28 20:00"), "ends_at": local("2026-10-29 01:00")}, False),
    "yesterday without an end": ({"starts_at": local("2026-10-28 20:00")}, False),
    "whole day yesterday": ({"starts_at": local("2026-10-28 00:00"), "all_day": True}, False),
    "in words, long ago": ({"when_in_words": "Voorjaar 2014"}, False),
    "years ago": ({"starts_at": local("2013-05-06 10:00")}, False),
}


@pytest.fixture
def events():
    return {name: make.event(title=name, **fields) for name, (fields, _is_coming) in EVENTS.items()}


def test_each_event_is_coming_or_past(events):
    coming = set(BasePage.objects.upcoming(NOW).values_list("title", flat=True))
    past = {title for title in BasePage.objects.past(NOW).values_list("title", flat=True) if title in EVENTS}
    assert coming == {name for name, (_fields, is_coming) in EVENTS.items() if is_coming}
    assert past == EVENTS.keys() - coming


def test_lists_and_pages_agree(events):
    """What stands under “coming” is never drawn as over, and the other way round."""
    for name, event in events.items():
        if not event.event_status:
            assert (phase_at(event, NOW) == Phase.OVER) == (not EVENTS[name][1]), name


def test_the_first_one_first_and_what_has_no_date_last(events):
    coming = list(BasePage.objects.upcoming(NOW).values_list("title", flat=True))
    assert coming[:2] == ["last of three days", "whole day today"]
    assert coming[-2:] == ["next year", "to come in words"]


def test_the_latest_first(events):
    past = [title for title in BasePage.objects.past(NOW).values_list("title", flat=True) if title in EVENTS]
    assert past[-1] == "years ago"
    assert past.index("ended this minute") < past.index("yesterday without an end")


@pytest.mark.parametrize(
    ("moment", "coming", "past"),
    [("2026-10-29 12:29", 1, 0), ("2026-10-29 23:59", 1, 0), ("2026-10-30 00:00", 0, 1), ("2026-03-29 03:00", 1, 0)],
)
def test_the_agenda_turns_over_at_midnight(client, moment, coming, past):
    make.event()
    with time_machine.travel(local(moment), tick=False):
        listing = client.get("/agenda/").context["listing"]
    assert len(listing.rows) == coming
    assert len(listing.past) == past


def test_the_agenda_counts_events_only(client):
    make.series()
    make.event(parent=make.series())
    with time_machine.travel(NOW, tick=False):
        listing = client.get("/agenda/").context["listing"]
    assert len(listing.rows) == 1
    assert not listing.past


def test_the_series_page_says_the_same(client):
    series = make.series()
    for name, (fields, _is_coming) in EVENTS.items():
        make.event(title=name, hub=series, **fields)
    with time_machine.travel(NOW, tick=False):
        editions = client.get(series.url).context["editions"]
    coming = {edition.page.title for edition in [editions.next, *editions.coming]}
    assert coming == {name for name, (_fields, is_coming) in EVENTS.items() if is_coming}
    assert {edition.page.title for edition in editions.been} == EVENTS.keys() - coming
