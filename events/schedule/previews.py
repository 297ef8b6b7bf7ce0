"""Preview an event's page as it will look in another phase."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.schedule.phases import Phase, spans_of
from shared.pages.status import EventStatus, StoryRole

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from shared.pages.story.story import Story

# The page the morning after: over, without the coverage that has been filled in already.
NOT_TOLD = "over-not-told"

PREVIEW_LABELS = {
    Phase.ANNOUNCED: _("Announced"),
    Phase.TODAY: _("On the day"),
    Phase.UNDER_WAY: _("Under way"),
    NOT_TOLD: _("Over, not told yet"),
    Phase.OVER: _("Over"),
    Phase.RESCHEDULED: pgettext_lazy("state of an event", "Moved"),
    Phase.POSTPONED: pgettext_lazy("state of an event", "Postponed"),
    Phase.CANCELLED: pgettext_lazy("state of an event", "Cancelled"),
}


def see_in(event: "EventPage", phase: str) -> datetime:
    """
    Put an event in a phase, or in `NOT_TOLD`, and return the aware datetime at which to render its page.

    Changes the event in memory only. An event without a date gets one for the preview, a week from now.
    """
    if event.starts_at is None:
        event.starts_at = timezone.now() + timedelta(days=7)
    if phase == NOT_TOLD:
        _leave_out_what_is_told(event)
        phase = Phase.OVER
    phase = Phase(phase or Phase.ANNOUNCED)
    event.event_status = phase if phase in EventStatus.values else EventStatus.SCHEDULED
    return _moment_in(event, phase)


def _leave_out_what_is_told(event: "EventPage") -> None:
    for name in ("looking_back", "signed_up", "turnout"):
        setattr(event, name, "")
    for rows in (event.event_films, event.event_photos, event.elsewhere_links):
        rows.set([])
    event.photo_collection = None


def leave_out_the_told_pages(story: "Story | None") -> None:
    """Keep only sessions and previews in a story, in memory."""
    if story is not None:
        story.parts = [
            page for page in story.parts if page.specific_class.is_hub or page.story_role == StoryRole.PREVIEW
        ]


def _moment_in(event: "EventPage", phase: Phase) -> datetime:
    spans = spans_of(event)
    begins, ends = spans[0]
    if phase == Phase.OVER:
        return max(ends for _begins, ends in spans) + timedelta(minutes=1)
    if phase == Phase.UNDER_WAY:
        return begins + (ends - begins) / 2
    if phase == Phase.TODAY:
        # The last minute before it begins, or its first midnight when it has no times.
        return begins if event.all_day else begins - timedelta(minutes=1)
    return begins - timedelta(days=1)
