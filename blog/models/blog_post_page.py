"""The blog post."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from blog.kinds import BLOG_POST
from shared.blocks.body import BodyStreamBlock
from shared.pages.story.site_page import SitePage


class BlogPostPage(SitePage):
    """A post: a story from practice, or the report of an event when its story role says so."""

    page_kind = BLOG_POST
    schema_type = "BlogPosting"
    has_authors = True
    has_connections = True

    body = StreamField(BodyStreamBlock(), verbose_name=_("text"))

    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types: list[str] = []

    content_panels = [
        *SitePage.title_panels,
        *SitePage.telling_panels,
        *SitePage.author_panels,
        *SitePage.summary_panels,
        FieldPanel("body"),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("blog post")
        verbose_name_plural = _("blog posts")
