"""Which site a request is for, kept in the cache so that no page pays a query for it."""

from collections.abc import Callable
from contextvars import ContextVar

from django.core.cache import cache
from django.core.exceptions import DisallowedHost
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from wagtail.models import Site
from wagtail.models.sites import SiteRootPath

CACHE_KEY = "sites"

# The root paths that were read for the request being answered; None outside a request. See `keep_root_paths`.
_root_paths: ContextVar[list[list[SiteRootPath]] | None] = ContextVar("root_paths", default=None)


def site_for(request: HttpRequest) -> Site | None:
    """
    Return the `Site` that a request is for, with its root page, or None when there is none for it.

    No query once the cache is warm.
    """
    # Where `Site.find_for_request` looks first (Wagtail 8.0.1), so that Wagtail finds the site here without a query.
    if not hasattr(request, "_wagtail_site"):
        site = best_site(all_sites(), _host_of(request), request.get_port())
        request._wagtail_site = site  # type: ignore[attr-defined]
    return request._wagtail_site  # type: ignore[attr-defined]


def _host_of(request: HttpRequest) -> str:
    """Return the host without its port; empty for one that is not ours, whose error page is of the default site."""
    try:
        return split_domain_port(request.get_host())[0]
    except DisallowedHost:
        return ""


def best_site(sites: list[Site], host: str, port: str | int) -> Site | None:
    """
    Choose as Wagtail does: the exact host and port, else the only site of that host, else the default site.

    sites: `Site`s. host: a name in lower case. port: a text or number. Returns a `Site` or None.
    """
    of_host = [site for site in sites if site.hostname == host]
    exact = [site for site in of_host if str(site.port) == str(port)]
    default = [site for site in sites if site.is_default_site]
    only = of_host if len(of_host) == 1 else []
    return next(iter([*exact, *only, *default]), None)


def all_sites() -> list[Site]:
    """Return every site with its root page, from the cache."""
    return cache.get_or_set(CACHE_KEY, lambda: list(Site.objects.select_related("root_page")), 3600) or []


def root_paths() -> list[SiteRootPath]:
    """Return what `Site.get_site_root_paths` does: read from the cache once a request, not once for each link."""
    kept = _root_paths.get()
    if kept is None:
        return Site.get_site_root_paths()
    if not kept:
        kept.append(Site.get_site_root_paths())
    return kept[0]


def keep_root_paths(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: keep the root paths of the sites for one request, and forget them at its end."""

    def middleware(request: HttpRequest) -> HttpResponse:
        token = _root_paths.set([])
        try:
            return get_response(request)
        finally:
            _root_paths.reset(token)

    return middleware


def forget_sites() -> None:
    """
    Drop what is kept of the sites.

    Twice: at once, and after the transaction, because a visitor in between still read, and kept, what there was before.
    """
    cache.delete(CACHE_KEY)
    transaction.on_commit(lambda: cache.delete(CACHE_KEY))
    if kept := _root_paths.get():
        kept.clear()
