"""Atom feeds (RFC 4287): what is new in a list, such as the blog or the agenda, and what is new about a theme."""

from __future__ import annotations

from datetime import datetime, time
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin
from uuid import uuid5
from xml.sax.xmlreader import AttributesImpl

from django.contrib.syndication.views import Feed
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.timezone import make_aware
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import require_safe

from shared.media.pictures.picture import load_renditions, picture
from shared.navigation.frame import frame_for
from shared.pages.listing.index_page import IndexPage
from shared.pages.models import BasePage, PageAuthor, Theme
from shared.plain_text import plain_text
from shared.sites.lookup import site_for
from shared.sites.root_url import root_address

if TYPE_CHECKING:
    from shared.pages.querysets import BasePageQuerySet


MOST = 20
# Seconds that a cache may keep a response.
FRESH = 300


class AtomFeed(Atom1Feed):
    """Django's Atom feed, with every author of a page, and a picture without its size in bytes."""

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        for name in item["further_authors"]:
            handler.startElement("author", AttributesImpl({}))
            handler.addQuickElement("name", name)
            handler.endElement("author")
        if item["picture"]:
            link = {"rel": "enclosure", "href": item["picture"], "type": "image/jpeg"}
            handler.addQuickElement("link", "", link)


class NewestPages(Feed):
    """A feed of the pages published last, at most twenty. Every address in it is absolute."""

    feed_type = AtomFeed

    def __init__(self, request: HttpRequest, pages: BasePageQuerySet, title: str, address: str) -> None:
        """pages: a queryset. title: of the feed. address: the path of the page on which the same is seen."""
        self.root = root_address(request) + "/"
        self.path = request.path
        self.pages = pages
        self.heading = title
        self.address = address
        self.language = get_language()
        site = site_for(request)
        self.ours = frame_for(site).organisation.name if site else ""

    def items(self) -> list[BasePage]:
        authors = PageAuthor.objects.select_related("person").order_by("sort_order")
        pages = (
            self.pages.for_cards()
            .order_by("-published_on", "-pk")
            .prefetch_related(Prefetch("page_authors", queryset=authors))
        )
        found = list(pages[:MOST])
        load_renditions(page.photo for page in found)
        return found

    def title(self) -> str:
        parts = (self.heading, self.ours)
        return plain_text(" – ".join(part for part in parts if part))

    def link(self) -> str:
        return urljoin(self.root, self.address)

    def feed_url(self) -> str:
        return urljoin(self.root, self.path)

    def feed_guid(self) -> str:
        return self.feed_url()

    def author_name(self) -> str:
        return plain_text(self.ours or self.heading)

    def item_title(self, page: BasePage) -> str:
        return plain_text(page.title)

    def item_description(self, page: BasePage) -> str:
        parts = (page.subtitle, page.card_line, page.summary)
        return escape(plain_text("\n\n".join(part for part in parts if part)))

    def item_link(self, page: BasePage) -> str:
        return urljoin(self.root, page.url)

    def item_guid(self, page: BasePage) -> str:
        """Return an id that stays the same when the address changes; a translation shares the key of its original."""
        return f"urn:uuid:{uuid5(page.translation_key, str(page.locale_id))}"

    def item_pubdate(self, page: BasePage) -> datetime:
        return make_aware(datetime.combine(page.published_on, time.min))

    def item_updateddate(self, page: BasePage) -> datetime:
        return max(page.last_published_at or self.item_pubdate(page), self.item_pubdate(page))

    def item_author_name(self, page: BasePage) -> str | None:
        return next(iter(_names(page)), None)

    def item_extra_kwargs(self, page: BasePage) -> dict[str, Any]:
        drawn = picture(page.photo, "wide", "") if page.photo else None
        return {"further_authors": _names(page)[1:], "picture": urljoin(self.root, drawn.largest) if drawn else ""}


def _names(page: BasePage) -> list[str]:
    return [plain_text(row.person.name) for row in page.page_authors.all()]


@require_safe
def of_list(request: HttpRequest, pk: int) -> HttpResponse:
    """
    Return the feed of a page that lists pages. Raises `Http404` unless any visitor may read that page.

    Five queries, and one for pictures that this process has not drawn before.
    """
    site = site_for(request)
    found = BasePage.objects.in_listings().descendant_of(site.root_page).filter(pk=pk).first() if site else None
    index = found.specific if found else None
    if not isinstance(index, IndexPage):
        raise Http404(_("There is no such feed."))
    pages = index.get_pages(request).filter(has_detail_page=True)
    return _answer(request, NewestPages(request, pages, index.title, index.url))


@require_safe
def of_theme(request: HttpRequest, slug: str) -> HttpResponse:
    """Return the feed of a theme. Raises `Http404` for a theme that does not exist."""
    theme = Theme.objects.filter(slug=slug).first()
    if theme is None:
        raise Http404(_("There is no such feed."))
    pages = BasePage.objects.with_detail_page().filter(page_themes__tag=theme)
    return _answer(request, NewestPages(request, pages, theme.name, theme.url))


def _answer(request: HttpRequest, feed: NewestPages) -> HttpResponse:
    response = feed(request)
    response.headers["ETag"] = etag = f'"{sha256(response.content).hexdigest()[:32]}"'
    patch_cache_control(response, public=True, max_age=FRESH)
    return get_conditional_response(request, etag=etag, response=response) or response
