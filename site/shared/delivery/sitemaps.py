"""`sitemap.xml`: every page that visitors may read and that has an address of its own (sitemaps.org/protocol.html)."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.contrib.sitemaps import Sitemap, views
from django.contrib.sitemaps.views import SitemapIndexItem
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.models import Film
from shared.pages.models import BasePage, Theme
from shared.people.models import Person
from shared.sites.lookup import site_for
from shared.sites.root_url import root_address

AT_ONCE = 5000


class SiteMap(Sitemap):
    """A sitemap with addresses below the site's own root URL, whatever host it was requested at. Two queries."""

    limit = AT_ONCE

    def __init__(self, request: HttpRequest, number: int = 1) -> None:
        """request: of a visitor. number: which file of this part, from 1."""
        self.request = request
        self.number = number
        self.root = root_address(request)

    def get_urls(self, page: Any = 1, site: Any = None, protocol: str | None = None) -> list[dict]:
        # Django takes the number of the file from `?p=`; here it is in the path.
        return super().get_urls(self.number, site, protocol)

    @cached_property
    def paginator(self) -> Paginator:
        rows: Any = self.items()
        return Paginator(rows, self.limit)

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(self.root).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(self.root).netloc


class PageMap(SiteMap):
    """The pages of the tree."""

    def items(self) -> QuerySet:
        site = site_for(self.request)
        pages = BasePage.objects.with_detail_page()
        pages = pages.descendant_of(site.root_page, inclusive=True) if site else pages.none()
        return pages.only("url_path", "path", "depth", "content_type", "locale", "last_published_at").order_by("path")

    def location(self, page: BasePage) -> str:
        _site_id, _root, path = page.get_url_parts(self.request)
        return path

    def lastmod(self, page: BasePage) -> datetime | None:
        return page.last_published_at


class ThemeMap(SiteMap):
    """The pages of themes that are in use."""

    def items(self) -> QuerySet:
        listed = BasePage.objects.in_listings()
        return Theme.objects.filter(page_themes__content_object__in=listed).distinct().order_by("pk")

    def location(self, theme: Theme) -> str:
        return theme.url


class PersonMap(SiteMap):
    """The pages of people who agreed to one."""

    def items(self) -> QuerySet:
        return Person.objects.with_page().order_by("pk")

    def location(self, person: Person) -> str:
        return person.url


class FilmMap(SiteMap):
    """The pages of films."""

    def items(self) -> QuerySet:
        return Film.objects.shown().only("slug").order_by("pk")

    def location(self, film: Film) -> str:
        return film.get_absolute_url()


PARTS = {"pages": PageMap, "themes": ThemeMap, "people": PersonMap, "films": FilmMap}


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """
    Return the whole map, or the addresses of its parts once one of them outgrows a file.

    Not Django's `index`: that builds the addresses from the host of the request and loads every page for its date.
    """
    maps: dict[str, Any] = {name: part(request) for name, part in PARTS.items()}
    if all(part.paginator.num_pages == 1 for part in maps.values()):
        return views.sitemap(request, maps)
    files = [
        SitemapIndexItem(root_address(request) + reverse("sitemap-part", args=[name, number]))
        for name, part in maps.items()
        for number in part.paginator.page_range
    ]
    return TemplateResponse(request, "sitemap_index.xml", {"sitemaps": files}, content_type="application/xml")


@require_safe
def sitemap_part(request: HttpRequest, name: str, number: int) -> HttpResponse:
    """Return one file of one part. Raises `Http404` for one that is not there."""
    if name not in PARTS:
        raise Http404(_("There is no such part of the sitemap."))
    maps: dict[str, Any] = {name: PARTS[name](request, number)}
    return views.sitemap(request, maps)
