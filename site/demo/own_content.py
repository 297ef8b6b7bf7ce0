"""Checks whether a site has content that is not of the demo."""

from demo.content.blog import POSTS, TIPS
from demo.content.events import EVENTS, SERIES
from demo.content.plain_pages import CONTACT, PAGES
from demo.content.portfolio import ITEMS, TESTIMONIALS
from demo.content.publications import PUBLICATIONS
from demo.content.site import INDEXES, ORGANISATION
from home.models import HomePage
from shared.media.models import Document, Film, Photo
from shared.pages.models import BasePage
from shared.people.models import Organisation, Person


def demo_slugs() -> set[str]:
    """Return the slugs of all pages that the demo makes."""
    contents = [*POSTS, *TIPS, *EVENTS, *SERIES, *PAGES, CONTACT, *ITEMS, *TESTIMONIALS, *PUBLICATIONS]
    return {*(content["slug"] for content in contents), *INDEXES}


def own_content() -> str:
    """
    Return a sentence that names content which is not of the demo, or an empty text.
    """
    front_pages = list(HomePage.objects.filter(depth=2))
    if len(front_pages) != 1:
        return "There is not exactly one front page."
    others = BasePage.objects.filter(depth__gt=1).exclude(pk=front_pages[0].pk)
    own = others.exclude(slug__in=demo_slugs()).first()
    if own is None and not was_seeded():
        # Any site may have an agenda and a contact page: without the demo's records they are somebody's own.
        own = others.first()
    if own:
        return f"There is a page of its own, “{own.title}” ({own.url_path})."
    if was_seeded():
        return ""
    if front_pages[0].body or front_pages[0].latest_revision_id:
        return "The front page has been written on."
    for model in (Photo, Document, Film, Person, Organisation):
        if row := model.objects.first():
            return f"Somebody has begun already: there is “{row}”."
    return ""


def was_seeded() -> bool:
    """Return whether the demo was made here before."""
    return Organisation.objects.filter(name=ORGANISATION["name"]).exists()
