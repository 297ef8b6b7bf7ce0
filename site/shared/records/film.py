"""The pages of films for visitors, and the files that belong to a player."""

from functools import partial

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.films.chapters import as_webvtt
from shared.media.models import Film, FilmSubtitles
from shared.media.pictures.picture import load_renditions
from shared.pagination import Paginated, paginate
from shared.records.film_schema import film_facts
from shared.records.film_usage import pages_with
from shared.records.metadata import record_head

PER_PAGE = 24
WEBVTT = "text/vtt; charset=utf-8"


class FilmListing(Paginated):
    """The films of the library, the newest first; `?page=` leafs through them. Raises `Http404` for no such page."""

    def __init__(self, request: HttpRequest) -> None:
        self.path = request.path
        films = Film.objects.shown().select_related("cover").defer("transcript", "chapters")
        self.page = paginate(films, PER_PAGE, request.GET.get("page"))


@require_safe
def films(request: HttpRequest) -> HttpResponse:
    """Show all films. Context: `listing`. Two queries, and one for pictures that were not drawn before."""
    listing = FilmListing(request)
    load_renditions(film.cover for film in listing.page.object_list)
    head = record_head(request, _("Films"), lambda schema: {"@type": "CollectionPage"})
    return render(request, "media/films.html", {"listing": listing, "head": head})


@require_safe
def film(request: HttpRequest, slug: str) -> HttpResponse:
    """
    Show a film and where it is used.

    Context: `film`, `used` (see `pages_with`), `described` (the film that this one is the described version of)
    and `head`. Raises `Http404` for a film that is not there.
    """
    found = _film(slug)
    used = pages_with(found)
    load_renditions([found.cover, *(page.photo for pages in used.values() for page in pages)])
    head = record_head(
        request,
        found.title,
        partial(film_facts, found),
        above=[(_("Films"), reverse("films"))],
        description=Truncator(found.description).words(40),
        photo=found.cover,
        og_type="video.other",
    )
    context = {
        "film": found,
        "used": used,
        "described": found.described.shown().first(),
        "head": head,
    }
    return render(request, "media/film.html", context)


@require_safe
def subtitles(request: HttpRequest, slug: str, language: str) -> HttpResponse:
    """Return the subtitles in one language as WebVTT. Raises `Http404` where there are none."""
    row = FilmSubtitles.objects.filter(film=_film(slug), language=language).first()
    if row is None:
        raise Http404(_("There is no such file."))
    try:
        with row.file.open() as file:
            return HttpResponse(file.read(), content_type=WEBVTT)
    except FileNotFoundError as error:
        raise Http404(_("There is no such file.")) from error


@require_safe
def chapters(request: HttpRequest, slug: str) -> HttpResponse:
    """Return the chapters as WebVTT. Raises `Http404` where there are none."""
    found = _film(slug)
    if not found.chapter_list:
        raise Http404(_("There is no such file."))
    return HttpResponse(as_webvtt(found.chapter_list, found.seconds), content_type=WEBVTT)


def _film(slug: str) -> Film:
    found = Film.objects.shown().select_related("cover", "described_by").filter(slug=slug).first()
    if found is None:
        raise Http404(_("There is no such film."))
    return found
