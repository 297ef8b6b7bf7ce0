"""Pages that are not for every visitor, at the addresses that belong to a page but are none themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from shared.pages.models import BasePage


def refuse_strangers(page: BasePage, request: HttpRequest) -> None:
    """Raise `Http404` unless whoever asks may read a page: logged in, with the password given, or a member."""
    if any(not restriction.accept_request(request) for restriction in page.get_view_restrictions()):
        raise Http404(_("There is no such page."))


def keep_private(response: HttpResponse, page: BasePage) -> HttpResponse:
    """Have nobody in between keep an answer about a page that is not for every visitor; gives the answer."""
    if page.get_view_restrictions():
        patch_cache_control(response, private=True)
    return response
