"""The agenda: what is coming, and everything that has been."""

from django.utils.translation import gettext_lazy as _

from events.agenda.listing import Agenda
from events.kinds import EVENT
from shared.pages.listing.index_page import IndexPage
from shared.request_time import moment_of


class EventIndexPage(IndexPage):
    """What is coming, a month, or a year that has been; see `events.agenda.listing.Agenda`."""

    lists_kinds = (EVENT,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage", "events.EventSeriesPage"]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    def get_listing(self, request):
        return Agenda(request, self.get_pages(request), moment_of(request))
