"""What the blog and the publications bring to the front page."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from blog.kinds import BLOG_POST, PUBLICATION, READING_TIP
from shared.pages.kinds import classes_of
from shared.pages.listing.front_page_section import FrontPageSection
from shared.pages.models import BasePage

if TYPE_CHECKING:
    from shared.pages.querysets import BasePageQuerySet


class NewestPosts(FrontPageSection):
    """The newest posts and reading tips."""

    class Meta:
        icon = "edit"
        label = _("Newest of the blog")
        description = _("The newest blog posts and reading tips.")

    def get_pages(self, moment: datetime) -> BasePageQuerySet:
        classes = [*classes_of(BLOG_POST.code), *classes_of(READING_TIP.code)]
        return BasePage.objects.in_listings().of_classes(*classes).newest_first()


class NewestPublications(FrontPageSection):
    """The newest publications."""

    class Meta:
        icon = "doc-full"
        label = _("Newest publications")
        description = _("The newest reports, booklets and guides.")

    def get_pages(self, moment: datetime) -> BasePageQuerySet:
        return BasePage.objects.in_listings().of_classes(*classes_of(PUBLICATION.code)).newest_first()
