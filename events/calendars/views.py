"""
The views of calendars: a file for one event, subscriptions for many.

Each responds with what any visitor may read at this moment and takes one query, even for a 304. There are no cookies
and no users. Drafts, private pages, events without a date and events without a page of their own are not found.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from django.db.models import Exists, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Site

from events.calendars.entries import Entry, Row, entries, events_for_visitors, read, uid_of
from events.calendars.ical import written
from events.pages.series import EventSeriesPage
from events.programme.sessions import as_entry, sessions_of
from shared.navigation.frame import frame_for
from shared.pages.models import PageTheme, Theme
from shared.pages.story.story import belonging_to
from shared.sites.lookup import site_for

# Part of the entity tag. Increase it when the same entries are written differently.
FORM = 1
# The seconds for which proxies may cache a response.
FRESH = 300


@require_safe
def agenda(request: HttpRequest) -> HttpResponse:
    """Respond with every event of the site that has a date, past ones included."""
    site = _site(request)
    return _calendar(request, read(events_for_visitors(site)), name=_name_of_agenda(site))


@require_safe
def series(request: HttpRequest, pk: int) -> HttpResponse:
    """
    Respond with the events of a series and of the series in it.

    Raise `Http404` unless any visitor may read the page of the series.
    """
    found = EventSeriesPage.objects.in_listings().descendant_of(_site(request).root_page).filter(pk=pk)
    events = events_for_visitors(_site(request)).filter(Exists(found), belonging_to(pk))
    rows = read(events, name=found.values("title"))
    return _calendar(request, rows, name=_name(rows, found.values_list("title", flat=True)))


@require_safe
def theme(request: HttpRequest, slug: str) -> HttpResponse:
    """Respond with the events about a theme. Raise `Http404` for a theme that does not exist."""
    found = Theme.objects.filter(slug=slug)
    about = PageTheme.objects.filter(tag__in=found).values("content_object_id")
    rows = read(events_for_visitors(_site(request)).filter(pk__in=about), name=found.values("name"))
    return _calendar(request, rows, name=_name(rows, found.values_list("name", flat=True)))


@require_safe
def event(request: HttpRequest, pk: int) -> HttpResponse:
    """Respond with one event. Raise `Http404` for one that not every visitor finds in the agenda."""
    rows = read(events_for_visitors(_site(request)).filter(pk=pk))
    if not rows:
        raise Http404(_("There is no such event."))
    return _calendar(request, rows)


@require_safe
def session(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """
    Respond with one session of an event's programme.

    Raise `Http404` unless the event has this session and any visitor may read the event.
    """
    site = _site(request)
    rows = read(events_for_visitors(site).filter(pk=pk), with_programme=True)
    found = next((one for one in (sessions_of(rows[0].programme) if rows else ()) if one.key == key), None)
    if found is None:
        raise Http404(_("There is no such event."))
    identity = uid_of(rows[0].key, rows[0].locale, key)
    return _answer(request, rows, [as_entry(found, list(entries(rows, site)), identity)])


def _site(request: HttpRequest) -> Site:
    site = site_for(request)
    if site is None:
        raise Http404(_("There is no such calendar."))
    return site


def _name_of_agenda(site: Site) -> str:
    ours = frame_for(site).organisation.name
    return _("Agenda of %(organisation)s") % {"organisation": ours} if ours else _("Agenda")


def _name(rows: Sequence[Row], names: QuerySet) -> str:
    """Return the name of the calendar from its rows; without rows a query tells whether there is such a calendar."""
    name = rows[0].name if rows else names.first()
    if name is None:
        raise Http404(_("There is no such calendar."))
    return name


def _calendar(request: HttpRequest, rows: Sequence[Row], name: str = "") -> HttpResponse:
    return _answer(request, rows, entries(rows, _site(request)), name)


def _answer(request: HttpRequest, rows: Sequence[Row], found: Iterable[Entry], name: str = "") -> HttpResponse:
    """
    Respond with a calendar of `found`, the entries of `rows`, or with 304 when the client has it already.

    The entity tag covers everything in the calendar, so that a renamed venue changes it and a draft does not. It is
    computed without writing the calendar, because most clients have it already. `Last-Modified` is sent but not
    compared, because it does not change when an event is removed.
    """
    site = _site(request)
    organisation = frame_for(site).organisation
    organiser = (organisation.name, organisation.email) if organisation.name and organisation.email else ()
    address = site.root_url + request.path
    found = list(found)
    etag = f'"{sha256(repr((FORM, organiser, name, address, found)).encode()).hexdigest()[:32]}"'
    body = b"" if _has_it(request, etag) else written(found, organiser, name=name, address=address)
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    file_name = request.path.rpartition("/")[2]
    response.headers["Content-Disposition"] = f'inline; filename="{file_name}"'
    response.headers["ETag"] = etag
    if published := [row.published_at for row in rows if row.published_at]:
        response.headers["Last-Modified"] = http_date(max(published).timestamp())
    patch_cache_control(response, public=True, max_age=FRESH)
    return get_conditional_response(request, etag=etag, response=response) or response


def _has_it(request: HttpRequest, etag: str) -> bool:
    return get_conditional_response(request, etag=etag) is not None
