"""The further dates of an event that takes place more than once, such as a course on three evenings."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from events.schedule.widgets import MomentInput


class EventDate(Orderable):
    """A date after the first one, which the event itself has."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="event_dates")
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True, help_text=_("Empty for an open end."))

    panels = [FieldRowPanel([FieldPanel(name, widget=MomentInput) for name in ("starts_at", "ends_at")])]

    class Meta(Orderable.Meta):
        verbose_name = _("further date of an event")
        verbose_name_plural = _("further dates of events")

    def clean(self) -> None:
        """Raise `ValidationError` when the end lies before the start."""
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("The end lies before the start. Check the dates and times.")})
