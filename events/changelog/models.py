"""What an event was announced as, each time its date, location or status changed."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class EventChange(models.Model):
    """
    The date, location and status that were announced from a moment on.

    Row 0 is the first publication, each further row a change. The number of the last row is the `SEQUENCE` of the event
    in calendars (RFC 5545 §3.8.7.4). `events.changelog.log` writes the rows; nobody edits them.
    """

    event = models.ForeignKey("events.EventPage", on_delete=models.CASCADE, related_name="changes")
    sequence = models.PositiveIntegerField()
    recorded_at = models.DateTimeField(default=timezone.now)
    facts = models.JSONField()  # what is compared, see `events.changelog.log.facts_of`
    when = models.CharField(max_length=500, blank=True)  # as shown to visitors at that time
    where = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name = _("change of an event")
        verbose_name_plural = _("changes of events")
        ordering = ["event", "sequence"]
        constraints = [models.UniqueConstraint(fields=["event", "sequence"], name="unique_sequence_of_event")]

    def __str__(self) -> str:
        return f"{self.event_id}, {self.sequence}"
