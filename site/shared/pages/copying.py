"""Copying a tree of pages: references between its pages become references between the copies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shared.pages.models import BasePage
    from shared.pages.querysets import BasePageQuerySet


def point_inside(original: BasePage, copy: BasePage) -> None:
    """
    Point the pages of a copied tree at each other where the original pages pointed at each other.

    original, copy: the top pages, the second just made from the first. Changes what is published and what an
    editor opens next (the latest revision); older revisions stay as they were.
    """
    old, new = (list(_tree(page).values_list("pk", flat=True)) for page in (original, copy))
    if len(old) != len(new) or len(new) < 2:
        return
    copies = dict(zip(old, new, strict=True))
    for page in _tree(copy).specific():
        if page.point_at_copies(copies):
            page.save(clean=False)
        revision = page.latest_revision
        draft = revision.as_object() if revision else None
        if draft and draft.point_at_copies(copies):
            revision.content = draft.serializable_data()
            revision.save()


def point_rows_at_copies(rows: Any, name: str, copies: Mapping[int, int]) -> bool:
    """
    Point rows of a page at copies, in memory. Returns whether any was changed.

    rows: a child relation of the page, such as `page.pinned`. name: the rows' foreign key to a page.
    copies: ids of copies by ids of originals.
    """
    found = [row for row in rows.get_object_list() if getattr(row, f"{name}_id") in copies]
    for row in found:
        setattr(row, f"{name}_id", copies[getattr(row, f"{name}_id")])
    return bool(found)


def _tree(page: BasePage) -> BasePageQuerySet:
    """Return the page and everything below it, in an order that is the same for a tree and its copy."""
    return page.base_page_model.objects.filter(path__startswith=page.path).order_by("path")
