"""The page of a person, where that was agreed."""

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.pictures import load_renditions
from shared.pages.kinds_present import kinds_in
from shared.pages.models import BasePage, PageAuthor
from shared.pages.views import PlainListing
from shared.people.models import Person


@require_safe
def person(request, slug):
    """
    Show who somebody is and what they wrote, the newest first.

    Context: `person`, `listing`. Raises `Http404` for who has no page of their own, or does not exist. Four
    queries, and one for pictures that this process has not drawn before.
    """
    found = Person.objects.with_page().select_related("portrait", "organisation").filter(slug=slug).first()
    if found is None:
        raise Http404(_("There is no such person, or no page of this person."))
    written = PageAuthor.objects.filter(person=found)
    pages = BasePage.objects.listed().filter(pk__in=written.values("page_id")).newest_first()
    listing = PlainListing(request, pages, kinds=kinds_in(pages))
    load_renditions([found.portrait, *(card.photo for card in listing.page.object_list)])
    return render(request, "people/person.html", {"person": found, "listing": listing})
