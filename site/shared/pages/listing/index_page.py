"""A page that lists pages of certain kinds: what the blog, the publications, the portfolio and the agenda share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel

from shared.media.pictures.picture import load_renditions
from shared.pages.kinds import Kind, classes_of
from shared.pages.listing.listing import Listing
from shared.pages.models import BasePage
from shared.pages.story.site_page import SitePage

if TYPE_CHECKING:
    from shared.pages.querysets import BasePageQuerySet


class HasCards(Protocol):
    """A `Listing`, or another list with the cards that are drawn."""

    @property
    def cards(self) -> Iterable[BasePage]: ...


class IndexPage(SitePage):
    """A page that lists the pages below it, newest first, twelve at a time, filtered by kind and theme."""

    schema_type = "CollectionPage"
    lists_kinds: tuple[Kind, ...] = ()  # those that stand in this list, in the order in which the filter offers them

    content_panels = [
        *BasePage.title_panels,
        *BasePage.summary_panels,
        HelpPanel(_("This page fills itself with the published pages below it.")),
    ]

    class Meta:
        abstract = True

    @property
    def feed_url(self) -> str:
        """The address of the feed with what was published here last; empty for a page that is not saved yet."""
        return reverse("feed", args=[self.pk]) if self.pk else ""

    def get_pages(self, request: HttpRequest) -> BasePageQuerySet:
        """Return the queryset that this page lists, before any filter."""
        classes = [model for kind in self.lists_kinds for model in classes_of(kind.code)]
        return BasePage.objects.in_listings().descendant_of(self).of_classes(*classes).newest_first()

    def get_listing(self, request: HttpRequest) -> HasCards:
        """Return the part of those pages that a request asks for."""
        return Listing(request, self.get_pages(request), kinds=self.lists_kinds)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        listing = self.get_listing(request)
        load_renditions(row.photo for row in listing.cards)
        return context | {"listing": listing}
