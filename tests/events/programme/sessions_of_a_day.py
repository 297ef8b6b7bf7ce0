"""An event with sessions that take over when and where it is."""

from events.models import EventPage
from tests import factories as make
from tests.admin_forms import send_as
from tests.factories import local

DAY = (local("2026-10-29 10:00"), local("2026-10-29 17:00"))


def the_day():
    """A published event of one day, in De Hoek in Veer."""
    page = make.event(title="De dag", starts_at=DAY[0], ends_at=DAY[1], venue=make.venue(name="De Hoek", city="Veer"))
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def session_of(event, **fields):
    """A session that its editor published without a date or a place."""
    page = make.event(title="De sleutel", hub=event, parent=event)
    form = send_as(make.editor_user(), page, "publish", starts_at="", ends_at="", venue="", hub=str(event.pk), **fields)
    assert form.is_valid(), form.errors
    return EventPage.objects.get(pk=page.pk)


def draft_of(title, **fields):
    """A session that takes everything over, and has nothing of it yet."""
    page = make.event(title=title, live=False, **fields)
    EventPage.objects.filter(pk=page.pk).update(inherited_facts=["starts_at", "venue", "room"])
    return again(page)


def again(page):
    return EventPage.objects.get(pk=page.pk)


def times(page):
    return page.starts_at, page.ends_at
