"""Venues and event types at the desk."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from events.models import EventType, Venue


class VenueViewSet(SnippetViewSet):
    model = Venue
    icon = "home"
    menu_label = _("Venues")
    list_display = ["name", "city"]


class EventTypeViewSet(SnippetViewSet):
    model = EventType
    icon = "tag"
    menu_label = _("Event types")


class AroundEventsViewSetGroup(SnippetViewSetGroup):
    """The two lists that events choose from."""

    items = (VenueViewSet, EventTypeViewSet)
    menu_icon = "calendar-alt"
    menu_label = _("Around events")
    menu_name = "around-events"
    menu_order = 320


register_snippet(AroundEventsViewSetGroup)
