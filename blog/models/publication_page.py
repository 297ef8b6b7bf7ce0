"""The publication: to read here, to download, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable
from wagtail.search import index

from blog.kinds import PUBLICATION
from shared.blocks.body import BodyStreamBlock
from shared.media.fields import PhotoForeignKey
from shared.media.models import Photo
from shared.pages.story.site_page import SitePage
from shared.pages.story.story import Story
from shared.pages.structured_data import basic_data

if TYPE_CHECKING:
    from shared.pages.structured_data import SchemaContext


class PublicationPage(SitePage):
    """A report, booklet or guide."""

    page_kind = PUBLICATION
    schema_type = "Book"
    has_authors = True
    has_connections = True
    serve_related = (*SitePage.serve_related, "cover")

    cover = PhotoForeignKey(_("cover"))
    body = StreamField(
        BodyStreamBlock(),
        blank=True,
        verbose_name=_("to read here"),
        help_text=_("Every heading of the second level begins a chapter in the table of contents."),
    )

    parent_page_types = ["blog.PublicationIndexPage"]
    subpage_types: list[str] = []

    content_panels = [
        *SitePage.title_panels,
        *SitePage.telling_panels,
        *SitePage.author_panels,
        *SitePage.summary_panels,
        FieldPanel("cover"),
        InlinePanel("publication_files", heading=_("To download"), label=_("file")),
        FieldPanel("body"),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    @cached_property
    def files(self) -> list[PublicationFile]:
        """The files to download, in order. One query."""
        return list(self.publication_files.all().select_related("document"))

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        node = basic_data(self, schema)
        files = [
            {"@type": "MediaObject", "name": row.text, "contentUrl": schema.address(row.document.url)}
            for row in self.files
        ]
        return [node | {"image": schema.photo(self.cover, "cover") or node["image"], "encoding": files}]

    def get_photos(self, story: Story | None = None) -> list[Photo | None]:
        return [*super().get_photos(story), self.cover]


class PublicationFile(Orderable):
    """A file of a publication."""

    publication = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="publication_files")
    document = models.ForeignKey(
        "media.Document", verbose_name=_("document"), on_delete=models.CASCADE, related_name="publications"
    )
    label = models.CharField(
        pgettext_lazy("name of a link", "label"),
        max_length=255,
        blank=True,
        help_text=_("When empty, the title of the document is shown."),
    )

    panels = [FieldPanel("document"), FieldPanel("label")]

    class Meta(Orderable.Meta):
        verbose_name = _("file of a publication")
        verbose_name_plural = _("files of publications")

    @property
    def text(self) -> str:
        """What the file is called: its label, else the document's title."""
        return self.label or self.document.title
