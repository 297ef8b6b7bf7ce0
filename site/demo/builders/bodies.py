"""Turns the plain data of the content into the values of blocks."""

from collections.abc import Callable, Iterable
from datetime import time
from typing import Any

from wagtail.blocks import StreamValue
from wagtail.fields import StreamField

from demo.builders.seeding import Seeding
from demo.markup import to_html


def body(seeding: Seeding, field: StreamField, content: Iterable[tuple[str, Any]]) -> StreamValue:
    """
    Return the validated value of a `StreamField`.

    content: pairs of block name and value, with keys in place of photos, people and pages. Raises a `ValidationError`
    where an editor would get one.
    """
    block = field.stream_block
    rows = [(kind, CONVERT.get(kind, _as_it_is)(seeding, value)) for kind, value in content]
    return block.clean(block.normalize(rows))


def _as_it_is(seeding: Seeding, value: Any) -> Any:
    return value


def _text(seeding: Seeding, value: str) -> str:
    return to_html(value, seeding.page_id)


def _lessons(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"person": None, "name": "", "role": "", "introduction": "", "manner": ""} | _with_person(seeding, value)


def _with_person(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return value | {"person": seeding.people[value["person"]]} if value.get("person") else value


def _image(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"size": "text"} | value | {"photo": seeding.photos[value["photo"]]}


def _photos(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    photos = [{"photo": seeding.photos[key], "caption": ""} for key in value["photos"]]
    collection = seeding.collections[value["collection"]] if "collection" in value else None
    return {"only_with_consent": False} | value | {"photos": photos, "collection": collection}


def _album_elsewhere(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return value | {"cover": seeding.photos[value["cover"]]}


def _film(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"film": seeding.films[value["film"]]}


def _document(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"title": "", "explanation": ""} | value | {"document": seeding.documents[value["document"]]}


def _table(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    choice = value["table_header_choice"]
    return value | {
        "first_row_is_table_header": choice in ("row", "both"),
        "first_col_is_header": choice in ("column", "both"),
    }


def _link(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    link = {"page": None, "document": None, "address": "", "link_text": ""} | value
    if link["page"]:
        link["page"] = seeding.pages[link["page"]]
    return link


def _links(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return value | {"links": [_link(seeding, link) for link in value["links"]]}


def _call_to_action(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"heading": "", "text": ""} | value | {"button": _link(seeding, value["button"])}


def _section(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return value | {"more": seeding.pages[value["more"]]}


def _participants(seeding: Seeding, pairs: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return rows with a person for each known key, and with a name for anything else."""
    found = [(seeding.people.get(who), who, role) for who, role in pairs]
    return [{"person": person, "name": "" if person else who, "role": role} for person, who, role in found]


def _hours(value: dict[str, Any]) -> dict[str, time]:
    return {name: time.fromisoformat(value[name]) for name in ("starts", "ends") if value.get(name)}


def _piece(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that common items and sessions share."""
    lessons = [_lessons(seeding, lesson) for lesson in value.get("lessons", ())]
    return (
        {"room": "", "capacity": None, "description": "", "slides_url": ""}
        | value
        | {
            "people": _participants(seeding, value.get("people", ())),
            "page": seeding.pages[value["page"]] if "page" in value else None,
            "slides": seeding.documents[value["slides"]] if "slides" in value else None,
            "film": seeding.films[value["film"]] if "film" in value else None,
            "lessons": lessons,
        }
    )


def _day(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"title": "", "number": None} | value


def _moment(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "plenary"} | _piece(seeding, value) | _hours(value)


def _round(seeding: Seeding, value: dict[str, Any]) -> dict[str, Any]:
    sessions = [
        {"kind": "session", "starts": None, "ends": None} | _piece(seeding, session) | _hours(session)
        for session in value["sessions"]
    ]
    return value | _hours(value) | {"sessions": sessions}


CONVERT: dict[str, Callable[[Any, Any], Any]] = {
    "text": _text,
    "lessons": _lessons,
    "person": _with_person,
    "image": _image,
    "photos": _photos,
    "album_elsewhere": _album_elsewhere,
    "film": _film,
    "document": _document,
    "table": _table,
    "links": _links,
    "call_to_action": _call_to_action,
    "coming_events": _section,
    "newest_posts": _section,
    "newest_publications": _section,
    "newest_work": _section,
    "newest_testimonials": _section,
    "day": _day,
    "moment": _moment,
    "round": _round,
}
