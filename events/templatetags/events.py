"""Template tags of events: the log of changes, and the links to calendars."""

from typing import Any

from django import template
from django.template import Context
from django.urls import reverse

from events.calendars.links import links_to_add, links_to_subscribe
from events.changelog.log import log_of
from events.pages.event import EventPage
from events.programme.sessions import sessions_of
from events.schedule.phases import Phase
from shared.sites.root_url import root_address

register = template.Library()

NOT_TO_ATTEND = (Phase.OVER, Phase.CANCELLED, Phase.POSTPONED)


@register.inclusion_tag("events/changes.html")
def change_log(event: EventPage) -> dict[str, Any]:
    """Show what was announced differently before; nothing while nothing has changed. One query."""
    return {"changes": log_of(event)}


@register.inclusion_tag("events/calendars/add.html", takes_context=True)
def add_to_calendar(context: Context, event: EventPage, phase: Phase) -> dict[str, Any]:
    """
    Show the links to add an event to a calendar; nothing without a date, or when nobody can attend any more.

    Nothing for a private event either: calendar programs do not log in.
    """
    if not event.pk or event.starts_at is None or phase in NOT_TO_ATTEND or event.ancestry.is_private:
        return {"links": []}
    root = root_address(context["request"])
    file_address = root + reverse("calendar-event", args=[event.pk])
    sessions = [
        (session.title, root + reverse("calendar-session", args=[event.pk, session.key]))
        for session in sessions_of(event.programme)
        if session.is_choice
    ]
    return {"links": links_to_add(event, event.full_url or "", file_address), "sessions": sessions}


@register.inclusion_tag("events/calendars/follow.html", takes_context=True)
def follow_calendar(context: Context, label: str, name: str, address: str) -> dict[str, Any]:
    """Show the links to subscribe to a calendar. label: of the button. address: its path, from `{% url %}`."""
    address = root_address(context["request"]) + address
    return {"label": label, "address": address, "links": links_to_subscribe(name, address)}
