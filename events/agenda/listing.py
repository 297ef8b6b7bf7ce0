"""What the agenda shows for a question: what is coming, a past year, a month as a grid with its list, or a period."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from django.db.models import Count, Max, Min, Q
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext as _

from events.agenda.event_days import event_days
from events.agenda.filters import Filters
from events.agenda.month import month_after, month_of, weeks_of
from events.agenda.query import parse
from shared.pages.listing.listing import DEEPEST_PAGE, Choice
from shared.pagination import Paginated, paginate

PER_PAGE = 24
# A month with more than this wants filters, not a longer page.
MOST_IN_A_MONTH = 200
# How many past events stand below what is coming; so many more when nothing is coming.
PAST_BELOW, PAST_INSTEAD = 3, 12
A_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True)
class Stretch:
    """Rows that stand together under the name of a month. month: its first day, or None for those without a date."""

    month: date | None
    rows: list


class Agenda(Paginated):
    """
    The agenda as a request asks for it: `?jaar=` a past year, `?maand=` a month, `?van=` and `?tot=` a period,
    else what is coming, each filtered.

    request: read for its address only. events: all events of this agenda, as rows of the base table.
    moment: an aware datetime. Raises `Http404` for what cannot be asked, see `query.parse` and `filters.Filters`.
    Eight queries at most, however many events there are.
    """

    def __init__(self, request, events, moment):
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

    def _period(self):
        """The events of the year, the month, the period, or those still to come, whatever the filters say."""
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
    def page(self):
        """The page of the list, for leafing; none for a month."""
        return paginate(self.filters.narrow(self._period()).for_cards(), PER_PAGE, self.query.page, DEEPEST_PAGE)

    def _month_rows(self):
        # Not what is on before and after this month, or ended in its first night: that was an evening before it.
        return [row for row in self._nearby if any(month_of(day) == self.query.month for day in self._days[row.pk])]

    @cached_property
    def _nearby(self):
        return list(self.filters.narrow(self._period()).for_cards()[:MOST_IN_A_MONTH])

    @cached_property
    def _days(self):
        return event_days(self._nearby)

    @property
    def cards(self):
        """Every row that is drawn with a photo."""
        return [*self.rows, *self.past]

    @property
    def is_coming(self):
        """Whether what is coming is asked for, and not a year, a month or a period."""
        return not self.query.year and not self.query.month and not self.query.period

    @cached_property
    def stretches(self):
        """What is coming or in the period, month by month; what began before stands in the first month."""
        return [Stretch(month, list(rows)) for month, rows in groupby(self.rows, self._month_of)]

    def _month_of(self, row):
        if row.starts_at is None:
            return None
        first = (self.query.since or date.min) if self.query.period else self.today
        return month_of(max(localtime(row.starts_at).date(), first))

    @property
    def without_period_url(self):
        """The address of what is coming, with the same filters."""
        return self._url(since=None, until=None)

    @cached_property
    def past(self):
        """The latest past events that fit the filters, below what is coming: a few, or more when nothing is."""
        if not self.is_coming or self.page.number > 1:
            return []
        number = PAST_BELOW if self.rows else PAST_INSTEAD
        return list(self.filters.narrow(self.events.past(self.moment)).for_cards()[:number])

    @cached_property
    def years(self):
        """The years in which past events fit the filters, the latest first, each with their `number`. One query."""
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

    def _year(self, year):
        return next((one for one in self.years if one["year"] == year), None)

    @cached_property
    def weeks(self):
        """The month as a grid."""
        return weeks_of(self.query.month, [(row, self._days[row.pk]) for row in self.rows], self.today)

    @property
    def weekdays(self):
        """Seven dates, Monday first, for the names of the days."""
        return [A_MONDAY + timedelta(days=number) for number in range(7)]

    @cached_property
    def _reach(self):
        """The first and the last month with an event, today's included. One query."""
        found = self.events.filter(starts_at__isnull=False).order_by()
        found = found.aggregate(first=Min("listing_date"), last=Max("listing_date"), end=Max("ends_at"))
        days = [self.today, found["first"], found["last"], found["end"] and localtime(found["end"]).date()]
        days = [day for day in days if day]
        return month_of(min(days)), month_of(max(days))

    def _is_within_reach(self, month):
        first, last = self._reach
        return first <= month <= last

    @property
    def views(self):
        """The three views to look at the agenda, as choices."""
        latest = self.years[0]["year"] if self.years else None
        views = [
            Choice(_("Coming up"), self._other(), self.is_coming),
            Choice(
                _("Month by month"),
                self._month_url(self.query.month or month_of(self.today)),
                bool(self.query.month),
            ),
        ]
        if latest or self.query.year:
            views.append(Choice(_("Past"), self._other(year=self.query.year or latest), bool(self.query.year)))
        return views

    @property
    def earlier_month(self):
        """The month before this one, as a choice; None at the beginning."""
        return self._month_choice(month_after(self.query.month, -1))

    @property
    def later_month(self):
        """The month after this one, as a choice; None at the end."""
        return self._month_choice(month_after(self.query.month))

    def _month_choice(self, month):
        return {"month": month, "url": self._month_url(month)} if self._is_within_reach(month) else None

    def _month_url(self, month):
        return self._other(month=month)

    def page_url(self, number):
        return self._url(page="" if number == 1 else str(number))

    def _other(self, **view):
        """The address of another way to look at the agenda, with the same filters."""
        return self._url(**{"year": None, "month": None, "since": None, "until": None} | view)

    def _url(self, **changes):
        return self.path + self.query.address(**changes)
