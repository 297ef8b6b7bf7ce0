from .portfolio_index_page import PortfolioIndexPage
from .portfolio_item_page import PortfolioItemPage
from .testimonial_page import TestimonialPage

__all__ = ["PortfolioIndexPage", "PortfolioItemPage", "TestimonialPage"]
