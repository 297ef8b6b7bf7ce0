"""The front page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks import FrontPageBlock
from home.sections import filled_sections
from shared.media.pictures.picture import load_renditions
from shared.pages.story.site_page import SitePage
from shared.request_time import moment_of

if TYPE_CHECKING:
    from shared.pages.structured_data import SchemaContext


class HomePage(SitePage):
    """The front page; the editor chooses and orders its sections."""

    body = StreamField(
        FrontPageBlock(),
        blank=True,
        verbose_name=_("sections"),
        help_text=_("Sections fill themselves with what is newest. Drag them into the order that suits."),
    )

    parent_page_types = ["pages.BasePage"]
    subpage_types = [
        "home.StandardPage",
        "home.ContactPage",
        "blog.BlogIndexPage",
        "blog.PublicationIndexPage",
        "portfolio.PortfolioIndexPage",
        "events.EventIndexPage",
    ]

    content_panels = [*SitePage.content_panels, FieldPanel("body")]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        return [schema.ourselves_in_full or {}, *super().get_structured_data(schema)]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        sections = filled_sections(self.body, moment_of(request))
        load_renditions(page.photo for section in sections for page in section.pages)
        return context | {"sections": sections}
