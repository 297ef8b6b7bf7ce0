"""The portfolio: what we did, and what others say of it."""

from django.utils.translation import gettext_lazy as _

from portfolio.kinds import PORTFOLIO_ITEM, TESTIMONIAL
from shared.pages.listing.index_page import IndexPage


class PortfolioIndexPage(IndexPage):
    """Portfolio items and testimonials, the newest first."""

    lists_kinds = (PORTFOLIO_ITEM, TESTIMONIAL)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["portfolio.PortfolioItemPage", "portfolio.TestimonialPage"]

    class Meta:
        verbose_name = _("portfolio")
        verbose_name_plural = _("portfolios")
