"""What was announced otherwise before, so that the demo's pages have a log of changes."""

from copy import copy
from typing import Any

from demo.builders.seeding import Seeding
from events.changelog.log import record
from events.models import EventPage

# What may have been otherwise, by its name in the content.
PLAIN = ("all_day", "room", "online_url", "event_status", "when_in_words")


def record_history(seeding: Seeding, page: EventPage, content: dict[str, Any]) -> None:
    """
    Record `earlier` of the content, the first announcement first, and that all is as it is now since `changed`.

    page: an event that was filled in and is to be published; nothing on it changes.
    """
    # Gives each piece of the programme its id, as saving will: a piece with another id would be a change.
    page.programme.get_prep_value()
    for earlier in content.get("earlier", ()):
        record(_as_it_was(seeding, page, earlier), seeding.moment(earlier["from"]))
    if "changed" in content:
        record(page, seeding.moment(content["changed"]))


def _as_it_was(seeding: Seeding, page: EventPage, earlier: dict[str, Any]) -> Any:
    was = copy(page)
    for name in PLAIN:
        setattr(was, name, earlier.get(name, getattr(page, name)))
    for name, key in (("starts_at", "starts"), ("ends_at", "ends")):
        if key in earlier:
            setattr(was, name, seeding.moment(earlier[key]))
    if "venue" in earlier:
        was.venue = seeding.venues[earlier["venue"]]
    return was
