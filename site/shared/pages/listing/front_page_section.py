"""A section of the front page that fills itself with pages; every part of the site brings its own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from shared.blocks.base.choosers import PageChooser

if TYPE_CHECKING:
    from shared.pages.models import BasePage
    from shared.pages.querysets import BasePageQuerySet


class FrontPageSectionValue(blocks.StructValue):
    """The value of a section, without what visitors may not read."""

    @property
    def open_more(self) -> BasePage | None:
        """The page with all of them while any visitor may read it, else None."""
        page = self.get("more")
        return page if page and getattr(page, "is_public", page.live) else None

    @property
    def more_text(self) -> str:
        """What the link to that page says: the editor's words, else the page's title."""
        return self.get("more_label") or (self.open_more.title if self.open_more else "")


class FrontPageSection(blocks.StructBlock):
    """
    A heading, a number of cards and a link to the whole list.

    A subclass says in `get_pages` which pages; they come as rows for cards, in one query.
    """

    title = blocks.CharBlock(label=_("Heading"), max_length=100)
    number = blocks.IntegerBlock(label=_("Number of cards"), min_value=1, max_value=12, default=3)
    more = PageChooser(label=_("Page with all of them"), required=False, help_text=_("Linked beside the heading."))
    more_label = blocks.CharBlock(
        label=_("Words of that link"),
        required=False,
        max_length=60,
        help_text=_("Such as “The whole agenda”."),
    )

    class Meta:
        value_class = FrontPageSectionValue

    def get_rows(self, moment: datetime, number: int) -> list[BasePage]:
        """Return at most `number` rows for cards; one query."""
        return list(self.get_pages(moment).for_cards()[:number])

    def get_pages(self, moment: datetime) -> BasePageQuerySet:
        """Return the queryset of pages for this section at `moment`, an aware datetime, in their order."""
        raise TypeError(f"{type(self).__name__} does not say which pages it shows.")
