"""The block for cards of chosen pages."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock, StructValue
from wagtail.models import AbstractPage

from shared.blocks.base import previews
from shared.blocks.base.choosers import PageChooser
from shared.blocks.base.groups import ONWARD


class PageCardsValue(StructValue):
    """A list of pages."""

    @property
    def shown(self) -> list[AbstractPage]:
        """Return the pages that any visitor may read, in the editor's order."""
        return [page for page in self["pages"] if page and getattr(page, "is_public", page.live)]


class PageCardsBlock(StructBlock):
    """Cards of pages, for one query."""

    title = CharBlock(
        required=False, max_length=255, label=_("Title"), help_text=_("Shown as a heading above the cards.")
    )
    pages = ListBlock(
        PageChooser(label=_("Page")),
        min_num=1,
        label=_("Pages"),
        help_text=_("A page that is not published yet, or not for everybody, is left out until it is."),
    )

    def get_preview_value(self) -> StructValue:
        return self.normalize({"title": str(_("Also worth reading")), "pages": previews.pages(3)})

    class Meta:
        template = "blocks/page_cards.html"
        icon = "thumbtack"
        label = _("Cards of pages")
        group = ONWARD
        value_class = PageCardsValue
        description = _("Pages of this site as cards with photo, title and summary.")
