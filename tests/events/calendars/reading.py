"""Calendars read back by two parsers that know nothing of each other; vobject works time zones out from the file."""

from datetime import UTC, datetime

import icalendar
import vobject

TEXTS = ("summary", "description", "location", "url", "status", "uid")


def by_icalendar(body):
    """Return each event of a calendar as a dict of texts and moments; moments in UTC, dates as dates."""
    calendar = icalendar.Calendar.from_ical(body)
    return [
        {name: str(event[name]) for name in TEXTS if name in event}
        | {name: _moment(event[name].dt) for name in ("dtstart", "dtend", "dtstamp", "last-modified") if name in event}
        | {"sequence": int(event["sequence"])}
        for event in calendar.walk("VEVENT")
    ]


def by_vobject(body):
    """Return the same, read by vobject, which works time out from the `VTIMEZONE` in the file."""
    calendar = vobject.readOne(body.decode())
    return [_event_of_vobject(event) for event in calendar.contents.get("vevent", [])]


def _event_of_vobject(event):
    found = {}
    for name in (*TEXTS, "dtstart", "dtend", "dtstamp", "last-modified", "sequence"):
        if name in event.contents:
            value = event.contents[name][0].value
            if name == "sequence":
                value = int(value)
            elif name not in TEXTS:
                value = _moment(datetime.fromisoformat(value) if isinstance(value, str) else value)
            found[name] = value
    return found


def _moment(value):
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def problems_of(body):
    """List where a file is not by the letter of RFC 5545 §3.1: CRLF, at most 75 octets a line, no controls."""
    lines = body.split(b"\r\n")
    found = [] if lines[-1] == b"" else ["does not end with CRLF"]
    found += [f"{len(line)} octets: {line!r}" for line in lines if len(line) > 75]
    found += [f"control character: {line!r}" for line in lines if any(byte < 32 and byte != 9 for byte in line)]
    try:
        body.decode()
    except UnicodeDecodeError as error:
        found.append(f"not UTF-8: {error}")
    return found
