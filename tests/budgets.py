"""The most queries that a page may take on a warm process, wherever a test counts them."""

from blog.models import BlogPostPage, PublicationPage, ReadingTipPage
from events.models import EventPage, EventSeriesPage
from home.models import HomePage
from portfolio.models import PortfolioItemPage, TestimonialPage

PART = (BlogPostPage, PublicationPage, ReadingTipPage, PortfolioItemPage, TestimonialPage)
BUDGETS = dict.fromkeys(PART, 14) | dict.fromkeys((EventPage, EventSeriesPage, HomePage), 16)
LIST = 12


def budget_of(model: type | None) -> int:
    """Return the budget of a page of a class; what is not named, or is no page, is a list or as simple as one."""
    return BUDGETS.get(model, LIST)
