"""The portfolio: testimonials first, because an item may feature one."""

from typing import Any

from demo.builders.indexes import index
from demo.builders.page_making import draft, stream
from demo.builders.seeding import Seeding
from demo.content.portfolio import ITEMS, TESTIMONIALS
from portfolio.models import PortfolioIndexPage, PortfolioItemPage, TestimonialPage


def build_portfolio(seeding: Seeding) -> None:
    """Make the drafts of the portfolio and its pages."""
    portfolio = index(seeding, PortfolioIndexPage, "portfolio")
    for content in TESTIMONIALS:
        draft(seeding, "testimonials", TestimonialPage, content, portfolio, fill_testimonial)
    seeding.report("testimonials")
    for content in ITEMS:
        draft(seeding, "portfolio items", PortfolioItemPage, content, portfolio, fill_item)
    seeding.report("portfolio items")


def fill_testimonial(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of a testimonial."""
    for name in ("quote", "person_name", "person_role", "organisation_name"):
        setattr(page, name, content[name])
    page.portrait = seeding.photos.get(content.get("portrait"))
    page.body = stream(seeding, page, "body", content.get("body"))


def fill_item(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set the fields of a portfolio item."""
    page.client = seeding.organisations[content["client"]]
    page.our_role = content["our_role"]
    page.period = content["period"]
    page.testimonial = seeding.pages.get(content.get("testimonial", ""))
    page.body = stream(seeding, page, "body", content["body"])
