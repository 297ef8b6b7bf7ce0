"""The page of a person who agreed to one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.pictures.picture import load_renditions
from shared.pages.listing.kinds_present import kinds_in
from shared.pages.models import BasePage, PageAuthor
from shared.people.models import Person
from shared.records.metadata import record_head
from shared.records.references import ids_of_pages_naming
from shared.records.themes import PlainListing

if TYPE_CHECKING:
    from shared.pages.structured_data import SchemaContext


@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """
    Show a person, and the pages that they wrote or spoke at, the newest first.

    Context: `person`, `listing`, `head`. Raises `Http404` for somebody without a page of their own. Five
    queries, and one for pictures that this process has not drawn before.
    """
    found = Person.objects.with_page().select_related("portrait", "organisation").filter(slug=slug).first()
    if found is None:
        raise Http404(_("There is no such person, or no page of this person."))
    written = PageAuthor.objects.filter(person=found)
    by_or_with = Q(pk__in=written.values("page_id")) | Q(pk__in=ids_of_pages_naming(found))
    pages = BasePage.objects.in_listings().filter(by_or_with).newest_first()
    listing = PlainListing(request, pages, kinds=kinds_in(pages))
    load_renditions([found.portrait, *(card.photo for card in listing.page.object_list)])
    head = record_head(
        request,
        found.name,
        partial(person_facts, found),
        description=Truncator(found.bio).words(30),
        photo=found.portrait,
        size="portrait",
        og_type="profile",
    )
    return render(request, "people/person.html", {"person": found, "listing": listing, "head": head})


def person_facts(person: Person, schema: SchemaContext) -> dict[str, Any]:
    """Return the person whom a page is about (https://schema.org/ProfilePage)."""
    return {
        "@type": "ProfilePage",
        "mainEntity": schema.person(person)
        | {
            "jobTitle": person.role,
            "description": person.bio,
            "image": schema.photo(person.portrait, "portrait"),
            "sameAs": person.website,
            "worksFor": {"@type": "Organization", "name": person.organisation.name} if person.organisation else None,
        },
    }
