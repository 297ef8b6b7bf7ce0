"""What an event was announced as, each time its date, place or state became another one."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class EventChange(models.Model):
    """
    The date, place and state that were announced from a moment on.

    Row 0 is the first publication, every next one a change. The number of the last is the `SEQUENCE` of the
    event in calendars (RFC 5545 §3.8.7.4). `events.changelog.log` makes the rows; nobody edits them.
    """

    event = models.ForeignKey("events.EventPage", on_delete=models.CASCADE, related_name="changes")
    sequence = models.PositiveIntegerField()
    recorded_at = models.DateTimeField(default=timezone.now)
    facts = models.JSONField()  # what is compared, as `events.changelog.log.facts_of` gives it
    when = models.CharField(max_length=500, blank=True)  # as visitors read it then
    where = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name = _("change of an event")
        verbose_name_plural = _("changes of events")
        ordering = ["event", "sequence"]
        constraints = [models.UniqueConstraint(fields=["event", "sequence"], name="unique_sequence_of_event")]

    def __str__(self):
        return f"{self.event_id}, {self.sequence}"
