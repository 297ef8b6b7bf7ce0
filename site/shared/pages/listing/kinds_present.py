"""Which kinds of page there are among pages that were found, so that a filter offers only what exists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.contrib.contenttypes.models import ContentType

from shared.pages.kinds import kinds, page_classes

if TYPE_CHECKING:
    from shared.pages.kinds import Kind
    from shared.pages.querysets import BasePageQuerySet


def kind_by_content_type() -> dict[int, Kind]:
    """Return the `Kind` of each page class that has one, by the id of its content type. No query once warm."""
    classes = {model: model.page_kind for model in page_classes() if model.page_kind}
    found = ContentType.objects.get_for_models(*classes)
    return {found[model].pk: kind for model, kind in classes.items()}


def kinds_present(content_types: Iterable[int]) -> list[Kind]:
    """
    Return each `Kind` that occurs, ordered by its place in a story.

    content_types: ids of content types, doubles allowed.
    """
    by_type = kind_by_content_type()
    codes = {by_type[pk].code for pk in set(content_types) if pk in by_type}
    return [kind for kind in kinds() if kind.code in codes]


def kinds_in(pages: BasePageQuerySet) -> list[Kind]:
    """Return each `Kind` that occurs in a queryset of pages, ordered by its place in a story. One query."""
    return kinds_present(pages.order_by().values_list("content_type_id", flat=True).distinct())
