"""The agenda in the admin: every event with its date, location, status, hub and sign-up, filtered and sorted."""

import django_filters
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from events.kinds import SERIES
from events.pages.event import EventPage
from events.pages.event_type import EventType
from events.schedule.sign_up import SignUp, sign_up_at
from events.venues.models import Venue
from shared.pages.kinds import classes_of
from shared.pages.models import BasePage
from shared.pages.status import EventStatus

SIGN_UP = {
    SignUp.NOT_YET: pgettext_lazy("state of signing up", "not yet open"),
    SignUp.ELSEWHERE: pgettext_lazy("state of signing up", "open"),
    SignUp.FULL: pgettext_lazy("state of signing up", "full"),
    SignUp.CLOSED: pgettext_lazy("state of signing up", "closed"),
}


def sign_up_of(event: EventPage) -> str | Promise:
    """Return the state of signing up for an event now; empty when there is no sign-up."""
    found = sign_up_at(event, timezone.now())
    return SIGN_UP.get(found, "")


def status_of(event: EventPage) -> str:
    """Return the status of an event; empty when it goes on as planned."""
    return event.get_event_status_display() if event.event_status else ""


class EventFilterSet(WagtailFilterSet):
    """The filters of the list; they combine."""

    period = django_filters.ChoiceFilter(
        label=_("Period"),
        method="in_period",
        empty_label=_("All"),
        choices=[("coming", _("Coming up")), ("past", _("Past"))],
        widget=RadioSelect,
    )
    date = django_filters.DateFromToRangeFilter("listing_date", label=_("Date"), widget=DateRangePickerWidget)
    live = django_filters.ChoiceFilter(
        label=_("Status"),
        empty_label=_("All"),
        choices=[("true", _("Published")), ("false", _("Draft"))],
        method="is_live",
        widget=RadioSelect,
    )
    state = django_filters.MultipleChoiceFilter(
        "event_status",
        label=_("Does it go on?"),
        choices=[choice for choice in EventStatus.choices if choice[0]],
        widget=CheckboxSelectMultiple,
    )
    event_type = django_filters.ModelMultipleChoiceFilter(
        label=_("Event type"), queryset=lambda request: EventType.objects.all(), widget=CheckboxSelectMultiple
    )
    venue = django_filters.ModelMultipleChoiceFilter(
        label=_("Venue"),
        queryset=lambda request: Venue.objects.filter(events__isnull=False).distinct(),
        widget=CheckboxSelectMultiple,
    )
    story = django_filters.ModelMultipleChoiceFilter(
        "hub",
        label=pgettext_lazy("filter of the agenda", "Series"),
        queryset=lambda request: BasePage.objects.of_classes(*classes_of(SERIES.code)).order_by("title"),
        widget=CheckboxSelectMultiple,
    )

    class Meta:
        model = EventPage
        fields: list[str] = []

    def in_period(self, events: "QuerySet[EventPage]", name: str, value: str) -> "QuerySet[EventPage]":
        """Keep upcoming or past events."""
        now = timezone.now()
        found = EventPage.objects.upcoming(now) if value == "coming" else EventPage.objects.past(now)
        return events.filter(pk__in=found.order_by().values("pk"))

    def is_live(self, events: "QuerySet[EventPage]", name: str, value: str) -> "QuerySet[EventPage]":
        """Keep published events or drafts."""
        return events.filter(live=value == "true")


class EventIndexView(IndexView):
    """Load what the columns show together with the events, in one query for each kind of record."""

    def annotate_queryset(self, pages: "QuerySet[EventPage]") -> "QuerySet[EventPage]":
        """Add the related records to the queryset."""
        return super().annotate_queryset(pages).prefetch_related("venue", "hub", "event_dates")


class AgendaViewSet(PageListingViewSet):
    """Register the list as “Agenda” in the menu, for everybody who may edit pages."""

    model = EventPage
    name = "agenda_admin"
    url_prefix = "agenda"
    icon = "calendar-alt"
    menu_label = _("Agenda")
    menu_order = 110
    add_to_admin_menu = True
    index_view_class = EventIndexView
    filterset_class = EventFilterSet
    ordering = "-listing_date"
    columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Title"), sort_key="title", classname="title", width="28%"),
        Column("short_when", label=_("When"), sort_key="listing_date"),
        Column("where", label=_("Where")),
        Column("hub", label=_("Belongs to")),
        Column("sign_up", label=_("Signing up"), accessor=sign_up_of),
        Column("event_status", label=_("Does it go on?"), accessor=status_of),
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
    ]
