"""Seeing an event's page as it will look in another phase, months before."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.phases import Phase, begin_of, end_of
from shared.pages.states import PageState

PREVIEW_LABELS = {
    Phase.ANNOUNCED: _("Announced"),
    Phase.TODAY: _("On the day"),
    Phase.OVER: _("Over"),
    Phase.MOVED: pgettext_lazy("state of an event", "Moved"),
    Phase.POSTPONED: pgettext_lazy("state of an event", "Postponed"),
    Phase.CANCELLED: pgettext_lazy("state of an event", "Cancelled"),
}


def see_in(event, phase):
    """
    Put an unsaved event in a phase, and give the aware moment at which its page is to be drawn.

    The event's state is changed in memory only. An event without a date gets one for the preview, a week from now.
    """
    phase = Phase(phase or Phase.ANNOUNCED)
    if event.starts_at is None:
        event.starts_at = timezone.now() + timedelta(days=7)
    event.state = phase if phase in PageState.values else PageState.AS_PLANNED
    if phase == Phase.OVER:
        return end_of(event) + timedelta(minutes=1)
    if phase == Phase.TODAY:
        return begin_of(event)
    return begin_of(event) - timedelta(days=1)
