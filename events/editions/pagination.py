"""The editions of a series that have been, in pages: a hundred of them are as easy to find as three."""

from django.utils.functional import cached_property

from shared.pagination import Paginated, paginate

PER_PAGE = 24


class PastEditions(Paginated):
    """
    Past editions as asked for by a request: `?page=` leafs through them.

    request: read for its address only. rows: the editions, the latest first. Raises `Http404` for a page that is
    not there. No query.
    """

    def __init__(self, request, rows):
        self.path = request.path
        self.page = paginate(rows, PER_PAGE, request.GET.get("page"))

    @cached_property
    def cards(self):
        return list(self.page.object_list)
