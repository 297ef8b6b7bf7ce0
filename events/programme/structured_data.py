"""What a programme says to machines: its items as events in the event, and everybody on it (schema.org/Event)."""

from events.programme.presentation import anchor_of
from events.programme.session_blocks import items_in
from events.programme.timetable import days_of, scheduled_items, time_span
from events.schedule.structured_data import start_and_end


def sessions_data(event, story, schema):
    """
    Give the items of a programme of which the day or the time is known, but no breaks.

    The page of a session that belongs to the event is one of its events already and is passed over.
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


def _item_data(item, value, when, event, schema):
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


def performers(programme, schema):
    """Give everybody on the programme, each once, in the order of the programme."""
    return people_of((one for item in items_in(programme) for one in item["people"]), schema)


def people_of(participants, schema):
    """Give people of a programme, each once. participants: values of `session_blocks.ParticipantBlock`."""
    found = {}
    for participant in participants:
        person = participant["person"]
        name = person.name if person else participant["name"]
        found.setdefault(name, schema.person(person) if person else {"@type": "Person", "name": name})
    return list(found.values())
