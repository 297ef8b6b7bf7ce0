"""The past editions of a series, in pages."""

from collections.abc import Sequence

from django.http import HttpRequest
from django.utils.functional import cached_property

from events.editions.timeline import ListedEdition
from shared.pagination import Paginated, paginate

PER_PAGE = 24


class PastEditions(Paginated):
    """The page of past editions that a request asks for with `?page=`."""

    def __init__(self, request: HttpRequest, editions: Sequence[ListedEdition]) -> None:
        """
        Take the page of `editions`, the latest first, that the URL of the request asks for.

        Raise `Http404` for a page that does not exist. No query.
        """
        self.path = request.path
        self.page = paginate(editions, PER_PAGE, request.GET.get("page"))

    @cached_property
    def cards(self) -> list[ListedEdition]:
        """Return the editions on this page."""
        return list(self.page.object_list)
