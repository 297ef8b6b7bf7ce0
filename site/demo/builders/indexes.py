"""The pages that list others."""

from demo.builders.page_making import draft, fill_shared
from demo.content.site import INDEXES


def index(seeding, model, slug):
    """Find or make the index page with this short name, below the front page."""
    title, summary = INDEXES[slug]
    content = {"slug": slug, "title": title, "summary": summary}
    return draft(seeding, "index pages", model, content, seeding.pages["home"], fill_shared)
