"""From entries to iCalendar, by the letter of RFC 5545. Plain functions: no clock, no database."""

from datetime import UTC, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from icalendar import Calendar, Event, vDuration, vText, vUri

from events.calendars.timezone import AMSTERDAM, amsterdam
from shared.delivery.plain_text import plain_text
from shared.pages.states import PageState

STATUS = {PageState.CANCELLED: "CANCELLED", PageState.POSTPONED: "TENTATIVE"}
ZONE = ZoneInfo(AMSTERDAM)
# How often a calendar that somebody subscribed to looks again, where the programme lets us say so.
REFRESH = timedelta(hours=6)
END = b"END:VCALENDAR\r\n"


class Text(vText):
    """A text, escaped as RFC 5545 §3.3.11 says; icalendar itself takes a typed `\\N` for a line break."""

    def to_ical(self):
        text = plain_text(str(self)).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        return text.replace("\n", "\\n").encode()


def written(entries, organiser=(), name="", address=""):
    """
    Give a calendar as bytes.

    entries: `Entry`s. organiser: our own name and mail address, or nothing. name, address: of a calendar that people
    subscribe to.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Samenspel//Agenda//NL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        for property_name in ("name", "x-wr-calname"):
            calendar.add(property_name, Text(name))
        calendar.add("source", vUri(address))
        calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(REFRESH))
        calendar.add("x-wr-timezone", AMSTERDAM)
    calendar.add_component(amsterdam())
    head = calendar.to_ical(sorted=False).removesuffix(END)
    return b"".join([head, *(event(entry, tuple(organiser)) for entry in entries), END])


@lru_cache(maxsize=8192)
def event(entry, organiser):
    """
    Give the `VEVENT` of an entry as bytes.

    Kept in memory: writing one takes a third of a millisecond, and of a calendar hardly any is another than last time.
    """
    component = Event()
    component.add("uid", entry.uid)
    # Without a METHOD this is when it was revised last, the same as LAST-MODIFIED (§3.8.7.2).
    component.add("dtstamp", entry.modified.astimezone(UTC).replace(microsecond=0))
    component.add("last-modified", entry.modified.astimezone(UTC).replace(microsecond=0))
    component.add("sequence", entry.sequence)
    for moment_name, moment in moments_of(entry).items():
        component.add(moment_name, moment)
    component.add("summary", Text(summary_of(entry)))
    component.add("description", Text(description_of(entry)))
    if entry.place:
        component.add("location", Text(entry.place))
    if entry.position:
        component.add("geo", entry.position)
    component.add("url", vUri(entry.address))
    component.add("status", STATUS.get(entry.state, "CONFIRMED"))
    if entry.part_of:
        component.add("related-to", entry.part_of)
    if entry.is_ours and organiser:
        name, mail = organiser
        component.add("organizer", f"mailto:{mail}", parameters={"CN": plain_text(name)})
    return component.to_ical(sorted=False)


def moments_of(entry):
    """
    Give `dtstart`, and `dtend` where there is an end, as RFC 5545 §3.6.1 wants them.

    Without times they are dates, and the end is the day after the last. Else they are in local time, but for the hour
    that comes twice when summer time ends: that is in UTC, because not every programme takes it as §3.3.5 says.
    """
    start = entry.starts_at.astimezone(ZONE)
    end = entry.ends_at.astimezone(ZONE) if entry.ends_at else None
    if entry.all_day:
        return {"dtstart": start.date(), "dtend": (end or start).date() + timedelta(days=1)}
    if end is None or entry.ends_at.astimezone(UTC) <= entry.starts_at.astimezone(UTC):
        return {"dtstart": _said(start)}
    return {"dtstart": _said(start), "dtend": _said(end)}


def _said(moment):
    comes_twice = moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
    return moment.astimezone(UTC) if comes_twice else moment


def summary_of(entry):
    """The title; what became of it stands before it, because not every programme shows a `STATUS`."""
    if entry.state in STATUS:
        return f"{state_of(entry)}: {entry.title}"
    return entry.title


def state_of(entry):
    """Give the word for a state that calendars have to show, else an empty text."""
    if entry.state == PageState.CANCELLED:
        return pgettext("before a title in a calendar", "Cancelled")
    if entry.state == PageState.POSTPONED:
        return pgettext("before a title in a calendar", "Postponed")
    return ""


def description_of(entry):
    """Give what stands in the notes: why it was changed, what it is about, how to take part, where to read more."""
    online = _("Online: %(address)s") % {"address": entry.online_url} if entry.online_url else ""
    parts = (entry.reason, entry.text, online, entry.address)
    return "\n\n".join(plain_text(part) for part in parts if part)
