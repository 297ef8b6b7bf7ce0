"""The calendar entries of events, read from the database in one query however many there are."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote
from uuid import UUID, uuid5

from django.db.models import OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from wagtail.blocks import StreamValue
from wagtail.models import Site

from events.changelog.models import EventChange
from events.choices import OurRole
from events.pages.event import EventPage
from shared.pages.querysets import BasePageQuerySet


class Entry(NamedTuple):
    """
    One calendar entry; texts as editors wrote them, datetimes aware.

    uid: the same for ever, whatever becomes of the title, the date or the host name. part_of: the uid of the event that
    a session is part of. ends_at: None when the end is open. position: latitude and longitude in degrees. address: the
    absolute URL of the page. is_ours: whether the organisation behind the site organises it. modified: when it was
    published last. sequence: the number of its last change.
    """

    uid: str
    title: str
    text: str
    starts_at: datetime
    ends_at: datetime | None
    all_day: bool
    event_status: str
    reason: str
    location: str
    position: tuple[float, float] | None
    online_url: str
    address: str
    is_ours: bool
    modified: datetime
    sequence: int
    part_of: str = ""


# The columns that are read of an event, by the names of `Row`.
COLUMNS = {
    "key": "translation_key",
    "locale": "locale_id",
    "title": "title",
    "text": "summary",
    "starts_at": "starts_at",
    "ends_at": "ends_at",
    "date_count": "date_count",
    "first_ends_at": "first_ends_at",
    "further_starts_at": "event_dates__starts_at",
    "further_ends_at": "event_dates__ends_at",
    "all_day": "all_day",
    "event_status": "event_status",
    "reason": "status_reason",
    "room": "room",
    "online_url": "online_url",
    "our_role": "our_role",
    "url_path": "url_path",
    "venue": "venue__name",
    "street": "venue__address",
    "postal_code": "venue__postal_code",
    "city": "venue__city",
    "latitude": "venue__latitude",
    "longitude": "venue__longitude",
    "published_at": "last_published_at",
    "first_published_at": "first_published_at",
    "sequence": "sequence",
    "name": "name_of_calendar",
    "programme": "programme",
}


class Row(NamedTuple):
    """What is read of an event; the names of the fields are those of `COLUMNS`."""

    key: UUID
    locale: int
    title: str
    text: str
    starts_at: datetime
    ends_at: datetime | None
    date_count: int
    first_ends_at: datetime | None
    further_starts_at: datetime
    further_ends_at: datetime | None
    all_day: bool
    event_status: str
    reason: str
    room: str
    online_url: str
    our_role: str
    url_path: str
    venue: str | None
    street: str | None
    postal_code: str | None
    city: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    published_at: datetime | None
    first_published_at: datetime | None
    sequence: int
    name: str
    programme: StreamValue | None = None


def events_for_visitors(site: Site) -> BasePageQuerySet:
    """Return the events of a site that have a date and a page that any visitor may read. No query."""
    return EventPage.objects.in_listings().descendant_of(site.root_page).filter(starts_at__isnull=False)


def read(events: "QuerySet[EventPage]", name: QuerySet | None = None, with_programme: bool = False) -> list[Row]:
    """
    Return the rows of events by date; an event with further dates has a row for each of those. One query.

    name: a subquery for the name of the calendar, which is returned with every row. with_programme: also read the
    programme, which is large.
    """
    last = EventChange.objects.filter(event=OuterRef("pk")).order_by("-sequence").values("sequence")[:1]
    found = events.order_by("starts_at", "pk", "event_dates__starts_at").annotate(
        sequence=Coalesce(Subquery(last), 0),
        name_of_calendar=Subquery(name[:1]) if name is not None else Value(""),
    )
    names = Row._fields if with_programme else Row._fields[:-1]
    return [Row(*values) for values in found.values_list(*(COLUMNS[name] for name in names))]


def entries(rows: Iterable[Row], site: Site) -> Iterator[Entry]:
    """
    Yield the calendar entries of rows.

    Every date of an event is an entry of its own, because many programs ignore `RDATE`. It is identified by its number:
    the second date is still the second when it moves a week.
    """
    below_root = len(site.root_page.url_path) - 1
    for (key, locale), group in groupby(rows, key=lambda row: (row.key, row.locale)):
        of_event = list(group)
        row = of_event[0]
        for number, (starts_at, ends_at) in enumerate(_dates(of_event), start=1):
            yield Entry(
                uid=uid_of(key, locale, "" if number == 1 else str(number)),
                title=row.title,
                text=row.text,
                starts_at=starts_at,
                ends_at=ends_at,
                all_day=row.all_day,
                event_status=row.event_status,
                reason=row.reason,
                location=location_of(row),
                position=position_of(row),
                online_url=row.online_url,
                address=site.root_url + quote(row.url_path[below_root:]),
                is_ours=row.our_role == OurRole.ORGANISER,
                modified=row.published_at or row.first_published_at or row.starts_at,
                sequence=row.sequence,
            )


def _dates(rows: Sequence[Row]) -> list[tuple[datetime, datetime | None]]:
    """Return every date of an event, the first one first, as `EventTimes.occurrences` does."""
    first = rows[0]
    if first.date_count == 1:
        return [(first.starts_at, first.ends_at)]
    return [(first.starts_at, first.first_ends_at), *((row.further_starts_at, row.further_ends_at) for row in rows)]


def uid_of(key: UUID, locale: int, part: str = "") -> str:
    """
    Return the `UID` of an event, or of a part of it (RFC 7986 §5.3: a UUID, without a host name).

    key: the translation key of the page, which stays when the page moves and when the database is restored elsewhere. A
    copy gets another one; a translation has the same, so the locale is included.
    """
    return str(uuid5(key, f"{locale}/{part}"))


def position_of(row: Row) -> tuple[float, float] | None:
    """Return the latitude and longitude of the venue in degrees, or None."""
    if row.latitude is None or row.longitude is None:
        return None
    return float(row.latitude), float(row.longitude)


def location_of(row: Row) -> str:
    """Return the location in one line: venue, room, street and town; else the online address."""
    town = " ".join(part for part in (row.postal_code, row.city) if part)
    return ", ".join(part for part in (row.venue, row.room, row.street, town) if part) or row.online_url
