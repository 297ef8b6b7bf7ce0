"""People and organisations in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from shared.people.models import Organisation, Person


class PersonChooserViewSet(SnippetChooserViewSet):
    """The chooser for a person, who can be added on the spot; portrait and page are added in the address book."""

    form_fields = ["name", "role", "organisation"]
    create_action_label = _("Add somebody")


class PersonViewSet(SnippetViewSet):
    model = Person
    icon = "user"
    menu_label = _("People")
    list_display = ["name", "role", "organisation", "has_page"]
    list_filter = ["has_page"]
    chooser_viewset_class = PersonChooserViewSet
    ordering = ["name"]


class OrganisationChooserViewSet(SnippetChooserViewSet):
    """The chooser for an organisation, which can be added on the spot; its logo is added in the address book."""

    form_fields = ["name", "full_name", "website"]
    per_page = 50
    create_action_label = _("Add an organisation")


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    list_display = ["name", "full_name", "website"]
    chooser_viewset_class = OrganisationChooserViewSet


class WhoViewSetGroup(SnippetViewSetGroup):
    """People and organisations under one menu item."""

    items = (PersonViewSet, OrganisationViewSet)
    menu_icon = "group"
    menu_label = _("Address book")
    menu_name = "who"
    menu_order = 310


register_snippet(WhoViewSetGroup)
