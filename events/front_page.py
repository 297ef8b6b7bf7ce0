"""What events bring to the front page."""

from django.utils.translation import gettext_lazy as _

from events.kinds import EVENT
from shared.pages.kinds import classes_of
from shared.pages.listing.front_page_section import FrontPageSection
from shared.pages.models import BasePage


class ComingEvents(FrontPageSection):
    """The first events to come. When nothing is coming, the latest that have been."""

    class Meta:
        icon = "calendar-alt"
        label = _("Coming events")
        description = _("The first events to come; when there are none, the latest that have been.")

    def get_pages(self, moment):
        return self._events().upcoming(moment)

    def get_rows(self, moment, number):
        coming = super().get_rows(moment, number)
        return coming or list(self._events().past(moment).for_cards()[:number])

    def _events(self):
        return BasePage.objects.in_listings().of_classes(*classes_of(EVENT.code))
