"""What events register in the admin: venues, event types, the agenda and the panel of events without coverage."""

from django.forms import modelform_factory
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from events.admin.agenda import AgendaViewSet
from events.admin.uncovered_events import NotYetToldPanel
from events.next_edition import buttons  # noqa: F401 - registers the ways to a next edition
from events.organisations import preview_view as organisation_reading  # noqa: F401 - registers its own view
from events.organisations import unmatched_report as typed_organisations_report  # noqa: F401 - registers its own view
from events.pages.event_type import EventType
from events.session_pages import buttons as session_buttons  # noqa: F401 - registers the way to pages of sessions
from events.venues.forms import VenueForm
from events.venues.models import Venue


class VenueChooserViewSet(SnippetChooserViewSet):
    """Choose a venue, or create one."""

    creation_form_class = modelform_factory(
        Venue,
        form=VenueForm,
        fields=["name", "address", "postal_code", "city", "position", "website", "how_to_get_there", "accessibility"],
    )
    create_action_label = _("Add a venue")


class VenueViewSet(SnippetViewSet):
    """Register venues."""

    model = Venue
    icon = "home"
    menu_label = _("Venues")
    menu_order = 320
    add_to_admin_menu = True
    list_display = ["name", "city"]
    chooser_viewset_class = VenueChooserViewSet


class EventTypeChooserViewSet(SnippetChooserViewSet):
    """Choose an event type, or create one as a user who maintains the list."""

    form_fields = ["name"]
    per_page = 50
    create_action_label = _("Add an event type")


class EventTypeViewSet(SnippetViewSet):
    """Register event types."""

    model = EventType
    chooser_viewset_class = EventTypeChooserViewSet
    icon = "tag"
    menu_label = _("Event types")
    menu_order = 750
    add_to_settings_menu = True


register_snippet(VenueViewSet)
register_snippet(EventTypeViewSet)


@hooks.register("construct_homepage_panels")
def add_not_yet_told(request: HttpRequest, panels: list[Component]) -> None:
    """Add the panel of events without coverage to the home page of the admin."""
    panels.append(NotYetToldPanel())


@hooks.register("register_admin_viewset")
def agenda_viewset() -> AgendaViewSet:
    """Register the agenda."""
    return AgendaViewSet("agenda_admin")
