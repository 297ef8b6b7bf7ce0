"""The filters of the agenda: by type, theme, location and series. Only choices that lead to events are offered."""

from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Case, Q, Value, When
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.agenda.query import FILTERS, AgendaQuery
from events.kinds import SERIES
from events.pages.event import EventPage
from events.pages.event_type import EventType
from events.venues.models import Venue
from shared.pages.kinds import classes_of
from shared.pages.listing.listing import Choice
from shared.pages.models import BasePage, PageTheme, Theme
from shared.pages.querysets import BasePageQuerySet
from shared.pages.story.story import belonging_to

ONLINE = "online"


@dataclass(frozen=True)
class Filter:
    """One filter as the template shows it. chosen: the label of the chosen value, or empty."""

    code: str
    label: str
    chosen: str
    choices: list
    without_url: str


class Filters:
    """
    The filters that a visitor has applied, and the choices that are left.

    At most three queries (what occurs together, the names of the series, the themes), and one more for each chosen type
    or location that exists but does not occur here.
    """

    def __init__(self, query: AgendaQuery, path: str, pages: BasePageQuerySet) -> None:
        """
        Take the query, the path of the agenda, and the events of the period as rows of the base table.

        Raise `Http404` for a type, theme, location or series that is nowhere on the site.
        """
        self.query = query
        self.path = path
        self.pages = pages
        self.chosen = {name: getattr(query, name) for name in FILTERS if getattr(query, name)}
        for name in self.chosen:
            if self._name_of(name) is None:
                raise Http404(_("There is no such choice."))

    def narrow(self, pages: BasePageQuerySet, without: str = "") -> BasePageQuerySet:
        """Return the pages that match the filters, except the filter named `without`. No query."""
        of_events = Q()
        if "event_type" in self.chosen and without != "event_type":
            of_events &= Q(event_type__name__in=self._type_names)
        if "location" in self.chosen and without != "location":
            of_events &= self._at_location()
        if of_events:
            pages = pages.filter(pk__in=EventPage.objects.order_by().filter(of_events).values("pk"))
        if "series" in self.chosen and without != "series":
            pages = pages.filter(belonging_to(self._series_by_slug[self.chosen["series"]].pk))
        if "theme" in self.chosen and without != "theme":
            pages = pages.filter(page_themes__tag__slug=self.chosen["theme"])
        return pages

    @cached_property
    def drawn(self) -> list[Filter]:
        """Return the filters that leave a choice."""
        labels = {
            "event_type": pgettext("filter of the agenda", "Type"),
            "theme": pgettext("filter of the agenda", "Theme"),
            "location": pgettext("filter of the agenda", "Place"),
            "series": pgettext("filter of the agenda", "Series"),
        }
        found = [self._drawn(name, label) for name, label in labels.items()]
        return [one for one in found if one.choices or one.chosen]

    @property
    def in_effect(self) -> list[Filter]:
        """Return the filters in which something is chosen."""
        return [one for one in self.drawn if one.chosen]

    @property
    def clear_url(self) -> str:
        """Return the URL of the same year, month or upcoming list, without any filter."""
        return self._url(since=None, until=None, **dict.fromkeys(FILTERS, ""))

    def _drawn(self, name: str, label: str) -> Filter:
        chosen = self.chosen.get(name, "")
        offered = sorted(self._offered(name).items(), key=lambda pair: pair[1].lower())
        return Filter(
            code=name,
            label=label,
            chosen=(self._name_of(name) or "") if chosen else "",
            choices=[Choice(words, self._url(**{name: slug}), slug == chosen) for slug, words in offered],
            without_url=self._url(**{name: ""}),
        )

    def _url(self, **changes: Any) -> str:
        return self.path + self.query.address(**changes)

    def _offered(self, name: str) -> dict[str, str]:
        """Return what can be chosen in a filter while the others stay as they are: labels by their slugs."""
        if name == "theme":
            return {theme.slug: theme.name for theme in self._themes if theme.is_here}
        others = {other: slug for other, slug in self.chosen.items() if other not in (name, "theme")}
        return {
            slug: words
            for row in self._combinations
            if all(slug in row[other] for other, slug in others.items())
            for slug, words in row[name].items()
        }

    def _name_of(self, name: str) -> str | None:
        """Return the label of the chosen value of a filter; None when there is no such thing on the site."""
        slug = self.chosen[name]
        if name == "theme":
            return next((theme.name for theme in self._themes if theme.slug == slug), None)
        if name == "series":
            found = self._series_by_slug.get(slug)
            return found.title if found else None
        if name == "event_type":
            return next(iter(self._type_names), None)
        return _online() if slug == ONLINE else next((city or hall for city, hall in self._venues), None)

    @cached_property
    def _rows(self) -> list[tuple[Any, ...]]:
        """Return the properties that events of this period combine, a row for each combination. One query."""
        pages = self.pages
        if "theme" in self.chosen:
            pages = pages.filter(page_themes__tag__slug=self.chosen["theme"])
        is_online = Case(When(online_url="", then=Value(False)), default=Value(True), output_field=BooleanField())
        hubs = ("hub_id", "hub__hub_id", "hub__hub__hub_id", "also_in__hub_id")
        return list(
            EventPage.objects.order_by()
            .filter(pk__in=pages.order_by().values("pk"))
            .annotate(is_online=is_online)
            .values_list("event_type__name", "venue__city", "venue__name", "is_online", *hubs)
            .distinct()
        )

    @cached_property
    def _combinations(self) -> list[dict[str, dict[str, str]]]:
        """Return the same combinations as labels by slug, for each filter."""
        series = {page.pk: page for page in self._series_by_slug.values()}
        rows = []
        for type_name, city, hall, is_online, *hubs in self._rows:
            location = city or hall
            rows.append(
                {
                    "event_type": {slugify(type_name): type_name} if type_name else {},
                    "location": ({slugify(location): location} if location else {})
                    | ({ONLINE: _online()} if is_online else {}),
                    "series": {series[pk].slug: series[pk].title for pk in hubs if pk in series},
                }
            )
        return rows

    @cached_property
    def _series_by_slug(self) -> dict[str, BasePage]:
        """Return the series that occur and the chosen one, as far as any visitor may read them. One query."""
        occurring = {pk for row in self._rows for pk in row[4:] if pk}
        wanted = Q(pk__in=occurring) | Q(slug=self.chosen.get("series", ""))
        found = BasePage.objects.in_listings().of_classes(*classes_of(SERIES.code)).filter(wanted)
        return {page.slug: page for page in found.only("title", "slug").order_by("-path")}

    @cached_property
    def _themes(self) -> list[Theme]:
        """
        Return the themes that occur with the other choices and the chosen one, each annotated with `is_here`. One
        query.
        """
        pages = self.narrow(self.pages, without="theme").order_by().values("pk")
        here = Q(pk__in=PageTheme.objects.filter(content_object__in=pages).values("tag"))
        is_here = Case(When(here, then=Value(True)), default=Value(False), output_field=BooleanField())
        return list(Theme.objects.filter(here | Q(slug=self.chosen.get("theme", ""))).annotate(is_here=is_here))

    @cached_property
    def _type_names(self) -> set[str]:
        """Return the event types with the chosen slug. One query, when none of them occurs here."""
        slug = self.chosen["event_type"]
        here = {name for name, *_rest in self._rows if name and slugify(name) == slug}
        return here or {one.name for one in EventType.objects.all() if slugify(one.name) == slug}

    @cached_property
    def _venues(self) -> list[tuple[str, str]]:
        """Return town and name of the venues at the chosen location. One query."""
        pairs = Venue.objects.order_by().values_list("city", "name").distinct()
        return [(city, hall) for city, hall in pairs if slugify(city or hall) == self.chosen["location"]]

    def _at_location(self) -> Q:
        at_venue = Q(venue__city="", venue__name__in=[hall for city, hall in self._venues if not city])
        at_venue |= Q(venue__city__in=[city for city, _hall in self._venues if city])
        return at_venue | ~Q(online_url="") if self.chosen["location"] == ONLINE else at_venue


def _online() -> str:
    return pgettext("where an event is", "Online")
