"""Write entries as iCalendar (RFC 5545). Plain functions: no clock and no database."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from icalendar import Calendar, Parameters, vDuration, vText, vUri

from events.calendars.entries import Entry
from events.calendars.vtimezone import AMSTERDAM, amsterdam
from shared.pages.status import EventStatus
from shared.plain_text import plain_text

STATUS: dict[str, str] = {EventStatus.CANCELLED: "CANCELLED", EventStatus.POSTPONED: "TENTATIVE"}
ZONE = ZoneInfo(AMSTERDAM)
# How often a subscribed calendar is refreshed, by programs that let the calendar decide.
REFRESH = timedelta(hours=6)
END = b"END:VCALENDAR\r\n"
# The most octets in a line, without its line break (§3.1).
LONGEST = 75


class Text(vText):
    """A text value that is escaped by `escaped`; icalendar itself turns a typed `\\N` into a line break."""

    def to_ical(self) -> bytes:
        """Return the escaped text."""
        return escaped(self).encode()


def written(entries: Iterable[Entry], organiser: Sequence[str] = (), name: str = "", address: str = "") -> bytes:
    """
    Return a calendar.

    organiser: name and mail address of the organisation behind the site, or empty. name, address: name and absolute URL
    of a calendar to which people subscribe.
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


def event(entry: Entry, organiser: Sequence[str] = ()) -> bytes:
    """
    Return the `VEVENT` of an entry. organiser: name and mail address of the organisation behind the site, or empty.

    It is written line by line: a component of icalendar takes ten times as long, and a calendar has thousands.
    """
    modified = _in_utc(entry.modified)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        # Without a METHOD this is when it was revised last, the same as LAST-MODIFIED (§3.8.7.2).
        f"DTSTAMP:{modified}",
        f"LAST-MODIFIED:{modified}",
        f"SEQUENCE:{entry.sequence}",
        *(f"{name}{_date_or_time(moment)}" for name, moment in moments_of(entry).items()),
        f"SUMMARY:{escaped(summary_of(entry))}",
        f"DESCRIPTION:{escaped(description_of(entry))}",
    ]
    if entry.location:
        lines.append(f"LOCATION:{escaped(entry.location)}")
    if entry.position:
        lines.append("GEO:{};{}".format(*entry.position))
    lines += [f"URL:{entry.address}", f"STATUS:{STATUS.get(entry.event_status, 'CONFIRMED')}"]
    if entry.part_of:
        lines.append(f"RELATED-TO:{entry.part_of}")
    if entry.is_ours and organiser:
        lines.append(_organizer(*organiser))
    return b"".join(folded(line) for line in (*lines, "END:VEVENT"))


def escaped(text: str) -> str:
    """Return a text escaped according to RFC 5545 §3.3.11, on one line."""
    line = plain_text(str(text)).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return line.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """Return a line of text folded after at most 75 octets, never inside a character (RFC 5545 §3.1)."""
    octets, pieces, start, room = line.encode(), [], 0, LONGEST
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0b1100_0000 == 0b1000_0000:  # the middle of a character in UTF-8
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, LONGEST - 1  # the space before it counts
    return b"\r\n ".join([*pieces, octets[start:]]) + b"\r\n"


@lru_cache(maxsize=8)
def _organizer(name: str, mail: str) -> str:
    parameters = Parameters({"CN": plain_text(name)}).to_ical().decode()
    return f"ORGANIZER;{parameters}:mailto:{mail}"


def moments_of(entry: Entry) -> dict[str, date]:
    """
    Return `DTSTART`, and `DTEND` where there is an end (RFC 5545 §3.6.1).

    Without times they are dates, and the end is the day after the last. Otherwise they are in local time.
    """
    start = entry.starts_at.astimezone(ZONE)
    end = entry.ends_at.astimezone(ZONE) if entry.ends_at else None
    if entry.all_day:
        return {"DTSTART": start.date(), "DTEND": (end or start).date() + timedelta(days=1)}
    if end is None or end.astimezone(UTC) <= start.astimezone(UTC):
        return {"DTSTART": start}
    return {"DTSTART": start, "DTEND": end}


def _date_or_time(moment: date) -> str:
    """
    Return the value of a property: a date, or a time in our zone.

    The hour that occurs twice when summer time ends is written in UTC, because some programs misread RFC 5545 §3.3.5.
    """
    if not isinstance(moment, datetime):
        return f";VALUE=DATE:{moment:%Y%m%d}"
    if moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset():
        return f":{_in_utc(moment)}"
    return f";TZID={AMSTERDAM}:{moment:%Y%m%dT%H%M%S}"


def _in_utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def summary_of(entry: Entry) -> str:
    """Return the title, after its status when it does not go on as planned: not every program shows a `STATUS`."""
    if entry.event_status in STATUS:
        return f"{status_word(entry)}: {entry.title}"
    return entry.title


def status_word(entry: Entry) -> str:
    """Return the word for a cancelled or postponed event, else an empty string."""
    if entry.event_status == EventStatus.CANCELLED:
        return pgettext("before a title in a calendar", "Cancelled")
    if entry.event_status == EventStatus.POSTPONED:
        return pgettext("before a title in a calendar", "Postponed")
    return ""


def description_of(entry: Entry) -> str:
    """Return the description: why it changed, what it is about, how to take part, and where to read more."""
    online = _("Online: %(address)s") % {"address": entry.online_url} if entry.online_url else ""
    parts = (entry.reason, entry.text, online, entry.address)
    return "\n\n".join(plain_text(part) for part in parts if part)
