"""What a search found, as a list for visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.core.paginator import Page
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from shared.media.pictures.picture import load_renditions
from shared.pages.kinds import kinds
from shared.pages.listing.kinds_present import kind_by_content_type, kinds_present
from shared.pages.listing.listing import PER_PAGE, Choice
from shared.pages.models import BasePage
from shared.pagination import Paginated, paginate
from shared.search.full_text import MOST_FOUND, find
from shared.search.words import clean_words, shown_words

if TYPE_CHECKING:
    from shared.pages.kinds import Kind


class SearchResults(Paginated):
    """
    The pages that hold a visitor's words, the best first: `?q=` are the words, `?soort=` filters, `?page=` leafs.

    Draws with the same components as `Listing`. words: what was typed, to show again. total: how
    many were found under the filter. has_more: whether there is more than is shown, which only `MOST_FOUND` are.
    Raises `Http404` for a page of results that is not there, and for a kind that does not exist.
    Four queries at most, however much is found: the words, who may be seen, the cards and their pictures.
    """

    theme_choices = ()
    theme = None

    def __init__(self, request: HttpRequest) -> None:
        self.path = request.path
        self.words = shown_words(request.GET.get("q", ""))
        self.kind = self._chosen_kind(request.GET.get("soort", ""))
        found = find(clean_words(self.words))
        self.has_more = len(found) > MOST_FOUND
        types = dict(BasePage.objects.in_listings().filter(pk__in=found).values_list("pk", "content_type_id"))
        visible = [pk for pk in found[:MOST_FOUND] if pk in types]
        self.kinds = kinds_present(types.values())
        if self.kind:
            kind_of = kind_by_content_type()
            visible = [pk for pk in visible if kind_of.get(types[pk]) is self.kind]
        self.total = len(visible)
        self.page = self._page(visible, request.GET.get("page"))

    def _chosen_kind(self, code: str) -> Kind | None:
        if not code:
            return None
        for kind in kinds():
            if kind.code == code:
                return kind
        raise Http404(_("There is no such kind of page."))

    def _page(self, ids: list[int], number: str | None) -> Page:
        page = paginate(ids, PER_PAGE, number)
        cards = BasePage.objects.in_listings().filter(pk__in=page.object_list).for_cards().in_bulk()
        page.object_list = [cards[pk] for pk in page.object_list if pk in cards]
        load_renditions(card.photo for card in page.object_list)
        return page

    @property
    def is_filtered(self) -> bool:
        return self.kind is not None

    @property
    def kind_choices(self) -> list[Choice]:
        """The kinds among what was found, “all” first; empty when there is nothing to choose."""
        if len(self.kinds) < 2 and not self.kind:
            return []
        everything = Choice(pgettext("every kind", "All"), self.url(soort=""), self.kind is None)
        return [everything] + [
            Choice(str(kind.plural), self.url(soort=kind.code), kind is self.kind, kind) for kind in self.kinds
        ]

    def page_url(self, number: int) -> str:
        return self.url(page=number)

    def url(self, **changes: Any) -> str:
        """Return the address of these results with other choices; what is empty is left out."""
        chosen = {"q": self.words, "soort": self.kind.code if self.kind else "", "page": ""} | changes
        if chosen["page"] == 1:
            chosen["page"] = ""
        query = urlencode({name: value for name, value in chosen.items() if value})
        return f"{self.path}?{query}" if query else self.path
