"""The editions of a series that have been, in pages: a hundred of them are as easy to find as three."""

from django.core.paginator import InvalidPage, Paginator
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

PER_PAGE = 24


class PastEditions:
    """
    Past editions as asked for by a request: `?page=` leafs through them.

    request: read for its address only. rows: the editions, the latest first. Raises `Http404` for a page that is
    not there. No query.
    """

    def __init__(self, request, rows):
        self.path = request.path
        try:
            self.page = Paginator(rows, PER_PAGE).page(request.GET.get("page") or "1")
        except (InvalidPage, ValueError) as error:
            raise Http404(_("There is no such page in this list.")) from error

    @cached_property
    def cards(self):
        return list(self.page.object_list)

    @property
    def previous_url(self):
        return self._url(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_url(self):
        return self._url(self.page.number + 1) if self.page.has_next() else ""

    def _url(self, number):
        return self.path if number == 1 else f"{self.path}?page={number}"
