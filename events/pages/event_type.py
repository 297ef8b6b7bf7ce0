"""The types of event; editors maintain the list."""

from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class EventType(models.Model):
    """A type of event in the organisation's own words, such as “work session”."""

    name = models.CharField(
        _("name"),
        max_length=100,
        help_text=_("In the singular, such as “work session”. Shown above the title."),
    )

    panels = [FieldPanel("name")]

    class Meta:
        verbose_name = _("event type")
        verbose_name_plural = _("event types")
        ordering = [Lower("name")]
        constraints = [
            models.UniqueConstraint(
                Lower("name"),
                name="unique_event_type_name",
                violation_error_message=_("There is already an event type with this name."),
            )
        ]

    def __str__(self) -> str:
        return self.name
