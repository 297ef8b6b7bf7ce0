"""The portfolio item: what we did there, for whom, in which role, with what result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from portfolio.kinds import PORTFOLIO_ITEM
from shared.blocks.body import BodyStreamBlock
from shared.media.models import Photo
from shared.pages.models import BasePage
from shared.pages.story.site_page import SitePage
from shared.pages.story.story import Story
from shared.pages.structured_data import basic_data

if TYPE_CHECKING:
    from shared.pages.structured_data import SchemaContext


class PortfolioItemPage(SitePage):
    """A piece of our work. Question, approach and result are headings of the text, each only where it helps."""

    page_kind = PORTFOLIO_ITEM
    schema_type = "CreativeWork"
    has_authors = True
    has_connections = True
    serve_related = (*BasePage.serve_related, "client__logo")

    client = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("client"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="commissions",
    )
    our_role = models.CharField(
        _("our role"),
        max_length=255,
        blank=True,
        help_text=_("Such as “design and moderation of the afternoon”."),
    )
    period = models.CharField(_("period"), max_length=100, blank=True, help_text=_("In words, such as “spring 2026”."))
    body = StreamField(BodyStreamBlock(), blank=True, verbose_name=_("text"))
    testimonial = models.ForeignKey(
        "portfolio.TestimonialPage",
        verbose_name=_("testimonial"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="featured_at",
        help_text=_("What somebody said of it. Shown as a quote on this page."),
    )

    parent_page_types = ["portfolio.PortfolioIndexPage"]
    subpage_types: list[str] = []

    content_panels = [
        *BasePage.title_panels,
        *BasePage.belonging_panels,
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("client"), FieldPanel("period")]), FieldPanel("our_role")],
            heading=_("For whom and what"),
        ),
        *BasePage.author_panels,
        *BasePage.summary_panels,
        FieldPanel("body"),
        FieldPanel("testimonial"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("our_role"),
        index.RelatedFields("client", [index.SearchField("name")]),
    ]

    class Meta:
        verbose_name = _("portfolio item")
        verbose_name_plural = _("portfolio items")

    @cached_property
    def shown_testimonial(self) -> BasePage | None:
        """The testimonial while any visitor may read it, as a row for a card, else None. One query."""
        if self.testimonial_id is None:
            return None
        return BasePage.objects.visible().for_cards().filter(pk=self.testimonial_id).first()

    def get_card_line(self) -> str:
        return " · ".join(part for part in (self.client.name if self.client else "", self.period) if part)

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        client = (
            {"@type": "Organization", "name": self.client.name, "url": self.client.website} if self.client else None
        )
        return [basic_data(self, schema) | {"mentions": client, "creator": schema.ourselves}]

    def get_photos(self, story: Story | None = None) -> list[Photo | None]:
        return [*super().get_photos(story), self.client.logo if self.client else None]
