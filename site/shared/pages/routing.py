"""From a path to a page in two queries, instead of one query for every step down the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest
from wagtail.url_routing import RouteResult

from shared.sites.lookup import site_for

if TYPE_CHECKING:
    from shared.pages.models import BasePage


def find_route(request: HttpRequest, path: str) -> RouteResult | None:
    """
    Find the page for a request, as Wagtail's `Page.route_for_request` does, and keep it on the request.

    path: the part of the address below the site's root, such as `blog/een-bericht/`.
    Returns a `RouteResult`, or None. Where no page has exactly this address, Wagtail's own walk down the
    tree is tried, so that pages with addresses of their own below them keep working.
    """
    if not hasattr(request, "page_route"):
        request.page_route = _find(request, path)  # type: ignore[attr-defined]
    return request.page_route  # type: ignore[attr-defined]


def _find(request: HttpRequest, path: str) -> RouteResult | None:
    site = site_for(request)
    if site is None or "\x00" in path:
        return None
    parts = [part for part in path.split("/") if part]
    try:
        page = _page_at(site.root_page, parts)
        if page is not None:
            return page.route(request, [])
        return site.root_page.specific.route(request, parts) if parts else None
    except Http404:
        return None


def _page_at(root: BasePage, parts: list[str]) -> BasePage | None:
    """Load the specific page at root + parts with what serving it needs, or None."""
    model = root.base_page_model
    found = (
        model.objects.filter(
            slug=parts[-1] if parts else root.slug,
            url_path=root.url_path + "".join(f"{part}/" for part in parts),
        )
        .only("content_type")
        .one_or_none()
    )
    if found is None:
        return None
    page_class = found.specific_class or model
    return page_class.objects.to_serve().filter(pk=found.pk).one_or_none()
