"""The pages of themes: one for each, and one that names them all."""

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.pictures.picture import load_renditions
from shared.pages.listing.kinds_present import kinds_in
from shared.pages.listing.listing import Listing
from shared.pages.models import BasePage, PageTheme, Theme
from shared.records.metadata import record_head


class PlainListing(Listing):
    """A listing without a filter by theme, for a page about one theme or person."""

    themes: tuple[()] = ()  # type: ignore[assignment]


@require_safe
def theme(request: HttpRequest, slug: str, below: str | None = None) -> HttpResponse:
    """
    Show everything about a theme, the newest first, filtered by kind.

    below: a template of a section, drawn below the list; the addresses of the site say which.
    Context: `theme`, `listing`, `below`, `head`. Raises `Http404` for a theme that does not exist. Four
    queries, and one for pictures that this process has not drawn before.
    """
    found = Theme.objects.filter(slug=slug).first()
    if found is None:
        raise Http404(_("There is no such theme."))
    pages = BasePage.objects.in_listings().filter(page_themes__tag=found).newest_first()
    listing = PlainListing(request, pages, kinds=kinds_in(pages))
    load_renditions(card.photo for card in listing.page.object_list)
    head = record_head(
        request,
        found.name,
        lambda schema: {"@type": "CollectionPage", "about": {"@type": "DefinedTerm", "name": found.name}},
        above=[(_("Themes"), reverse("themes"))],
        description=found.description,
    )
    return render(request, "pages/theme.html", {"theme": found, "listing": listing, "below": below, "head": head})


@require_safe
def themes(request: HttpRequest) -> HttpResponse:
    """
    Show all themes that have something to read, by name.

    Context: `themes`, each with `number_of_pages`, and `head`. One query.
    """
    pages = (
        PageTheme.objects.filter(tag=OuterRef("pk"), content_object__in=BasePage.objects.in_listings())
        .order_by()
        .values("tag")
        .annotate(number=Count("pk"))
        .values("number")
    )
    found = Theme.objects.annotate(number_of_pages=Coalesce(Subquery(pages), 0)).filter(number_of_pages__gt=0)
    head = record_head(request, _("Themes"), lambda schema: {"@type": "CollectionPage"})
    return render(request, "pages/themes.html", {"themes": found, "head": head})
