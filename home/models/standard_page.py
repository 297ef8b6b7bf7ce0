"""Plain pages: about us, privacy, how to get there."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from shared.blocks.body import BodyStreamBlock
from shared.pages.story.site_page import SitePage


class StandardPage(SitePage):
    """A page that belongs to no story and may have plain pages below it."""

    body = StreamField(BodyStreamBlock(), blank=True, verbose_name=_("text"))

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage", "home.ContactPage"]

    content_panels = [*SitePage.content_panels, FieldPanel("body")]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")
