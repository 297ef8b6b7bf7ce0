"""The query set of pages, with the site's own conditions."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Self

from django.db.models import BooleanField, CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.db.models.expressions import Combinable
from wagtail.models import PageManager, PageViewRestriction
from wagtail.query import PageQuerySet

if TYPE_CHECKING:
    from shared.pages.models import BasePage


CARD_FIELDS = (
    "title",
    "title_language",
    "subtitle",
    "summary",
    "card_line",
    "type_label",
    "event_status",
    "story_role",
    "listing_date",
    "published_on",
    "starts_at",
    "ends_at",
    "date_to_be_announced",
    "has_detail_page",
    "in_listings",
    "hub",
    "slug",
    "url_path",
    "path",
    "depth",
    "numchild",
    "live",
    "content_type",
    "locale",
    "translation_key",
    "last_published_at",
)


class BasePageQuerySet(PageQuerySet):
    """A query set of pages. Every method reads the base table only."""

    def visible(self) -> Self:
        """Keep what any visitor may read: live, and below no page that is private. Adds no query."""
        return self.live().filter(~_is_private(self.model.base_page_model))

    def marked_private(self) -> Self:
        """Add `is_private` to each page: whether it, or a page above it, is not for every visitor. Adds no query."""
        return self.annotate(is_private=_is_private(self.model.base_page_model))

    def marked_public(self) -> Self:
        """Add `is_public` to each page: whether any visitor may read it. Drops no page. Adds no query."""
        public = Q(live=True) & ~_is_private(self.model.base_page_model)
        return self.annotate(is_public=ExpressionWrapper(public, output_field=BooleanField()))

    def in_listings(self) -> Self:
        """Keep what lists show: visible, and no event that only serves as a hub. Adds no query."""
        return self.visible().filter(in_listings=True)

    def with_detail_page(self) -> Self:
        """Keep what has an address of its own: a testimonial that is only a quote has none. Adds no query."""
        return self.in_listings().filter(has_detail_page=True)

    def newest_first(self) -> Self:
        """Order by listing date, the newest first; the id decides between equals."""
        return self.order_by("-listing_date", "-id")

    def upcoming(self, moment: datetime) -> Self:
        """
        Keep events that are still to come or under way, the first one first, those without a date last.

        moment: an aware datetime. An event without an end counts as going on until its day is over.
        Use it on events only: `of_classes(...)`.
        """
        today = _local_date(moment)
        return self.filter(
            Q(ends_at__gt=moment)
            | Q(ends_at=None, starts_at__isnull=False, listing_date__gte=today)
            | Q(starts_at=None, date_to_be_announced=True)
        ).order_by(F("starts_at").asc(nulls_last=True), "id")

    def past(self, moment: datetime) -> Self:
        """Keep events that are over at `moment` (an aware datetime), the latest first."""
        today = _local_date(moment)
        return self.filter(
            Q(ends_at__lte=moment)
            | Q(ends_at=None, starts_at__isnull=False, listing_date__lt=today)
            | Q(starts_at=None, date_to_be_announced=False)
        ).newest_first()

    def of_classes(self, *classes: type[BasePage]) -> Self:
        """Keep pages of these classes. Content types are kept in memory, so this adds no query on a warm process."""
        return self.type(*classes) if classes else self.none()

    def one_or_none(self) -> BasePage | None:
        """Return the only row, or None. Not `first()`: to sort, Django compares every column that it loads."""
        return next(iter(self.order_by()[:1]), None)

    def for_cards(self) -> Self:
        """Load just what a card shows, the photo included, and nothing else. Never follow with `specific()`."""
        return self.select_related("photo").only(*CARD_FIELDS, "photo")

    def to_serve(self) -> Self:
        """
        Load what a page needs to be served: what its class names, and the ids of the hubs above its hub.

        Ids alone, because the hubs themselves come with the breadcrumbs; whole rows would be a hundred columns.
        """
        above = {"second_hub_id": F("hub__hub_id"), "third_hub_id": F("hub__hub__hub_id")}
        return self.select_related(*self.model.serve_related).annotate(**above if self.model.has_connections else {})


@cache
def _is_private(pages: type[BasePage]) -> Combinable | Q:
    """
    Return whether there is a view restriction on a page or on anything above it, or on what an alias there shows.

    pages: the base page model. Made once, because making it takes as long as asking it, and every list asks it.
    """
    # A bare OuterRef knows no lookups; the wrapper gives it those of a text.
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    path_of_page = ExpressionWrapper(OuterRef(OuterRef("path")), output_field=CharField())
    aliases = (
        pages.objects.filter(alias_of__path__startswith=OuterRef("page__path"))
        .annotate(candidate=path_of_page)
        .filter(candidate__startswith=F("path"))
    )
    restrictions = PageViewRestriction.objects.annotate(candidate=path)
    found = restrictions.filter(Q(candidate__startswith=F("page__path")) | Exists(aliases.order_by()))
    # Asked first: most sites have no restriction at all, and PostgreSQL expects hundreds in a table it never counted.
    return Exists(PageViewRestriction.objects.all()) & Exists(found)


def _local_date(moment: datetime) -> date:
    from django.utils.timezone import localtime

    return localtime(moment).date()


BasePageManager = PageManager.from_queryset(BasePageQuerySet)
