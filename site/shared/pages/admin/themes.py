"""Themes in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from shared.pages.models import Theme


class ThemeViewSet(SnippetViewSet):
    """The list of themes, with how often each is used."""

    model = Theme
    icon = "tag"
    menu_label = _("Themes")
    menu_order = 330
    add_to_admin_menu = True
    list_display = ["name", "description"]
    search_fields = ["name"]
