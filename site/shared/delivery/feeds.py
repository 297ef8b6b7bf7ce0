"""Atom feeds (RFC 4287): what is new in a list, such as the blog or the agenda, and what is new about a theme."""

from datetime import datetime, time
from hashlib import sha256
from urllib.parse import urljoin
from uuid import uuid5

from django.contrib.syndication.views import Feed
from django.db.models import Prefetch
from django.http import Http404
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.timezone import make_aware
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.pictures.picture import load_renditions, picture
from shared.navigation.frame import frame_for
from shared.pages.models import BasePage, PageAuthor, Theme
from shared.plain_text import plain_text
from shared.sites.lookup import site_for
from shared.sites.root_url import root_address

MOST = 20
# Seconds that whoever stands in between may keep an answer.
FRESH = 300


class AtomFeed(Atom1Feed):
    """Django's feed, with every author of a page and a picture whose size in bytes nobody has to look up."""

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        for name in item["further_authors"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", name)
            handler.endElement("author")
        if item["picture"]:
            link = {"rel": "enclosure", "href": item["picture"], "type": "image/jpeg"}
            handler.addQuickElement("link", "", link)


class NewestPages(Feed):
    """What was published last among pages, at most twenty. Every address in it is in full."""

    feed_type = AtomFeed

    def __init__(self, request, pages, title, address):
        """pages: a queryset. title: of the feed. address: the path of the page on which the same is seen."""
        self.root = root_address(request) + "/"
        self.path = request.path
        self.pages = pages
        self.heading = title
        self.address = address
        self.language = get_language()
        site = site_for(request)
        self.ours = frame_for(site).organisation.name if site else ""

    def items(self):
        authors = PageAuthor.objects.select_related("person").order_by("sort_order")
        pages = (
            self.pages.for_cards()
            .order_by("-published_on", "-pk")
            .prefetch_related(Prefetch("page_authors", queryset=authors))
        )
        found = list(pages[:MOST])
        load_renditions(page.photo for page in found)
        return found

    def title(self):
        parts = (self.heading, self.ours)
        return plain_text(" – ".join(part for part in parts if part))

    def link(self):
        return urljoin(self.root, self.address)

    def feed_url(self):
        return urljoin(self.root, self.path)

    def feed_guid(self):
        return self.feed_url()

    def author_name(self):
        return plain_text(self.ours or self.heading)

    def item_title(self, page):
        return plain_text(page.title)

    def item_description(self, page):
        parts = (page.subtitle, page.card_line, page.summary)
        return escape(plain_text("\n\n".join(part for part in parts if part)))

    def item_link(self, page):
        return urljoin(self.root, page.url)

    def item_guid(self, page):
        """The same for ever, whatever the address becomes; a translation has the key of its original."""
        return f"urn:uuid:{uuid5(page.translation_key, str(page.locale_id))}"

    def item_pubdate(self, page):
        return make_aware(datetime.combine(page.published_on, time.min))

    def item_updateddate(self, page):
        return max(page.last_published_at or self.item_pubdate(page), self.item_pubdate(page))

    def item_author_name(self, page):
        return next(iter(_names(page)), None)

    def item_extra_kwargs(self, page):
        drawn = picture(page.photo, "wide", "") if page.photo else None
        return {"further_authors": _names(page)[1:], "picture": urljoin(self.root, drawn.largest) if drawn else ""}


def _names(page):
    return [plain_text(row.person.name) for row in page.page_authors.all()]


@require_safe
def of_list(request, pk):
    """
    The feed of a page that lists pages. Raises `Http404` unless any visitor may read that page.

    Five queries, and one for pictures that this process has not drawn before.
    """
    site = site_for(request)
    found = BasePage.objects.in_listings().descendant_of(site.root_page).filter(pk=pk).first() if site else None
    index = found.specific if found else None
    if not hasattr(index, "get_pages"):
        raise Http404(_("There is no such feed."))
    pages = index.get_pages(request).filter(has_detail_page=True)
    return _answer(request, NewestPages(request, pages, index.title, index.url))


@require_safe
def of_theme(request, slug):
    """The feed of a theme. Raises `Http404` for a theme that does not exist."""
    theme = Theme.objects.filter(slug=slug).first()
    if theme is None:
        raise Http404(_("There is no such feed."))
    pages = BasePage.objects.with_detail_page().filter(page_themes__tag=theme)
    return _answer(request, NewestPages(request, pages, theme.name, theme.url))


def _answer(request, feed):
    response = feed(request)
    response.headers["ETag"] = etag = f'"{sha256(response.content).hexdigest()[:32]}"'
    patch_cache_control(response, public=True, max_age=FRESH)
    return get_conditional_response(request, etag=etag, response=response)
