"""Every calendar of the demo, read back by two parsers with equal result."""

import pytest

from events.models import EventPage, EventSeriesPage
from shared.pages.models import Theme
from tests.events.calendars.reading import by_icalendar, by_vobject, problems_of

pytestmark = pytest.mark.django_db


def addresses():
    return [
        "/kalender/agenda.ics",
        *(f"/kalender/reeks-{pk}.ics" for pk in EventSeriesPage.objects.in_listings().values_list("pk", flat=True)),
        *(f"/kalender/onderwerp-{slug}.ics" for slug in Theme.objects.values_list("slug", flat=True)),
        *(
            f"/kalender/bijeenkomst-{pk}.ics"
            for pk in EventPage.objects.in_listings().exclude(starts_at=None).values_list("pk", flat=True)
        ),
    ]


def test_every_calendar_is_read_alike(demo, client):
    asked, numbers = addresses(), []
    for address in asked:
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert problems_of(answer.content) == [], address
        read = by_icalendar(answer.content)
        assert read == by_vobject(answer.content), address
        assert len({event["uid"] for event in read}) == len(read)
        numbers.append(len(read))
    assert numbers[0] >= 20
    assert len(asked) > 30


def test_a_moved_and_a_cancelled_event(demo, client):
    events = {event["summary"]: event for event in by_icalendar(client.get("/kalender/agenda.ics").content)}
    assert events["Op bezoek bij tuinderij Hoge Wal"]["sequence"] == 1
    assert events["Gaat niet door: Buurtfeest op het Wilgenplein"]["status"] == "CANCELLED"
    assert events["Wie helpt de helpers?"]["sequence"] == 2
