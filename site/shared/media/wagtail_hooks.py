"""Films at the desk; photos and documents have their own places in Wagtail."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from shared.media.models import Film


class FilmViewSet(SnippetViewSet):
    """The library of films."""

    model = Film
    icon = "media"
    menu_label = _("Films")
    menu_order = 305
    add_to_admin_menu = True
    list_display = ["title", "host", "made_on"]


register_snippet(FilmViewSet)
