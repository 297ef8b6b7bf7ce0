"""Lists for visitors: in pages of twelve, with filters that offer only what exists and make addresses to share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from shared.pages.kinds import classes_of
from shared.pages.models import Theme
from shared.pagination import Paginated, paginate

if TYPE_CHECKING:
    from shared.pages.kinds import Kind
    from shared.pages.querysets import BasePageQuerySet


PER_PAGE = 12
# Deep pages cost a database more and a visitor never goes there by hand; filters lead further.
DEEPEST_PAGE = 500


@dataclass(frozen=True)
class Choice:
    """One choice of a filter: its words, the address that shows it, and whether it is on."""

    label: str
    url: str
    is_on: bool
    kind: Kind | None = None


class Listing(Paginated):
    """
    A list of cards as asked for by a request: `?soort=` and `?onderwerp=` filter it, `?page=` leafs through it.

    queryset: pages in the order of the list. kinds: the `Kind`s to filter by; fewer than two, and there is no
    such filter.
    Raises `Http404` for a page that is not there, and for a kind or theme that does not exist.
    Three queries at most: how many there are, the cards, and the themes to choose from.
    """

    def __init__(
        self, request: HttpRequest, queryset: BasePageQuerySet, kinds: Sequence[Kind] = (), per_page: int = PER_PAGE
    ) -> None:
        self.path = request.path
        self.kinds = kinds
        self.kind = self._chosen_kind(request.GET.get("soort", ""))
        self.theme_slug = request.GET.get("onderwerp", "")
        self.all_pages = queryset
        self.page = paginate(self._filtered().for_cards(), per_page, request.GET.get("page"), DEEPEST_PAGE)

    def _chosen_kind(self, code: str) -> Kind | None:
        if not code:
            return None
        for kind in self.kinds:
            if kind.code == code:
                return kind
        raise Http404(_("There is no such kind of page."))

    def _filtered(self) -> BasePageQuerySet:
        pages = self.all_pages
        if self.kind:
            pages = pages.of_classes(*classes_of(self.kind.code))
        if self.theme_slug:
            if self.theme is None:
                raise Http404(_("There is no such theme."))
            pages = pages.filter(page_themes__tag=self.theme)
        return pages

    @property
    def cards(self) -> Any:
        """The rows that are drawn on this page of the list."""
        return self.page.object_list

    @cached_property
    def themes(self) -> list[Theme]:
        """The themes that occur in this list, by name. One query."""
        return list(Theme.objects.filter(page_themes__content_object__in=self.all_pages.order_by()).distinct())

    @cached_property
    def theme(self) -> Theme | None:
        """The theme that was chosen, or None."""
        return next((theme for theme in self.themes if theme.slug == self.theme_slug), None)

    @property
    def is_filtered(self) -> bool:
        return bool(self.kind or self.theme_slug)

    @property
    def kind_choices(self) -> list[Choice]:
        """The kinds to choose from, “all” first; empty when there is nothing to choose."""
        if len(self.kinds) < 2:
            return []
        everything = Choice(pgettext("every kind", "All"), self.url(soort="", page=""), self.kind is None)
        return [everything] + [
            Choice(str(kind.plural), self.url(soort=kind.code, page=""), kind is self.kind, kind) for kind in self.kinds
        ]

    @property
    def theme_choices(self) -> list[Choice]:
        """The themes to choose from, “all” first; empty when there is nothing to choose."""
        if not self.themes:
            return []
        everything = Choice(_("All themes"), self.url(onderwerp="", page=""), not self.theme_slug)
        return [everything] + [
            Choice(theme.name, self.url(onderwerp=theme.slug, page=""), theme is self.theme) for theme in self.themes
        ]

    def page_url(self, number: int) -> str:
        return self.url(page=number)

    def url(self, **changes: Any) -> str:
        """Return the address of this list with other choices; what is empty is left out."""
        chosen = {
            "soort": self.kind.code if self.kind else "",
            "onderwerp": self.theme_slug,
            "page": "",
        } | changes
        if chosen["page"] == 1:
            chosen["page"] = ""
        query = urlencode({name: value for name, value in chosen.items() if value})
        return f"{self.path}?{query}" if query else self.path
