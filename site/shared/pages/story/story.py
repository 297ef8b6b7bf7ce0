"""The story: a hub together with every page that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from django.db.models import BooleanField, Case, Q, Value, When

from shared.pages.models import AlsoIn, BasePage
from shared.pages.status import PLURALS, StoryRole

if TYPE_CHECKING:
    from typing import Any

    from django.utils.functional import Promise

    from shared.pages.kinds import Kind


@dataclass
class Group:
    """The pages of one sort within a story, under their own name."""

    code: tuple[str, str]
    label: str | Promise
    kind: Kind | None
    pages: list[BasePage]


@dataclass(frozen=True)
class AdjacentPages:
    """The condition (a `Q`) for pages that are loaded with a hub without belonging to it, and their annotations."""

    condition: Q
    annotations: dict[str, Any]


@dataclass
class Story:
    """
    A hub and what belongs to it.

    hub: the specific page of the hub when any visitor may read it, else None: then its parts still find each other.
    hub_id: the hub's id all the same. above: the visible hubs that the hub itself belongs to, the nearest first.
    parts: visible pages with a page of their own, as rows for cards, the oldest first.
    adjacent: pages that stand beside the hub and not in its story, see `BasePage.get_adjacent_pages`.
    """

    hub_id: int
    hub: BasePage | None
    above: list[BasePage]
    parts: list[BasePage]
    adjacent: list[BasePage] = field(default_factory=list)

    @property
    def larger(self) -> BasePage | None:
        """The event that the hub is a session of, as a row for a link, while any visitor may read it; else None."""
        nearest = self.above[0] if self.above and self.hub else None
        return nearest if nearest and nearest.specific_class is type(self.hub) else None

    def groups(self, without: BasePage | None = None) -> list[Group]:
        """Return the parts in groups by sort, in the order of `Kind.order`; `without` is a page to leave out."""
        pages = [page for page in self.parts if without is None or page.pk != without.pk]
        pages.sort(key=lambda page: (_order(page), -page.listing_date.toordinal(), -page.pk))
        return [
            Group(code=code, label=_group_label(found), kind=found[0].kind, pages=found)
            for code, found in ((code, list(rows)) for code, rows in groupby(pages, key=_group_code))
        ]


def story_of(page: BasePage) -> Story | None:
    """
    Return the `Story` that a page belongs to or is the hub of, or None.

    Three queries for a part (which hubs are open, its hub, the parts), two for a hub. The first of them is the one
    that the breadcrumbs need too.
    """
    is_hub = page.specific_class.is_hub
    hub_id = page.pk if is_hub else page.hub_id
    if hub_id is None:
        return None
    above = page.ancestry.open_hubs
    hub = page if is_hub else next((_specific(row) for row in above if row.pk == hub_id), None)
    rows = parts_of(hub_id, page.get_adjacent_pages(above) if is_hub else None)
    return Story(
        hub_id=hub_id,
        hub=hub,
        above=[row for row in above if row.in_listings and row.pk != hub_id],
        parts=[row for row in rows if getattr(row, "is_part", True)],
        adjacent=[row for row in rows if not getattr(row, "is_part", True)],
    )


def parts_of(hub_id: int, adjacent: AdjacentPages | None = None) -> list[BasePage]:
    """
    Return the visible parts of a hub and of the hubs below it, as rows for cards, oldest first. One query.

    adjacent: an `AdjacentPages` of pages to load in the same query; then each row says with `is_part` which it is.
    """
    wanted, pages = belonging_to(hub_id), BasePage.objects.in_listings()
    if adjacent:
        is_part = Case(When(wanted, then=Value(True)), default=Value(False), output_field=BooleanField())
        wanted, pages = wanted | adjacent.condition, pages.annotate(is_part=is_part, **adjacent.annotations)
    return list(pages.filter(wanted).exclude(pk=hub_id).for_cards().order_by("listing_date", "pk"))


def belonging_to(hub_id: int) -> Q:
    """Return the condition that a page belongs to a hub or to a hub below it, or is shown at one of them too."""
    below = BasePage.objects.filter(hub_id=hub_id).values("pk")
    further_below = BasePage.objects.filter(hub_id__in=below).values("pk")
    shown_too = AlsoIn.objects.filter(Q(hub_id=hub_id) | Q(hub_id__in=below) | Q(hub_id__in=further_below))
    return Q(hub_id=hub_id) | Q(hub_id__in=below) | Q(hub_id__in=further_below) | Q(pk__in=shown_too.values("page_id"))


def _specific(hub: BasePage) -> BasePage | None:
    """Load the specific page of a hub with what its facts need."""
    hub_class = hub.specific_class
    return hub_class.objects.select_related(*hub_class.serve_related).filter(pk=hub.pk).one_or_none()


def _order(page: BasePage) -> tuple[bool, int, str]:
    """Return the key that sorts reports first, then kind by kind."""
    return (page.story_role != StoryRole.REPORT, page.kind.order if page.kind else 99, page.story_role)


def _group_code(page: BasePage) -> tuple[str, str]:
    return (page.kind.code if page.kind else "page", page.story_role)


def _group_label(pages: list[BasePage]) -> str | Promise:
    first = pages[0]
    if len(pages) == 1:
        return first.label
    if first.story_role:
        return PLURALS[StoryRole(first.story_role)]
    return first.kind.plural if first.kind else first.label
