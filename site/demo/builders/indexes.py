"""The pages that list others."""

from demo.builders.page_making import draft, fill_shared
from demo.builders.seeding import Seeding
from demo.content.site import INDEXES
from shared.pages.models import BasePage


def index(seeding: Seeding, model: type[BasePage], slug: str) -> BasePage:
    """Find or make the index page with this short name, below the front page."""
    title, summary = INDEXES[slug]
    content = {"slug": slug, "title": title, "summary": summary}
    return draft(seeding, "index pages", model, content, seeding.pages["home"], fill_shared)
