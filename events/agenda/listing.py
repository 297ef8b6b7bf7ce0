"""What the agenda lists for a query: what is coming, a past year, a month as a grid and a list, or a period."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any

from django.core.paginator import Page
from django.db.models import Count, Max, Min, Q
from django.http import Http404, HttpRequest
from django.utils.functional import cached_property
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext as _

from events.agenda.event_days import event_days
from events.agenda.filters import Filters
from events.agenda.month import Day, month_after, month_of, weeks_of
from events.agenda.query import parse
from shared.pages.listing.listing import DEEPEST_PAGE, Choice
from shared.pages.models import BasePage
from shared.pages.querysets import BasePageQuerySet
from shared.pagination import Paginated, paginate

PER_PAGE = 24
# A month with more events than this needs filters, not a longer page.
MOST_IN_A_MONTH = 200
# How many past events are listed below the upcoming ones, and how many when there are none of those.
PAST_BELOW, PAST_INSTEAD = 3, 12
A_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True)
class Stretch:
    """Rows that are listed under one month. month: its first day, or None for rows without a date."""

    month: date | None
    rows: list


class Agenda(Paginated):
    """
    The agenda as a request asks for it: a past year, a month, a period, or what is coming, each filtered.

    At most eight queries, however many events there are.
    """

    def __init__(self, request: HttpRequest, events: BasePageQuerySet, moment: datetime) -> None:
        """
        Take the URL of a request, all events of this agenda as rows of the base table, and an aware datetime.

        Raise `Http404` for a query that cannot be answered; see `query.parse` and `filters.Filters`.
        """
        self.path = request.path
        self.moment = moment
        self.today = localtime(moment).date()
        self.query = parse(request.GET)
        self.events = events
        if self.query.month and not self._is_within_reach(self.query.month):
            raise Http404(_("There is no such month."))
        self.filters = Filters(self.query, self.path, self._period())
        if self.query.year and not self.query.is_filtered and not self._year(self.query.year):
            raise Http404(_("There is no such year."))
        self.rows = self._month_rows() if self.query.month else list(self.page.object_list)
        if not self.rows and self.query.page not in ("", "1"):
            raise Http404(_("There is no such page in this list."))

    def _period(self) -> BasePageQuerySet:
        """Return the events of the year, the month or the period, or those to come, before filtering."""
        if self.query.month:
            first, after = self.query.month, month_after(self.query.month)
            begins = make_aware(datetime.combine(first, time.min))
            lasts_into = Q(ends_at__gte=begins) | Q(ends_at=None, listing_date__gte=first)
            found = self.events.filter(lasts_into, starts_at__isnull=False, listing_date__lt=after)
            return found.order_by("starts_at", "id")
        if self.query.year:
            return self.events.past(self.moment).filter(listing_date__year=self.query.year)
        if self.query.period:
            return self.events.filter(self.query.period.holds()).order_by("starts_at", "id")
        return self.events.upcoming(self.moment)

    @cached_property
    def page(self) -> Page:
        """Return the requested page of the list; not used for a month."""
        return paginate(self.filters.narrow(self._period()).for_cards(), PER_PAGE, self.query.page, DEEPEST_PAGE)

    @property
    def _month(self) -> date:
        """Return the requested month, else the current one."""
        return self.query.month or month_of(self.today)

    def _month_rows(self) -> list[BasePage]:
        # An event that began before this month and ended in its first night was on the evening before it.
        return [row for row in self._nearby if any(month_of(day) == self.query.month for day in self._days[row.pk])]

    @cached_property
    def _nearby(self) -> list[BasePage]:
        """Return the filtered events around the month."""
        return list(self.filters.narrow(self._period()).for_cards()[:MOST_IN_A_MONTH])

    @cached_property
    def _days(self) -> dict[int, list[date]]:
        return event_days(self._nearby)

    @property
    def cards(self) -> list[BasePage]:
        """Return every row that is shown with a photo."""
        return [*self.rows, *self.past]

    @property
    def is_coming(self) -> bool:
        """Return whether the query asks for what is coming, not for a year, a month or a period."""
        return not self.query.year and not self.query.month and not self.query.period

    @cached_property
    def stretches(self) -> list[Stretch]:
        """Return what is coming or in the period month by month; what began before is listed in the first month."""
        return [Stretch(month, list(rows)) for month, rows in groupby(self.rows, self._month_of)]

    def _month_of(self, row: BasePage) -> date | None:
        if row.starts_at is None:
            return None
        first = (self.query.since or date.min) if self.query.period else self.today
        return month_of(max(localtime(row.starts_at).date(), first))

    @property
    def without_period_url(self) -> str:
        """Return the URL of what is coming, with the same filters."""
        return self._url(since=None, until=None)

    @cached_property
    def past(self) -> list[BasePage]:
        """
        Return the latest past events that match the filters, listed below what is coming; more of them when nothing is.
        """
        if not self.is_coming or self.page.number > 1:
            return []
        number = PAST_BELOW if self.rows else PAST_INSTEAD
        return list(self.filters.narrow(self.events.past(self.moment)).for_cards()[:number])

    @cached_property
    def years(self) -> list[dict[str, Any]]:
        """
        Return the years in which past events match the filters, the latest first, each with their `number`. One query.
        """
        past = self.filters.narrow(self.events.past(self.moment)).order_by()
        found = past.values("listing_date__year").annotate(number=Count("pk")).order_by("-listing_date__year")
        return [
            {
                "year": row["listing_date__year"],
                "number": row["number"],
                "url": self._other(year=row["listing_date__year"]),
                "is_on": row["listing_date__year"] == self.query.year,
            }
            for row in found
        ]

    def _year(self, year: int) -> dict[str, Any] | None:
        return next((one for one in self.years if one["year"] == year), None)

    @cached_property
    def weeks(self) -> list[list[Day]]:
        """Return the month as a grid."""
        return weeks_of(self._month, [(row, self._days[row.pk]) for row in self.rows], self.today)

    @property
    def weekdays(self) -> list[date]:
        """Return seven dates from a Monday on, for the names of the days."""
        return [A_MONDAY + timedelta(days=number) for number in range(7)]

    @cached_property
    def _reach(self) -> tuple[date, date]:
        """Return the first and the last month that has an event or is the current one. One query."""
        found = self.events.filter(starts_at__isnull=False).order_by()
        found = found.aggregate(first=Min("listing_date"), last=Max("listing_date"), end=Max("ends_at"))
        days = [self.today, found["first"], found["last"], found["end"] and localtime(found["end"]).date()]
        days = [day for day in days if day]
        return month_of(min(days)), month_of(max(days))

    def _is_within_reach(self, month: date) -> bool:
        first, last = self._reach
        return first <= month <= last

    @property
    def views(self) -> list[Choice]:
        """Return the ways to view the agenda, as choices."""
        latest = self.years[0]["year"] if self.years else None
        views = [
            Choice(_("Coming up"), self._other(), self.is_coming),
            Choice(
                _("Month by month"),
                self._month_url(self._month),
                bool(self.query.month),
            ),
        ]
        if latest or self.query.year:
            views.append(Choice(_("Past"), self._other(year=self.query.year or latest), bool(self.query.year)))
        return views

    @property
    def earlier_month(self) -> dict[str, Any] | None:
        """Return the month before this one with its URL; None at the beginning."""
        return self._month_choice(month_after(self._month, -1))

    @property
    def later_month(self) -> dict[str, Any] | None:
        """Return the month after this one with its URL; None at the end."""
        return self._month_choice(month_after(self._month))

    def _month_choice(self, month: date) -> dict[str, Any] | None:
        return {"month": month, "url": self._month_url(month)} if self._is_within_reach(month) else None

    def _month_url(self, month: date) -> str:
        return self._other(month=month)

    def page_url(self, number: int) -> str:
        """Return the URL of a page of this list."""
        return self._url(page="" if number == 1 else str(number))

    def _other(self, **view: Any) -> str:
        """Return the URL of another view of the agenda, with the same filters."""
        return self._url(**{"year": None, "month": None, "since": None, "until": None} | view)

    def _url(self, **changes: Any) -> str:
        return self.path + self.query.address(**changes)
