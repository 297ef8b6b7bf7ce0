"""What events bring to the front page."""

from django.utils.translation import gettext_lazy as _

from events.kinds import EVENT
from shared.pages.front_page_section import FrontPageSection
from shared.pages.kinds import classes_of
from shared.pages.models import BasePage


class ComingEvents(FrontPageSection):
    """The first events to come. When nothing is coming, the latest that have been."""

    class Meta:
        icon = "calendar-alt"
        label = _("Coming events")
        description = _("The first events to come; when there are none, the latest that have been.")

    def get_pages(self, moment):
        events = BasePage.objects.listed().of_classes(*classes_of(EVENT.code))
        coming = events.upcoming(moment)
        return coming if coming.exists() else events.past(moment)
