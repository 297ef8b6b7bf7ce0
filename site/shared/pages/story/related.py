"""“Read also”: at most four pages at the foot of every page, found without an editor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from shared.pages.kinds import page_classes
from shared.pages.models import AlsoIn, BasePage, PageTheme, PinnedPage

if TYPE_CHECKING:
    from shared.pages.querysets import BasePageQuerySet
    from shared.pages.story.story import Story


LIMIT = 4


def read_also(page: BasePage, story: Story | None, themes: list[int], limit: int = LIMIT) -> list[BasePage]:
    """
    Return at most `limit` pages to read after `page`, as rows for cards.

    What the editor pinned comes first, then the rest of the story, then the same series, then most themes in
    common, then the most recent. Never the page itself, a draft, a private page or one without a page of its own.

    story: the page's `story.Story` or None. themes: ids of its themes.
    Two queries at most: what is near (pinned and series), and what fills it up (themes and recent).
    """
    found = {row.pk: row for row in _near(page, story)}
    pinned = sorted((row for row in found.values() if row.pinned_order is not None), key=lambda row: row.pinned_order)
    in_series = [row for row in found.values() if row.pinned_order is None]
    chosen = _merge(page, pinned, _told_in(story), in_series)
    if len(chosen) < limit:
        chosen = _merge(page, chosen, _filling(page, themes, limit, exclude=[row.pk for row in chosen]))
    return chosen[:limit]


def _told_in(story: Story | None) -> list[BasePage]:
    """Return the parts of the story with a page of their own, the latest first."""
    return [row for row in reversed(story.parts) if row.has_detail_page] if story else []


def _merge(page: BasePage, *lists: Iterable[BasePage]) -> list[BasePage]:
    """Return one list out of several, each page once, the page itself left out."""
    merged: dict[int, BasePage] = {}
    for rows in lists:
        for row in rows:
            if row.pk != page.pk:
                merged.setdefault(row.pk, row)
    return list(merged.values())


def _near(page: BasePage, story: Story | None) -> BasePageQuerySet:
    """Return what was pinned here, and what belongs to the hub above the hub of this story. One query."""
    pins = PinnedPage.objects.filter(page_id=page.pk)
    wanted = Q(pk__in=pins.values("related_id"))
    if story and story.above:
        series = story.above[0].pk
        wanted |= Q(hub_id=series) | Q(pk__in=AlsoIn.objects.filter(hub_id=series).values("page_id"))
    pin_order = pins.filter(related_id=OuterRef("pk")).annotate(pin_order=Coalesce("sort_order", 0)).values("pin_order")
    rows = (
        BasePage.objects.with_detail_page()
        .filter(wanted)
        .annotate(pinned_order=Subquery(pin_order.order_by("pin_order")[:1]))
    )
    return rows.for_cards().order_by(F("pinned_order").asc(nulls_last=True), "-listing_date", "-id")[: 3 * LIMIT]


def _filling(page: BasePage, themes: list[int], limit: int, exclude: list[int]) -> BasePageQuerySet:
    """Return what has most themes in common, then the most recent. One query over at most twice `limit` pages."""
    readable = _readable_kinds().exclude(pk__in=[page.pk, *exclude])
    recent = readable.newest_first().values("pk")[:limit]
    if not themes:
        return readable.filter(pk__in=recent).for_cards().newest_first()
    shared = (
        PageTheme.objects.filter(tag_id__in=themes, content_object_id=OuterRef("pk"))
        .order_by()
        .values("content_object_id")
        .annotate(number=Count("pk"))
        .values("number")
    )
    themed = (
        readable.filter(pk__in=PageTheme.objects.filter(tag_id__in=themes).values("content_object_id"))
        .annotate(in_common=Subquery(shared))
        .order_by("-in_common", "-listing_date", "-id")
        .values("pk")[:limit]
    )
    rows = readable.filter(Q(pk__in=themed) | Q(pk__in=recent)).annotate(in_common=Coalesce(Subquery(shared), 0))
    return rows.for_cards().order_by(F("in_common").desc(), "-listing_date", "-id")


def _readable_kinds() -> BasePageQuerySet:
    """Return the pages of a kind: no indexes and plain pages."""
    return BasePage.objects.with_detail_page().of_classes(*[model for model in page_classes() if model.page_kind])
