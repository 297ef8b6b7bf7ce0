"""View restrictions at addresses that belong to a page, such as its form, but are not served by Wagtail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from shared.pages.models import BasePage


def refuse_strangers(page: BasePage, request: HttpRequest) -> None:
    """Raise `Http404` unless the visitor passes the view restrictions of a page."""
    if any(not restriction.accept_request(request) for restriction in page.get_view_restrictions()):
        raise Http404(_("There is no such page."))


def keep_private(response: HttpResponse, page: BasePage) -> HttpResponse:
    """Mark a response about a page that is not for every visitor as private, and return it."""
    if page.get_view_restrictions():
        patch_cache_control(response, private=True)
    return response
