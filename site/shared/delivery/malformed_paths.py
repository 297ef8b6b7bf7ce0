"""Addresses that no page can have."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

# Longer than any real address; RFC 9110 §4.1 recommends to support 8,000 octets with the query included.
LONGEST_PATH = 2000


def refuse_malformed_paths(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """
    Middleware: answer 404 for a path with a NUL byte in it, or one of thousands of characters.

    Databases and file systems raise on these, each in its own way; and a number of five thousand digits, as in the
    address of a document, is more than Python reads.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if "\x00" in request.path or len(request.path) > LONGEST_PATH:
            raise Http404(_("There is no such page."))
        return get_response(request)

    return middleware
