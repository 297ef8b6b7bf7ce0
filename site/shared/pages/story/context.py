"""The part of the context that every page has: story, facts, themes, authors, breadcrumbs and what to read next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from shared.media.pictures.picture import load_renditions
from shared.pages.story.hub_media import hub_media
from shared.pages.story.related import read_also
from shared.pages.story.story import story_of
from shared.pages.story.timeline import story_line
from shared.request_time import moment_of
from shared.sites.lookup import site_for

if TYPE_CHECKING:
    from shared.pages.models import BasePage, Theme
    from shared.people.models import Person


def page_context(page: BasePage, request: HttpRequest) -> dict[str, Any]:
    """
    Return the part of a page's context that does not depend on its kind.

    moment: the aware datetime at which the page is shown; no template reads a clock.
    authors: people; themes: `Theme`s; story: a `Story` or None; story_line: stops, maybe none;
    hub_media: what a report shows of its event, or None; facts: the hub's facts;
    read_also: at most four pages; breadcrumbs: pages from the front page down.
    """
    moment = moment_of(request)
    site = site_for(request)
    story = story_of(page) if page.page_kind else None
    themes = page_themes(page) if page.has_connections else []
    further = read_also(page, story, [theme.pk for theme in themes]) if page.page_kind else []
    authors = page_authors(page) if page.has_authors else []
    media = hub_media(page, story)
    load_renditions(
        [
            *page.get_photos(story),
            *(row.photo for row in further),
            *(row.photo for row in (story.parts if story and story.hub_id == page.pk else ())),
            *(person.portrait for person in authors),
            *(media.pictures if media else ()),
        ]
    )
    return {
        "moment": moment,
        "site": site,
        "breadcrumbs": page.ancestry.breadcrumbs(site.root_page) if site else [],
        "story": story,
        "story_line": story_line(story, page, moment, request) if story else [],
        "facts": story.hub.get_facts() if story and story.hub else [],
        "themes": themes,
        "authors": authors,
        "read_also": further,
        "hub_media": media,
    }


def page_authors(page: BasePage) -> list[Person]:
    """Return the people who wrote a page, in order. One query; from memory when the page is not saved yet."""
    rows = page.page_authors.all().select_related("person__portrait", "person__organisation")
    return [row.person for row in rows]


def page_themes(page: BasePage) -> list[Theme]:
    """Return the themes of a page by name. One query; from memory when the page is not saved yet."""
    return sorted(page.themes.all(), key=lambda theme: theme.name.lower())
