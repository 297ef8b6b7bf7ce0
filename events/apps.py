from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("events")

    def ready(self):
        from wagtail.signals import page_published

        from events.changes import record_on_publication

        page_published.connect(record_on_publication, sender=self.get_model("EventPage"))
