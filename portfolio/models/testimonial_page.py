"""The testimonial: what somebody says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from portfolio.kinds import TESTIMONIAL
from shared.blocks.body import BodyStreamBlock
from shared.media.fields import PhotoForeignKey
from shared.media.models import Photo
from shared.pages.story.site_page import SitePage
from shared.pages.story.story import Story
from shared.pages.structured_data import basic_data

if TYPE_CHECKING:
    from shared.pages.structured_data import SchemaContext


class TestimonialPage(SitePage):
    """
    A quote with who said it. Without a longer text it has no page of its own and is shown where it belongs.

    The card reads the base table: the quote stands in `summary`, who said it in `subtitle`.
    """

    page_kind = TESTIMONIAL
    schema_type = "Quotation"
    has_connections = True
    serve_related = (*SitePage.serve_related, "portrait")

    quote = models.TextField(_("quote"), help_text=_("In their own words, without quotation marks."))
    person_name = models.CharField(_("name"), max_length=255)
    person_role = models.CharField(_("role"), max_length=255, blank=True)
    organisation_name = models.CharField(_("organisation"), max_length=255, blank=True)
    portrait = PhotoForeignKey(_("portrait"))
    body = StreamField(
        BodyStreamBlock(),
        blank=True,
        verbose_name=_("longer text"),
        help_text=_("Without it the quote stands in lists and at its event, and has no page of its own."),
    )

    parent_page_types = ["portfolio.PortfolioIndexPage"]
    subpage_types: list[str] = []

    content_panels = [
        *SitePage.content_panels[:1],
        *SitePage.belonging_panels,
        FieldPanel("quote"),
        MultiFieldPanel(
            [
                FieldPanel("person_name"),
                FieldRowPanel([FieldPanel("person_role"), FieldPanel("organisation_name")]),
                FieldPanel("portrait"),
            ],
            heading=_("Who says it"),
        ),
        FieldPanel("body"),
        FieldPanel("photo"),
        FieldPanel("published_on"),
    ]
    search_fields = [
        *SitePage.search_fields,
        index.SearchField("quote"),
        index.SearchField("person_name"),
        index.SearchField("organisation_name"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("testimonial")
        verbose_name_plural = _("testimonials")

    @property
    def attribution(self) -> str:
        """Name, role and organisation in one line."""
        return ", ".join(part for part in (self.person_name, self.person_role, self.organisation_name) if part)

    def clean(self) -> None:
        self.summary = self.quote
        self.subtitle = self.attribution[:255]
        super().clean()
        self.has_detail_page = bool(self.body)

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        creator = {
            "@type": "Person",
            "name": self.person_name,
            "jobTitle": self.person_role,
            "affiliation": {"@type": "Organization", "name": self.organisation_name}
            if self.organisation_name
            else None,
            "image": schema.photo(self.portrait, "portrait"),
        }
        return [basic_data(self, schema) | {"alternativeHeadline": None, "text": self.quote, "creator": creator}]

    def get_photos(self, story: Story | None = None) -> list[Photo | None]:
        return [*super().get_photos(story), self.portrait]

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.has_detail_page:
            return self._lead_to_where_it_is_shown(request)
        return super().serve(request, *args, **kwargs)

    def _lead_to_where_it_is_shown(self, request: HttpRequest) -> HttpResponseRedirect:
        """Redirect a quote without a text of its own to its event, or to the list that it is in."""
        hub = next((row for row in self.ancestry.open_hubs if row.pk == self.hub_id and row.in_listings), None)
        target = hub or self.get_parent()
        return HttpResponseRedirect(target.get_url(request))
