"""Films at the desk; photos and documents have their own places in Wagtail."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from shared.media import photo_desk  # noqa: F401 - registers what photos add to the desk
from shared.media.models import Film


class FilmChooserViewSet(SnippetChooserViewSet):
    """The window in which a film is chosen, or made on the spot; the cover is added in the library."""

    form_fields = ["title", "url", "length", "maker", "made_on", "description"]
    create_action_label = _("Add a film")


class FilmViewSet(SnippetViewSet):
    """The library of films."""

    model = Film
    icon = "media"
    menu_label = _("Films")
    menu_order = 305
    add_to_admin_menu = True
    list_display = ["title", "host", "made_on"]
    chooser_viewset_class = FilmChooserViewSet


register_snippet(FilmViewSet)
