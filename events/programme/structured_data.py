"""The structured data of a programme: its items as events within the event, and its participants (schema.org/Event)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from wagtail.blocks import StreamValue, StructValue

from events.programme.presentation import anchor_of
from events.programme.session_blocks import ProgrammeItemValue, items_in
from events.programme.timetable import ScheduledItem, TimeSpan, days_of, scheduled_items, time_span
from events.schedule.structured_data import start_and_end
from shared.pages.structured_data import SchemaContext

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from shared.pages.story.story import Story


def sessions_data(event: "EventPage", story: "Story | None", schema: SchemaContext) -> list[dict[str, Any]]:
    """
    Return the items of a programme whose day or time is known, without breaks.

    A session whose page belongs to the event is left out, because the page is one of its events already.
    """
    known = {page.pk for page in story.parts if page.hub_id == event.pk} if story else set()
    days = days_of(event.occurrences, event.all_day)
    found = []
    for item, value in zip(scheduled_items(event.programme.raw_data), items_in(event.programme), strict=True):
        is_known = item.starts or item.day
        when = time_span(item, days, event.all_day) if is_known and not item.is_break else None
        page = value.open_page
        if when and not (page and page.pk in known):
            found.append(_item_data(item, value, when, event, schema))
    return found


def _item_data(
    item: ScheduledItem, value: ProgrammeItemValue, when: TimeSpan, event: "EventPage", schema: SchemaContext
) -> dict[str, Any]:
    if value.open_page:
        return schema.reference(value.open_page, **start_and_end(*when))
    location = ", ".join(part for part in (event.venue.name if event.venue else "", value["room"]) if part)
    return {
        "@type": "Event",
        "@id": f"{schema.address(event.url)}#{anchor_of(item.key)}" if item.key else None,
        "name": value["title"],
        **start_and_end(*when),
        "location": {"@type": "Place", "name": location} if location else None,
        "performer": people_of(value["people"], schema),
        "maximumAttendeeCapacity": value["capacity"],
    }


def performers(programme: StreamValue, schema: SchemaContext) -> list[dict[str, Any]]:
    """Return everybody on the programme once, in its order."""
    return people_of((one for item in items_in(programme) for one in item["people"]), schema)


def people_of(participants: Iterable[StructValue], schema: SchemaContext) -> list[dict[str, Any]]:
    """Return people of a programme once each. participants: values of `ParticipantBlock`."""
    found: dict[str, dict[str, Any]] = {}
    for participant in participants:
        person = participant["person"]
        name = person.name if person else participant["name"]
        found.setdefault(name, schema.person(person) if person else {"@type": "Person", "name": name})
    return list(found.values())
