"""The reading tip: somebody else's work, and why we recommend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from blog.kinds import READING_TIP
from shared.blocks.body import BodyStreamBlock
from shared.links.fields import WebURLField
from shared.links.urls import host_of
from shared.media.fields import PhotoForeignKey
from shared.media.models import Photo
from shared.pages.story.site_page import SitePage
from shared.pages.story.story import Story
from shared.pages.structured_data import basic_data

if TYPE_CHECKING:
    from shared.pages.structured_data import SchemaContext


# What each sort of work is called on schema.org.
SCHEMA_TYPES = {
    "book": "Book",
    "article": "Article",
    "film": "Movie",
    "website": "WebSite",
    "podcast": "PodcastSeries",
}


class ReadingTipPage(SitePage):
    """A book, article, film, site or podcast that others made."""

    class WorkKind(models.TextChoices):
        """What sort of work is recommended."""

        BOOK = "book", pgettext_lazy("kind of work", "Book")
        ARTICLE = "article", pgettext_lazy("kind of work", "Article")
        FILM = "film", pgettext_lazy("kind of work", "Film")
        WEBSITE = "website", pgettext_lazy("kind of work", "Website")
        PODCAST = "podcast", pgettext_lazy("kind of work", "Podcast")

    page_kind = READING_TIP
    schema_type = "Review"
    has_authors = True
    has_connections = True
    serve_related = (*SitePage.serve_related, "cover")

    work_kind = models.CharField(_("kind of work"), max_length=12, choices=WorkKind.choices, default=WorkKind.BOOK)
    work_title = models.CharField(
        _("title of the work"),
        max_length=255,
        help_text=_("As it stands on the cover; the page may have a title of its own."),
    )
    work_authors = models.CharField(_("made by"), max_length=255, blank=True, help_text=_("The names of its makers."))
    publisher = models.CharField(_("publisher"), max_length=255, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    link = WebURLField(_("where to find it"), max_length=1000, blank=True)
    cover = PhotoForeignKey(_("cover"))
    body = StreamField(BodyStreamBlock(), blank=True, verbose_name=_("why we recommend it"))

    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types: list[str] = []

    content_panels = [
        *SitePage.title_panels,
        *SitePage.belonging_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("work_kind"), FieldPanel("year")]),
                FieldPanel("work_title"),
                FieldRowPanel([FieldPanel("work_authors"), FieldPanel("publisher")]),
                FieldPanel("link"),
                FieldPanel("cover"),
            ],
            heading=_("The work"),
        ),
        *SitePage.author_panels,
        *SitePage.summary_panels,
        FieldPanel("body"),
    ]
    search_fields = [
        *SitePage.search_fields,
        index.SearchField("work_title"),
        index.SearchField("work_authors"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("reading tip")
        verbose_name_plural = _("reading tips")

    @property
    def link_host(self) -> str:
        """Where the link leads, such as `example.org`; empty without a link."""
        return host_of(self.link) if self.link else ""

    def get_card_line(self) -> str:
        parts = [self.get_work_kind_display(), self.work_authors, str(self.year or "")]
        return " · ".join(str(part) for part in parts if part)

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        work = {
            "@type": SCHEMA_TYPES[self.work_kind],
            "name": self.work_title,
            "author": {"@type": "Person", "name": self.work_authors} if self.work_authors else None,
            "publisher": {"@type": "Organization", "name": self.publisher} if self.publisher else None,
            "datePublished": str(self.year or ""),
            "url": self.link,
            "image": schema.photo(self.cover, "cover"),
        }
        return [basic_data(self, schema) | {"itemReviewed": work, "reviewBody": self.summary}]

    def get_photos(self, story: Story | None = None) -> list[Photo | None]:
        return [*super().get_photos(story), self.cover]
