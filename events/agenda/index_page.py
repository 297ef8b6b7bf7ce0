"""The page of the agenda: upcoming and past events."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events.agenda.listing import Agenda
from events.kinds import EVENT
from shared.pages.listing.index_page import IndexPage
from shared.request_time import moment_of


class EventIndexPage(IndexPage):
    """List what is coming, a month, a past year or a period; see `events.agenda.listing.Agenda`."""

    lists_kinds = (EVENT,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage", "events.EventSeriesPage"]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    def get_listing(self, request: HttpRequest) -> Agenda:
        """Return the agenda that the URL of the request asks for."""
        return Agenda(request, self.get_pages(request), moment_of(request))
