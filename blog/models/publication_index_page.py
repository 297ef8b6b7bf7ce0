"""The publications, the newest first."""

from django.utils.translation import gettext_lazy as _

from blog.kinds import PUBLICATION
from shared.pages.listing.index_page import IndexPage


class PublicationIndexPage(IndexPage):
    """Reports, booklets and guides."""

    lists_kinds = (PUBLICATION,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["blog.PublicationPage"]

    class Meta:
        verbose_name = _("publications")
        verbose_name_plural = _("publications")
