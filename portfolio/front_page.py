"""What the portfolio brings to the front page."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from portfolio.kinds import PORTFOLIO_ITEM, TESTIMONIAL
from shared.pages.kinds import classes_of
from shared.pages.listing.front_page_section import FrontPageSection
from shared.pages.models import BasePage

if TYPE_CHECKING:
    from shared.pages.querysets import BasePageQuerySet


class NewestWork(FrontPageSection):
    """The newest portfolio items."""

    class Meta:
        icon = "folder-open-inverse"
        label = _("Newest of the portfolio")
        description = _("The newest portfolio items.")

    def get_pages(self, moment: datetime) -> BasePageQuerySet:
        return BasePage.objects.in_listings().of_classes(*classes_of(PORTFOLIO_ITEM.code)).newest_first()


class NewestTestimonials(FrontPageSection):
    """The newest testimonials."""

    class Meta:
        icon = "openquote"
        label = _("Newest testimonials")
        description = _("What people said, the newest first.")

    def get_pages(self, moment: datetime) -> BasePageQuerySet:
        return BasePage.objects.in_listings().of_classes(*classes_of(TESTIMONIAL.code)).newest_first()
