"""The story line: the announcement, the event and the pages about it, in time. Never an empty step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import pgettext

from shared.pages.status import EventStatus

if TYPE_CHECKING:
    from shared.pages.models import BasePage
    from shared.pages.story.story import Group, Story


@dataclass(frozen=True)
class Stop:
    """
    One stop on the line.

    label: what it is. day: its date, or None when the hub's time is in words, which are in `words` then. url: its
    address, or empty.
    count: how many pages of this sort it stands for. icon, family: as of the `Kind`.
    is_here: the visitor is on it. is_promise: it is still to come; at most one stop of a line is.
    is_day: it is the gathering itself. is_last: without a day it comes last, and not first.
    """

    label: str
    day: date | None
    url: str
    count: int
    icon: str
    family: str
    is_here: bool = False
    is_promise: bool = False
    is_day: bool = False
    words: str = ""
    is_last: bool = False


def story_line(story: Story, page: BasePage, moment: datetime, request: HttpRequest | None = None) -> list[Stop]:
    """
    Return the stops of a story's line, the earliest first; an empty list where there is only one.

    A hub without a date comes last while it is still to come, and first otherwise.

    story: a `story.Story`. page: the page being visited. moment: an aware datetime. No query.
    """
    stops = [_group_stop(group, page, request) for group in story.groups()]
    if story.hub is not None:
        stops += _hub_stops(story.hub, page, moment, request)
    stops.sort(key=lambda stop: (stop.day or (date.max if stop.is_last else date.min), not stop.is_day))
    return stops if len(stops) > 1 else []


def _group_stop(group: Group, page: BasePage, request: HttpRequest | None) -> Stop:
    rows = sorted(group.pages, key=lambda row: (row.listing_date, row.pk))
    # An event whose time is in words has no day: that of its publication is not when it happens.
    days = [row.listing_date for row in rows if row.starts_at or not row.specific_class.happens]
    here = any(row.pk == page.pk for row in rows)
    # A quote without a page of its own leads nowhere.
    target = next((row for row in rows if row.has_detail_page), None)
    return Stop(
        label=str(group.label),
        day=days[0] if days else None,
        is_last=any(row.date_to_be_announced for row in rows),
        url=target.get_url(request) if target and (len(rows) == 1 or not here) else "",
        count=len(rows),
        icon=group.kind.icon if group.kind else "file",
        family=group.kind.family if group.kind else "",
        is_here=here,
    )


def _hub_stops(hub: BasePage, page: BasePage, moment: datetime, request: HttpRequest | None) -> list[Stop]:
    kind = hub.page_kind
    assert kind is not None  # every class of hub has one
    is_here = hub.pk == page.pk
    url = hub.get_url(request) if hub.in_listings else ""
    day = localdate(hub.starts_at) if hub.starts_at else None
    stops = []
    if day and hub.published_on < day and hub.in_listings:
        stops.append(
            Stop(
                pgettext("stop on the story line", "Announced"),
                hub.published_on,
                "",
                1,
                "megaphone",
                kind.family,
            )
        )
    if day or is_here or url:
        label = (
            hub.get_event_status_display()
            if hub.event_status in (EventStatus.CANCELLED, EventStatus.POSTPONED)
            else kind.name
        )
        to_come = hub.starts_at > moment if hub.starts_at else hub.date_to_be_announced
        promise = to_come and hub.event_status not in (EventStatus.CANCELLED, EventStatus.POSTPONED)
        stops.append(
            Stop(
                str(label),
                day,
                url,
                1,
                kind.icon,
                kind.family,
                is_here=is_here,
                is_promise=promise,
                is_day=True,
                words="" if day else hub.when_in_words,
                is_last=promise,
            )
        )
    return stops
