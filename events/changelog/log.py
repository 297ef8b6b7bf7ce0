"""
The log of changes: what was announced differently before.

Rows are written on publication, so drafts and mere changes of wording leave no trace. The same rows provide what
visitors read on the event's page and the `SEQUENCE` of its calendar entries.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone, translation
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.changelog.models import EventChange
from events.programme.sessions import Session, sessions_of
from shared.dates import time_range
from shared.pages.models import BasePage
from shared.pages.status import EventStatus

if TYPE_CHECKING:
    from events.pages.event import EventPage


def facts_of(event: "EventPage") -> dict[str, Any]:
    """
    Return the facts whose difference is a change, as JSON can store them: the dates, the location and the event status.
    """
    return {
        "dates": [[moment and localtime(moment).isoformat() for moment in pair] for pair in event.occurrences],
        "all_day": bool(event.starts_at and event.all_day),
        "words": "" if event.starts_at else " ".join(event.when_in_words.split()),
        "venue": event.venue_id,
        "room": " ".join(event.room.split()),
        "online": bool(event.online_url),
        "event_status": event.event_status,
        # Not in the log for visitors, but a session in somebody's calendar has to be updated.
        "programme": {one.key: _when_and_where(one) for one in sessions_of(event.programme)},
    }


def _when_and_where(session: Session) -> list[str | int]:
    item = session.item
    return [str(item.starts), str(item.ends), session.room, *([item.day] if item.day else ())]


def record(event: "EventPage", moment: datetime) -> EventChange | None:
    """
    Store what an event is announced as from an aware datetime on. Return the new row, or None when nothing changed.

    It is compared with the last row, not with what the editor started from: of two drafts with the same new date, the
    one that is published second changes nothing.
    """
    with transaction.atomic():
        # Serialise simultaneous publications.
        BasePage.objects.select_for_update().filter(pk=event.pk).values_list("pk").one_or_none()
        last = event.changes.last()
        facts = facts_of(event)
        if last and last.facts == facts:
            return None
        with translation.override(event.locale.language_code):
            labels = {"when": str(event.when)[:500], "where": _location(event)[:500]}
        row, is_new = EventChange.objects.get_or_create(
            event=event,
            sequence=last.sequence + 1 if last else 0,
            defaults={"recorded_at": moment, "facts": facts, **labels},
        )
        return row if is_new else None


def _location(event: "EventPage") -> str:
    if event.venue and event.online_url:
        return _("%(place)s, and online") % {"place": event.where}
    return str(event.where)


def record_on_publication(instance: "EventPage", **kwargs: Any) -> None:
    """
    Record a published event. Receiver of `page_published`, which Wagtail also sends for pages that are only scheduled.
    """
    if instance.live:
        record(instance, timezone.now())


@dataclass(frozen=True)
class LogEntry:
    """One entry of the log: the day of the change, and the sentences that describe it."""

    day: object
    sentences: list


def log_of(event: "EventPage") -> list[LogEntry]:
    """
    Return the log of an event, the latest entry first; empty while nothing has changed. One query.

    Changes that were made after the event had ended are left out: they are corrections, not news.
    """
    rows = list(event.changes.all()) if event.pk else []
    pairs = [(before, after) for before, after in zip(rows, rows[1:], strict=False) if not _too_late(before, after)]
    entries = [LogEntry(localtime(after.recorded_at).date(), sentences(before, after)) for before, after in pairs]
    return [entry for entry in reversed(entries) if entry.sentences]


def _too_late(before: EventChange, after: EventChange) -> bool:
    """
    Return whether a change was recorded after the event, as announced until then, was over.

    A cancelled or postponed event is never over: its new date is news whenever it comes.
    """
    if before.facts["event_status"] in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        return False
    ends = [moment for dates in before.facts["dates"] for moment in dates if moment]
    return bool(ends) and max(map(datetime.fromisoformat, ends)).date() < localtime(after.recorded_at).date()


def sentences(before: EventChange, after: EventChange) -> list[str]:
    """
    Return the sentences that describe the change between two rows, in the active language: status, time, location.
    """
    found = [_state_sentence(before.facts, after.facts), _when_sentence(before, after), _where_sentence(before, after)]
    return [sentence for sentence in found if sentence]


def _state_sentence(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    if before["event_status"] == after["event_status"]:
        return ""
    stopped = (EventStatus.CANCELLED, EventStatus.POSTPONED)
    if after["event_status"] == EventStatus.CANCELLED:
        return pgettext("log of changes", "Cancelled.")
    if after["event_status"] == EventStatus.POSTPONED:
        return pgettext("log of changes", "Postponed.")
    return pgettext("log of changes", "It does go on.") if before["event_status"] in stopped else ""


def _when_sentence(before: EventChange, after: EventChange) -> str:
    if all(before.facts[name] == after.facts[name] for name in ("dates", "all_day", "words")):
        return ""
    if times := _other_times(before.facts, after.facts):
        return pgettext("log of changes", "Other times: %(new)s, was %(old)s.") % times
    if not after.facts["dates"]:
        return pgettext("log of changes", "When: %(new)s, was %(old)s.") % {"new": after.when, "old": before.when}
    if not before.facts["dates"]:
        return pgettext("log of changes", "The date is known: %(new)s.") % {"new": after.when}
    return pgettext("log of changes", "Moved from %(old)s to %(new)s.") % {"old": before.when, "new": after.when}


def _other_times(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, str] | None:
    """Return the old and the new times when only these changed, on one and the same day; else None."""
    found = []
    for facts in (before, after):
        if len(facts["dates"]) != 1 or facts["all_day"]:
            return None
        found.append([moment and datetime.fromisoformat(moment) for moment in facts["dates"][0]])
    [old, new] = found
    if {moment.date() for moment in (*old, *new) if moment} != {old[0].date()}:
        return None
    return {"old": time_range(*old), "new": time_range(*new)}


def _where_sentence(before: EventChange, after: EventChange) -> str:
    if all(before.facts[name] == after.facts[name] for name in ("venue", "room", "online")):
        return ""
    names = {"old": before.where, "new": after.where}
    if not before.where:
        return pgettext("log of changes", "The place is known: %(new)s.") % names
    if not after.where:
        return pgettext("log of changes", "The place is not known yet, it was %(old)s.") % names
    return pgettext("log of changes", "Other place: %(new)s, was %(old)s.") % names
