"""The blog: posts and reading tips, the newest first."""

from django.utils.translation import gettext_lazy as _

from blog.kinds import BLOG_POST, READING_TIP
from shared.pages.listing.index_page import IndexPage


class BlogIndexPage(IndexPage):
    """What we write and what we recommend."""

    lists_kinds = (BLOG_POST, READING_TIP)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["blog.BlogPostPage", "blog.ReadingTipPage"]

    class Meta:
        verbose_name = _("blog")
        verbose_name_plural = _("blogs")
