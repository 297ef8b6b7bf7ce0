"""What events and series have in common as editions of a series."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events.editions.timeline import adjacent_editions, before_and_after
from events.kinds import SERIES
from events.page_mixin import PageMixin
from shared.pages.models import BasePage

if TYPE_CHECKING:
    from shared.pages.story.story import AdjacentPages


class Edition(PageMixin):
    """An edition of a series, such as “part 2” or “3.0”. The label is free text."""

    edition_label = models.CharField(
        _("edition"),
        max_length=50,
        blank=True,
        help_text=_("Which one it is of its series, such as “part 2” or “3.0”. Shown beside the series' name."),
    )

    class Meta:
        abstract = True

    def get_adjacent_pages(self, above: Sequence[BasePage]) -> "AdjacentPages | None":
        """Return the editions before and after this one; None for a page that is no edition. No query."""
        series = self._series_in(above)
        return adjacent_editions(self, series) if series else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return the context with the series, the label and the editions before and after this one."""
        context = super().get_context(request, *args, **kwargs)
        story = context["story"]
        before, after = before_and_after(self, story.adjacent if story else [])
        series = self._series_in(story.above if story else [])
        text = ", ".join(filter(None, [series.title if series and self.edition_label else "", self.edition_label]))
        return context | {"series": series, "edition_text": text, "edition_before": before, "edition_after": after}

    def _series_in(self, above: Sequence[BasePage]) -> BasePage | None:
        """Return the series of this edition among the hubs above it that any visitor may read."""
        found = (hub for hub in above if hub.pk == self.hub_id and hub.kind is SERIES)
        return next(found, None) if self.pk else None
