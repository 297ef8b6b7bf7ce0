"""The blog post."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from blog.kinds import BLOG_POST
from shared.blocks.body import BodyStreamBlock
from shared.pages.models import BasePage


class BlogPostPage(BasePage):
    """Something that we write: a story from practice, or the report of an event when it is marked so."""

    page_kind = BLOG_POST
    schema_type = "BlogPosting"
    has_authors = True
    has_connections = True

    body = StreamField(BodyStreamBlock(), verbose_name=_("text"))

    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types = []

    content_panels = [
        *BasePage.title_panels,
        *BasePage.telling_panels,
        *BasePage.author_panels,
        *BasePage.summary_panels,
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("blog post")
        verbose_name_plural = _("blog posts")
