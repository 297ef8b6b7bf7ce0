"""What is above a page, in the tree and in its story, and which of it a visitor may read: one query for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from django.db.models import Q

from shared.pages.hierarchy import hubs_above

if TYPE_CHECKING:
    from shared.pages.models import BasePage


@dataclass(frozen=True)
class Ancestry:
    """
    The pages above a page; see `BasePage.ancestry`.

    path: that of the page.
    in_tree: the page and what is above it in the tree, the root first.
    hubs: the hubs that it belongs to, the nearest first.

    Both are light rows of the base table with `is_private`. A page that is not in the tree yet has only hubs.
    """

    path: str
    in_tree: list[BasePage]
    hubs: list[BasePage]

    @classmethod
    def of(cls, page: BasePage) -> Self:
        """Load what is above a page. One query, and one more for each hub unless `to_serve()` loaded their ids."""
        hub_ids = _hub_ids(page)
        paths = [page.path[:end] for end in range(page.steplen, len(page.path or "") + 1, page.steplen)]
        rows = list(
            page.base_page_model.objects.filter(Q(path__in=paths) | Q(pk__in=hub_ids))
            .marked_private()
            .only("title", "slug", "url_path", "path", "depth", "content_type", "live", "locale", "in_listings")
            .order_by("path")
        )
        by_id = {row.pk: row for row in rows}
        return cls(
            path=page.path,
            in_tree=[row for row in rows if page.path.startswith(row.path)],
            hubs=[by_id[pk] for pk in hub_ids if pk in by_id],
        )

    @property
    def is_private(self) -> bool:
        """Return whether the page, or anything above it in the tree, is not for every visitor."""
        return any(row.is_private for row in self.in_tree)

    @property
    def open_hubs(self) -> list[BasePage]:
        """The hubs that any visitor may read, the nearest first."""
        return [row for row in self.hubs if row.live and not row.is_private]

    def breadcrumbs(self, root: BasePage) -> list[BasePage]:
        """
        Return the pages from the site's root page down to the parent; empty for the root itself.

        root: the root page of the site that is being visited. What has no page to go to is passed over.
        """
        above = [row for row in self.in_tree if row.path != self.path]
        return [row for row in above if row.path.startswith(root.path) and row.live and row.in_listings]


def _hub_ids(page: BasePage) -> tuple[int, ...]:
    """Return the ids of the hubs above a page, the nearest first: as `to_serve` loaded them, else one query each."""
    if "second_hub_id" in vars(page):
        chain = [page.hub_id, page.second_hub_id, page.third_hub_id]
    else:
        chain = [hub.pk for hub in hubs_above(page)]
    return tuple(dict.fromkeys(pk for pk in chain if pk and pk != page.pk))
