"""What a programme says to machines: its pieces as events in the event, and everybody on it (schema.org/Event)."""

from events.programme.presentation import anchor_of
from events.programme.session_blocks import pieces_in
from events.programme.timetable import days_of, planned, when_of
from events.schedule.structured_data import moments


def sessions_data(event, story, around):
    """
    Give the pieces of a programme of which the day or the time is known, but no breaks.

    The page of a session that belongs to the event is one of its events already and is passed over.
    """
    known = {page.pk for page in story.parts if page.hub_id == event.pk} if story else set()
    days = days_of(event.occurrences, event.all_day)
    found = []
    for piece, value in zip(planned(event.programme.raw_data), pieces_in(event.programme), strict=True):
        is_said = piece.starts or piece.day
        when = when_of(piece, days, event.all_day) if is_said and not piece.is_break else None
        page = value.open_page
        if when and not (page and page.pk in known):
            found.append(_of_piece(piece, value, when, event, around))
    return found


def _of_piece(piece, value, when, event, around):
    if value.open_page:
        return around.reference(value.open_page, **moments(*when))
    place = ", ".join(part for part in (event.venue.name if event.venue else "", value["room"]) if part)
    return {
        "@type": "Event",
        "@id": f"{around.address(event.url)}#{anchor_of(piece.key)}" if piece.key else None,
        "name": value["title"],
        **moments(*when),
        "location": {"@type": "Place", "name": place} if place else None,
        "performer": people_of(value["people"], around),
        "maximumAttendeeCapacity": value["capacity"],
    }


def performers(programme, around):
    """Give everybody on the programme, each once, in the order of the programme."""
    return people_of((one for piece in pieces_in(programme) for one in piece["people"]), around)


def people_of(participants, around):
    """Give people of a programme, each once. participants: values of `session_blocks.ParticipantBlock`."""
    found = {}
    for participant in participants:
        person = participant["person"]
        name = person.name if person else participant["name"]
        found.setdefault(name, around.person(person) if person else {"@type": "Person", "name": name})
    return list(found.values())
