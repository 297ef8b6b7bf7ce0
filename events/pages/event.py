"""The event: something that takes place at a time, and the hub of a story."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.functional import Promise, cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.search import index

from events.choices import OurRole, PartnerRole
from events.editions.edition import Edition
from events.inheritance.inherited_facts import InheritedFacts
from events.kinds import EVENT
from events.organisations.groups import RoleGroup, role_groups
from events.organisations.models import EventOrganisation
from events.pages.aftermath import EventAfterwards
from events.pages.album import event_album
from events.pages.attendance import EventAttendance
from events.pages.children import ElsewhereLink, EventFilm
from events.pages.context import context_of
from events.pages.facts import event_facts
from events.pages.forms import EventPageForm
from events.pages.panels import CONTENT_PANELS, FURTHER_TABS
from events.pages.poster import poster_of
from events.pages.prefetch import RowsAndRecords, rows_and_records
from events.pages.structured_data import event_data
from events.programme.blocks import ProgrammeBlock
from events.programme.copying import point_programme_at_copies
from events.schedule.occurrences import EventTimes
from events.schedule.phases import Phase, phase_at
from events.schedule.previews import NOT_TOLD, PREVIEW_LABELS, leave_out_the_told_pages, see_in
from events.schedule.sign_up_fields import EventSignUp
from shared.blocks.base.choosers import FilmChooser
from shared.blocks.base.prefetch import load_together
from shared.blocks.body import InvitationStreamBlock
from shared.links.fields import WebURLField
from shared.media.albums.album import AlbumPhoto
from shared.media.models import Film, Photo
from shared.pages.facts import Fact
from shared.pages.models import BasePage
from shared.pages.story.site_page import SitePage
from shared.pages.story.story import Story, story_of
from shared.pages.structured_data import SchemaContext
from shared.request_time import moment_of

TEMPLATES = {
    Phase.TODAY: "events/event_page--today.html",
    Phase.UNDER_WAY: "events/event_page--today.html",
    Phase.OVER: "events/event_page--over.html",
    Phase.RESCHEDULED: "events/event_page--rescheduled.html",
    Phase.POSTPONED: "events/event_page--off.html",
    Phase.CANCELLED: "events/event_page--off.html",
}


class EventPage(Edition, InheritedFacts, EventTimes, EventSignUp, EventAttendance, EventAfterwards, SitePage):
    """An event, from its announcement until long after. Its phase decides which template it is rendered with."""

    page_kind = EVENT
    schema_type = "Event"
    is_hub = True
    has_connections = True
    serve_related = (
        *SitePage.serve_related,
        "venue",
        "event_type",
        "contact__portrait",
        "contact__organisation",
    )

    event_type = models.ForeignKey(
        "events.EventType",
        verbose_name=_("event type"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
        help_text=_("What sort of event it is. Shown above the title and on cards."),
    )
    venue = models.ForeignKey(
        "events.Venue",
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="events",
    )
    room = models.CharField(_("room"), max_length=100, blank=True, help_text=_("Shown after the name of the venue."))
    online_url = WebURLField(
        _("address online"),
        max_length=1000,
        blank=True,
        help_text=_("For an event online, or there and online."),
    )
    our_role = models.CharField(
        _("our role"),
        max_length=12,
        blank=True,
        choices=OurRole.choices,
        help_text=_(
            "What we did there. Shown with the facts; for search engines we are organiser only where this says so."
        ),
    )
    status_reason = models.CharField(
        _("reason"),
        max_length=255,
        blank=True,
        help_text=_("Why it was moved, postponed or cancelled. Shown at the top."),
    )
    previous_starts_at = models.DateTimeField(
        _("was planned for"),
        null=True,
        blank=True,
        help_text=_("The first date, for an event that was moved."),
    )
    invitation = StreamField(
        InvitationStreamBlock(),
        blank=True,
        verbose_name=_("invitation"),
        help_text=_("Why come, and what to expect there."),
    )
    programme = StreamField(ProgrammeBlock(), blank=True, verbose_name=_("programme"))

    parent_page_types = ["events.EventIndexPage", "events.EventSeriesPage", "events.EventPage"]
    subpage_types = ["events.EventPage"]

    edit_form_class = EventPageForm
    content_panels = CONTENT_PANELS
    further_tabs = FURTHER_TABS

    search_fields = [
        *SitePage.search_fields,
        index.SearchField("invitation"),
        index.SearchField("programme"),
        index.SearchField("looking_back"),
        index.SearchField("audience"),
        index.FilterField("event_type"),
        index.RelatedFields("venue", [index.SearchField("name"), index.SearchField("city")]),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self) -> None:
        """Make the dates and the visibility of the event consistent."""
        if self.all_day:
            self.widen_to_whole_days()
        super().clean()
        self.in_listings = self.has_detail_page
        if self.starts_at and self.when_in_words:
            self.date_to_be_announced = False

    def clean_for_publication(self) -> None:
        """Raise `ValidationError` when an event is published without a date or words for it."""
        super().clean_for_publication()
        if not self.starts_at and not self.when_in_words:
            raise ValidationError(
                {
                    "starts_at": _(
                        "Fill in when it starts, or say it in words below, before publishing. A draft can wait."
                    )
                }
            )
        if self.ends_at and not self.starts_at:
            raise ValidationError({"starts_at": _("There is an end, but no start.")})

    @property
    def where(self) -> str:
        """Return the location in one line: venue and room, or online; empty when neither is known."""
        if self.venue:
            return ", ".join(part for part in (str(self.venue), self.room) if part)
        return str(_("Online")) if self.online_url else self.room

    def get_card_line(self) -> str:
        """Return the date and the town."""
        location = (self.venue.city or self.venue.name) if self.venue else (str(_("Online")) if self.online_url else "")
        return " · ".join(part for part in (self.short_when, location) if part)

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        """Return the event as structured data (schema.org/Event)."""
        return [event_data(self, schema)]

    def get_type_label(self) -> str:
        """Return the name of the event's type; empty without one."""
        return self.event_type.name if self.event_type else ""

    def get_facts(self) -> list[Fact]:
        """Return the facts of the event. One query."""
        return event_facts(self)

    def get_photos(self, story: Story | None = None) -> list[Photo | None]:
        """Return every photo on the page, after loading what its bodies name together with its own rows."""
        parts: Iterable[BasePage] = story.parts if story else ()
        at_hand = {EventPage: {row.pk: row for row in parts}, Film: self._films[1], Photo: self._photos[1]}
        load_together(self.invitation, self.programme, at_hand=at_hand)
        return [
            *super().get_photos(story),
            *(row.photo for row in self.photos),
            *(row.film.cover for row in self.films),
            *(row.cover for row in self.elsewhere),
            *(row.logo for row in self.organisations),
            self.contact.portrait if self.contact else None,
        ]

    @cached_property
    def organisations(self) -> list[EventOrganisation]:
        """Return the organisations of this event with their logos, by role and in the editor's order. One query."""
        rows = self.event_organisations.all().select_related("organisation__logo")
        return sorted(rows, key=lambda row: PartnerRole.values.index(row.role))

    @property
    def organisations_by_role(self) -> list[RoleGroup]:
        """Return the organisations in groups. One query."""
        return role_groups(self.organisations)

    @cached_property
    def _films(self) -> RowsAndRecords:
        return rows_and_records(self, "event_films", "film", related=FilmChooser.related)

    @cached_property
    def _photos(self) -> RowsAndRecords:
        return rows_and_records(self, "event_photos", "photo")

    @property
    def films(self) -> list[EventFilm]:  # type: ignore[override]  # other pages have an empty tuple
        """Return the films of this event that visitors may see. One query, together with those that its bodies name."""
        return [row for row in self._films[0] if row.film.is_shown]

    @cached_property
    def photos(self) -> list[AlbumPhoto]:  # type: ignore[override]  # other pages have an empty tuple
        """
        Return the photos of this event that visitors may see. One query, together with those that its bodies name.
        """
        return event_album(self, self._photos[0])

    @cached_property
    def elsewhere(self) -> list[ElsewhereLink]:
        """Return the links to other websites with their covers. One query."""
        return list(self.elsewhere_links.all().select_related("cover"))

    def get_album(self) -> list[AlbumPhoto]:
        """Return the photos of the event and those of its bodies."""
        return [*self.photos, *super().get_album()]

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        """Return the template of the event's phase at the moment of the request."""
        return TEMPLATES.get(phase_at(self, moment_of(request))) or super().get_template(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return the context of the page, for a poster too."""
        context = super().get_context(request, *args, **kwargs)
        if getattr(request, "preview_mode", "") == NOT_TOLD:
            leave_out_the_told_pages(context["story"])
        context |= context_of(self, context["story"], moment_of(request), request)
        return context | {"poster": poster_of(self, context)}

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Respond with the page, or redirect to the first part of its story when the event has no page of its own."""
        if not self.in_listings:
            return self._lead_to_first_part(request)
        return super().serve(request, *args, **kwargs)

    def _lead_to_first_part(self, request: HttpRequest) -> HttpResponse:
        """Redirect temporarily, because the event may get a page of its own later."""
        story = story_of(self)
        parts = [part for part in (story.parts if story else ()) if part.has_detail_page]
        if not parts:
            raise Http404
        return HttpResponseRedirect(parts[0].get_url(request))

    def point_at_copies(self, copies: Mapping[int, int]) -> bool:
        """Point what refers to copied pages, the programme included, at the copies. Return whether anything changed."""
        changed = point_programme_at_copies(self.programme, copies)
        return super().point_at_copies(copies) or changed

    @property
    def preview_modes(self) -> list[tuple[str, str | Promise]]:
        """Return a preview mode for each phase, and for the phase before there is any coverage."""
        return list(PREVIEW_LABELS.items())

    @property
    def default_preview_mode(self) -> str:
        """Return the phase in which a preview starts."""
        return Phase.ANNOUNCED

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Respond with the page as it looks in the phase `mode_name`."""
        request.moment = see_in(self, mode_name)  # type: ignore[attr-defined]  # for `moment_of`
        # As `make_preview_request` of Wagtail does; `get_context` reads the mode.
        request.is_preview, request.preview_mode = True, mode_name  # type: ignore[attr-defined]
        return super().serve_preview(request, mode_name)
