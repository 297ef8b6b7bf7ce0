"""The panel on the home page of the admin with events that are over and not covered yet."""

from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.timezone import localdate
from wagtail.admin.ui.components import Component

from events.pages.children import EventFilm, EventPhoto
from events.pages.event import EventPage
from shared.media.models import Photo
from shared.media.models.consent import shown_on
from shared.pages.models import BasePage
from shared.pages.querysets import BasePageQuerySet
from shared.pages.status import EventStatus, StoryRole

MOST = 8


def not_yet_told(moment: datetime) -> BasePageQuerySet:
    """
    Return the live events that are over at an aware datetime and not covered, the latest first. No query.

    The same rule as `coverage.has_coverage` in SQL: no looking back, film, photo, or page from after the date.
    """
    after = BasePage.objects.live().filter(hub=OuterRef("pk"), listing_date__gte=OuterRef("listing_date"))
    after = after.not_type(EventPage).exclude(story_role=StoryRole.PREVIEW)
    return (
        EventPage.objects.live()
        .past(moment)
        .filter(looking_back="", starts_at__isnull=False)
        .exclude(event_status__in=[EventStatus.CANCELLED, EventStatus.POSTPONED])
        .filter(
            ~Exists(after),
            ~Exists(EventFilm.objects.filter(event=OuterRef("pk"))),
            ~Exists(Photo.objects.shown(localdate(moment)).filter(collection=OuterRef("photo_collection"))),
            ~Exists(EventPhoto.objects.filter(shown_on(localdate(moment), "photo__"), event=OuterRef("pk"))),
        )
    )


class NotYetToldPanel(Component):
    """List a few events with links to their forms; renders nothing when every event has been covered."""

    name = "not_yet_told"
    template_name = "events/admin/not_yet_told.html"
    order = 120

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Return the context with the events that the user may edit."""
        context = super().get_context_data(parent_context)
        user = parent_context["request"].user
        events = not_yet_told(timezone.now())[: 2 * MOST]
        context["events"] = [event for event in events if event.permissions_for_user(user).can_edit()][:MOST]
        return context
