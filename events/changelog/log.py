"""
The log of changes: what was announced otherwise before. Kept on publication; a draft and a mere text leave no trace.

One list of rows gives both what visitors read on the event's page and the `SEQUENCE` of its calendar.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone, translation
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.changelog.models import EventChange
from events.programme.sessions import sessions_of
from shared.dates import time_range
from shared.pages.models import BasePage
from shared.pages.status import EventStatus


def facts_of(event):
    """Give what makes a change when it differs: the dates, the place and the state, as JSON can hold them."""
    return {
        "dates": [[moment and localtime(moment).isoformat() for moment in pair] for pair in event.occurrences],
        "all_day": bool(event.starts_at and event.all_day),
        "words": "" if event.starts_at else " ".join(event.when_in_words.split()),
        "venue": event.venue_id,
        "room": " ".join(event.room.split()),
        "online": bool(event.online_url),
        "event_status": event.event_status,
        # Nothing that the log tells, but a session in somebody's calendar has to be replaced.
        "programme": {one.key: _when_and_where(one) for one in sessions_of(event.programme)},
    }


def _when_and_where(session):
    item = session.item
    return [str(item.starts), str(item.ends), session.room, *([item.day] if item.day else ())]


def record(event, moment):
    """
    Keep what an event is announced as from `moment` (an aware datetime) on; gives the new row, or None without change.

    What counts is the last row, not what the editor began with: of two drafts with the same new date the one
    that is published second changes nothing.
    """
    with transaction.atomic():
        # Two publications at once come one after the other.
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


def _location(event):
    if event.venue and event.online_url:
        return _("%(place)s, and online") % {"place": event.where}
    return str(event.where)


def record_on_publication(instance, **kwargs):
    """Receive `page_published` of an event. Wagtail sends it for one that is only scheduled too: nobody saw that."""
    if instance.live:
        record(instance, timezone.now())


@dataclass(frozen=True)
class LogEntry:
    """One line of the log: the day of the change as a date, and sentences that say what became different."""

    day: object
    sentences: list


def log_of(event):
    """
    Give the `LogEntry`s of an event, the latest first; empty while all is as it was announced. One query.

    What was put right after the event had ended is no news and stays out.
    """
    rows = list(event.changes.all()) if event.pk else []
    pairs = [(before, after) for before, after in zip(rows, rows[1:], strict=False) if not _too_late(before, after)]
    entries = [LogEntry(localtime(after.recorded_at).date(), sentences(before, after)) for before, after in pairs]
    return [entry for entry in reversed(entries) if entry.sentences]


def _too_late(before, after):
    """
    Whether a change was recorded when the event, as it was announced until then, was over already.

    What did not take place is never over: its new date is news whenever it comes.
    """
    if before.facts["event_status"] in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        return False
    ends = [moment for dates in before.facts["dates"] for moment in dates if moment]
    return bool(ends) and max(map(datetime.fromisoformat, ends)).date() < localtime(after.recorded_at).date()


def sentences(before, after):
    """Say what became different between two rows, in the active language: the state, then when, then where."""
    found = [_state_sentence(before.facts, after.facts), _when_sentence(before, after), _where_sentence(before, after)]
    return [sentence for sentence in found if sentence]


def _state_sentence(before, after):
    if before["event_status"] == after["event_status"]:
        return ""
    stopped = (EventStatus.CANCELLED, EventStatus.POSTPONED)
    if after["event_status"] == EventStatus.CANCELLED:
        return pgettext("log of changes", "Cancelled.")
    if after["event_status"] == EventStatus.POSTPONED:
        return pgettext("log of changes", "Postponed.")
    return pgettext("log of changes", "It does go on.") if before["event_status"] in stopped else ""


def _when_sentence(before, after):
    if all(before.facts[name] == after.facts[name] for name in ("dates", "all_day", "words")):
        return ""
    if times := _other_times(before.facts, after.facts):
        return pgettext("log of changes", "Other times: %(new)s, was %(old)s.") % times
    if not after.facts["dates"]:
        return pgettext("log of changes", "When: %(new)s, was %(old)s.") % {"new": after.when, "old": before.when}
    if not before.facts["dates"]:
        return pgettext("log of changes", "The date is known: %(new)s.") % {"new": after.when}
    return pgettext("log of changes", "Moved from %(old)s to %(new)s.") % {"old": before.when, "new": after.when}


def _other_times(before, after):
    """The times before and after when the one day stays the same, else None."""
    found = []
    for facts in (before, after):
        if len(facts["dates"]) != 1 or facts["all_day"]:
            return None
        found.append([moment and datetime.fromisoformat(moment) for moment in facts["dates"][0]])
    [old, new] = found
    if {moment.date() for moment in (*old, *new) if moment} != {old[0].date()}:
        return None
    return {"old": time_range(*old), "new": time_range(*new)}


def _where_sentence(before, after):
    if all(before.facts[name] == after.facts[name] for name in ("venue", "room", "online")):
        return ""
    names = {"old": before.where, "new": after.where}
    if not before.where:
        return pgettext("log of changes", "The place is known: %(new)s.") % names
    if not after.where:
        return pgettext("log of changes", "The place is not known yet, it was %(old)s.") % names
    return pgettext("log of changes", "Other place: %(new)s, was %(old)s.") % names
