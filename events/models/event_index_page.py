"""The agenda: what is coming, and everything that has been."""

from django.utils.translation import gettext_lazy as _

from events.kinds import EVENT
from shared.media.pictures import load_renditions
from shared.pages.index_page import IndexPage
from shared.pages.kinds import classes_of
from shared.pages.models import BasePage
from shared.pages.moment import moment_of

# An agenda with more than this ahead wants filters and a calendar, not a longer page.
MOST_COMING = 60


class EventIndexPage(IndexPage):
    """What is coming stands on top, the first one first; below it all that has been, the latest first."""

    lists_kinds = (EVENT,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage", "events.EventSeriesPage"]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    def get_pages(self, request):
        return super().get_pages(request).past(moment_of(request))

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        events = BasePage.objects.listed().descendant_of(self).of_classes(*classes_of(EVENT.code))
        context["coming"] = list(events.upcoming(moment_of(request)).for_cards()[:MOST_COMING])
        load_renditions(row.photo for row in context["coming"])
        return context
