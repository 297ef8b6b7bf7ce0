"""Links with which people add events to their own calendar. Plain URLs: no page loads anything from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from events.calendars.vtimezone import AMSTERDAM

if TYPE_CHECKING:
    from events.pages.event import EventPage


@dataclass(frozen=True)
class CalendarLink:
    """One link. file_name: the name of the file to save, when it is one."""

    label: str
    url: str
    file_name: str = ""


def links_to_add(event: "EventPage", page_address: str, file_address: str) -> list[CalendarLink]:
    """
    Return the links to add an event to a calendar.

    event: an event with a date. page_address, file_address: absolute URLs of its page and its calendar file. The forms
    of other websites take a single date, so an event with several dates is only offered as a file.
    """
    files = [
        CalendarLink(_("Apple and other calendars"), file_address),
        CalendarLink(_("As a file (.ics)"), file_address, file_address.rpartition("/")[2]),
    ]
    if event.date_count > 1:
        return files
    text = "\n\n".join(part for part in (event.summary, page_address) if part)
    return [
        CalendarLink(_("Google Calendar"), google(event, text)),
        CalendarLink(_("Outlook.com"), outlook("https://outlook.live.com", event, text)),
        CalendarLink(_("Microsoft 365"), outlook("https://outlook.office.com", event, text)),
        *files,
    ]


def google(event: "EventPage", text: str) -> str:
    """Return the URL of Google's form, filled in. The end of an event without times is the day after, as in a file."""
    start, end = localtime(event.starts_at), localtime(event.ends_at or event.starts_at)
    if event.all_day:
        dates = f"{start:%Y%m%d}/{end + timedelta(days=1):%Y%m%d}"
    else:
        dates = f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}/{end.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    fields = {
        "action": "TEMPLATE",
        "text": event.title,
        "dates": dates,
        "details": text,
        "location": _location(event),
        "ctz": AMSTERDAM,
    }
    return f"https://calendar.google.com/calendar/render?{_query(fields)}"


def outlook(host: str, event: "EventPage", text: str) -> str:
    """Return the URL of Outlook's form, filled in. host: of Outlook.com or of Microsoft 365."""
    start, end = localtime(event.starts_at), localtime(event.ends_at or event.starts_at)
    if event.all_day:
        moments = {"allday": "true", "startdt": f"{start:%Y-%m-%d}", "enddt": f"{end + timedelta(days=1):%Y-%m-%d}"}
    else:
        moments = {"startdt": start.isoformat(), "enddt": end.isoformat() if event.ends_at else ""}
    fields = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": event.title,
        **moments,
        "location": _location(event),
        "body": text,
    }
    return f"{host}/calendar/0/deeplink/compose?{_query(fields)}"


def links_to_subscribe(name: str, address: str) -> list[CalendarLink]:
    """Return the links to subscribe to a calendar. name: of the calendar. address: its absolute URL."""
    webcal = "webcal://" + address.partition("://")[2]
    fields = _query({"url": address, "name": name})
    return [
        CalendarLink(_("Apple, Thunderbird and other calendars"), webcal),
        CalendarLink(_("Google Calendar"), f"https://calendar.google.com/calendar/r?{_query({'cid': webcal})}"),
        CalendarLink(_("Outlook.com"), f"https://outlook.live.com/calendar/0/addfromweb?{fields}"),
        CalendarLink(_("Microsoft 365"), f"https://outlook.office.com/calendar/0/addfromweb?{fields}"),
    ]


def _location(event: "EventPage") -> str:
    if not event.venue:
        return event.online_url or event.room
    return ", ".join(part for part in (event.venue.name, event.room, *event.venue.street_lines) if part)


def _query(fields: Mapping[str, str]) -> str:
    return urlencode({name: text for name, text in fields.items() if text}, quote_via=quote)
