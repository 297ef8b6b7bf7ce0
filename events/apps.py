"""The events app: its signal receivers are connected once Django has loaded every model."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    """Configure events."""

    name = "events"
    verbose_name = _("events")

    def ready(self) -> None:
        """Connect the signal receivers of events."""
        from django.db.models.signals import post_save
        from wagtail.signals import page_published

        from events import signal_handlers
        from events.changelog.log import record_on_publication
        from events.inheritance.signal_handlers import let_sessions_follow
        from events.organisations.matching import link_on_publication, link_to_record
        from shared.pages.card_sync import follow

        signal_handlers.connect(self.get_model("EventType"))
        page_published.connect(record_on_publication, sender=self.get_model("EventPage"))
        page_published.connect(link_on_publication, sender=self.get_model("EventPage"))
        follow(self.get_model("Venue"), self.get_model("EventPage"), "venue")
        post_save.connect(let_sessions_follow, sender=self.get_model("EventPage"))
        post_save.connect(link_to_record, sender="people.Organisation")
