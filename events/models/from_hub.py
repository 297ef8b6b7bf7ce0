"""An event that belongs to an event takes over when and where it is, as far as its editor left that empty."""

from django.db import models
from django.utils import translation

from events.hub_facts import GROUPS, facts_for
from events.programme_times import planned


class FromHub(models.Model):
    """
    Keeps what is taken over right: at each save of this page, and of the event it belongs to (`events.following`).

    The values stand in the page's own columns, because lists read those.
    """

    # Names of `events.hub_facts.GROUPS`; set by the form.
    from_hub = models.JSONField(default=list, editable=False)

    class Meta:
        abstract = True

    def take_over(self):
        """Fill in what is taken over from the event this belongs to, in memory. At most two queries."""
        event = self.event_above if self.from_hub else None
        if event is None:
            return
        facts = facts_for(self.pk, event, _programme_with(self.pk, event))
        for name in (name for group in self.from_hub for name in GROUPS[group]):
            setattr(self, name, facts[name])

    @property
    def event_above(self):
        """The event that this one belongs to, or None; a series says nothing about when and where. One query."""
        found = type(self).objects.select_related("venue").filter(pk=self.story_id) if self.story_id else ()
        return next(iter(found), None)

    def clean(self):
        self.take_over()
        super().clean()

    def save(self, *args, **kwargs):
        self.take_over()
        if self.from_hub:
            with translation.override(self.locale.language_code):
                self.line = self.get_line()[:255]
            self.date = self.get_date()
        return super().save(*args, **kwargs)


def _programme_with(session, event):
    """The published programme; while only a draft of it knows the session, that draft's."""
    rows = event.programme.raw_data
    is_known = any(piece.value.get("page") == session for piece in planned(rows))
    if is_known or not session or not event.has_unpublished_changes:
        return rows
    return event.get_latest_revision_as_object().programme.raw_data
