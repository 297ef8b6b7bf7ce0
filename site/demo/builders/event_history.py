"""Records earlier announcements of events, so that the demo has changelogs."""

from copy import copy
from typing import Any

from demo.builders.seeding import Seeding
from events.changelog.log import record

# What may have been otherwise, by its name in the content.
PLAIN = ("all_day", "room", "online_url", "event_status", "when_in_words")


def record_history(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """
    Record the announcements in `earlier` of the content, oldest first, and the present one at `changed`.

    page: an event that is filled in and not published yet. It is not changed.
    """
    # Set the id of each programme item, as saving does: an item with another id would count as a change.
    page.programme.get_prep_value()
    for earlier in content.get("earlier", ()):
        announced: Any = seeding.moment(earlier["from"])
        record(_as_it_was(seeding, page, earlier), announced)
    if "changed" in content:
        changed: Any = seeding.moment(content["changed"])
        record(page, changed)


def _as_it_was(seeding: Seeding, page: Any, earlier: dict[str, Any]) -> Any:
    was = copy(page)
    for name in PLAIN:
        setattr(was, name, earlier.get(name, getattr(page, name)))
    for name, key in (("starts_at", "starts"), ("ends_at", "ends")):
        if key in earlier:
            setattr(was, name, seeding.moment(earlier[key]))
    if "venue" in earlier:
        was.venue = seeding.venues[earlier["venue"]]
    return was
