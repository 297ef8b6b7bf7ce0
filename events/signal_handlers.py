"""The signal receivers of the events, each in the room that it belongs to, connected once Django is set up."""

from django.db.models.signals import post_save
from wagtail.signals import page_published

from events.changelog.log import record_on_publication
from events.inheritance.signal_handlers import let_sessions_follow
from events.organisations.matching import link_on_publication, link_to_record
from events.pages.event import EventPage
from shared.pages.card_sync import refresh_cards_with


def register_signal_handlers() -> None:
    """Connect the receivers; called by `EventsConfig.ready()`."""
    refresh_cards_with(EventPage, "venue", "event_type")
    page_published.connect(record_on_publication, sender=EventPage)
    page_published.connect(link_on_publication, sender=EventPage)
    post_save.connect(let_sessions_follow, sender=EventPage)
    post_save.connect(link_to_record, sender="people.Organisation")
