"""The block for a film."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock, StructValue

from shared.blocks.base import previews
from shared.blocks.base.choosers import FilmChooser
from shared.blocks.base.groups import PICTURES


class FilmBlock(StructBlock):
    """A film of the library. Nothing is loaded from its website before a visitor asks for it."""

    film = FilmChooser(
        "media.Film",
        label=_("Film"),
        help_text=_("Choose a film, or make a new one in the window that opens."),
    )

    def get_preview_value(self) -> StructValue:
        return self.normalize({"film": previews.film()})

    class Meta:
        template = "blocks/film.html"
        icon = "media"
        label = _("Film")
        group = PICTURES
        description = _("A film with its cover, title and length, and a link to where it can be watched.")
