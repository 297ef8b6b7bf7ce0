"""What an event and a series have in common where they are one in a row."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.editions.timeline import adjacent_editions, before_and_after
from events.kinds import SERIES


class Edition(models.Model):
    """One of a row under one name: “part 2”, “3.0”. The label is free text."""

    edition_label = models.CharField(
        _("edition"),
        max_length=50,
        blank=True,
        help_text=_("Which one it is of its series, such as “part 2” or “3.0”. Shown beside the series' name."),
    )

    class Meta:
        abstract = True

    def get_adjacent_pages(self, above):
        series = self._series_in(above)
        return adjacent_editions(self, series) if series else None

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        story = context["story"]
        before, after = before_and_after(self, story.adjacent if story else [])
        series = self._series_in(story.above if story else [])
        text = ", ".join(filter(None, [series.title if series and self.edition_label else "", self.edition_label]))
        return context | {"series": series, "edition_text": text, "edition_before": before, "edition_after": after}

    def _series_in(self, above):
        """The series this is an edition of, among the hubs above it that any visitor may read."""
        found = (hub for hub in above if hub.pk == self.hub_id and hub.kind is SERIES)
        return next(found, None) if self.pk else None
