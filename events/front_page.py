"""The section of the front page that events provide."""

from datetime import datetime

from django.utils.translation import gettext_lazy as _

from events.kinds import EVENT
from shared.pages.kinds import classes_of
from shared.pages.listing.front_page_section import FrontPageSection
from shared.pages.models import BasePage
from shared.pages.querysets import BasePageQuerySet


class ComingEvents(FrontPageSection):
    """List the first upcoming events, or the latest past ones when none is upcoming."""

    class Meta:
        icon = "calendar-alt"
        label = _("Coming events")
        description = _("The first events to come; when there are none, the latest that have been.")

    def get_pages(self, moment: datetime) -> BasePageQuerySet:
        """Return the upcoming events at an aware datetime, the first one first. No query."""
        return self._events().upcoming(moment)

    def get_rows(self, moment: datetime, number: int) -> list[BasePage]:
        """Return at most `number` events as rows for cards: upcoming, else past. Two queries at most."""
        coming = super().get_rows(moment, number)
        return coming or list(self._events().past(moment).for_cards()[:number])

    def _events(self) -> BasePageQuerySet:
        return BasePage.objects.in_listings().of_classes(*classes_of(EVENT.code))
