"""Lists in pages: which page is asked for, and the addresses of the previous and the next one."""

from typing import Any

from django.core.paginator import InvalidPage, Page, Paginator
from django.http import Http404
from django.utils.translation import gettext as _


def paginate(rows: Any, per_page: int, asked: Any, deepest: int | None = None) -> Page:
    """
    Return a page of `rows` as Django's `Page`.

    rows: a list or a queryset. asked: the number as the address has it; empty for the first. deepest: the last number
    that is answered, because a deep page costs a database as much as all those before it. Raises `Http404` for a
    number that is not there.
    """
    try:
        if deepest and int(asked or 1) > deepest:
            raise Http404(_("There is no such page in this list."))
        return Paginator(rows, per_page).page(asked or 1)
    except (InvalidPage, ValueError) as error:
        raise Http404(_("There is no such page in this list.")) from error


class Paginated:
    """What `components/pages.html` needs of a list that has a `path` and a `page`."""

    path: str
    page: Any

    @property
    def previous_url(self) -> str:
        """The address of the page before this one, or an empty text."""
        return self.page_url(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_url(self) -> str:
        """The address of the page after this one, or an empty text."""
        return self.page_url(self.page.number + 1) if self.page.has_next() else ""

    def page_url(self, number: int) -> str:
        """Return the address of a page; a list that can be filtered says more than its number. The first has none."""
        return self.path if number == 1 else f"{self.path}?page={number}"
