"""From the content's plain data to the values of blocks, with photos, people and pages in place of their keys."""

from datetime import time

from demo.markup import to_html


def body(seeding, field, content):
    """
    Give the value for a StreamField, checked by the same rules as an editor's work.

    field: the model field; content: pairs of block name and value as the content files have them.
    Raises `ValidationError` where an editor could not have saved it.
    """
    block = field.stream_block
    rows = [(kind, CONVERT.get(kind, _as_it_is)(seeding, value)) for kind, value in content]
    return block.clean(block.normalize(rows))


def _as_it_is(seeding, value):
    return value


def _text(seeding, value):
    return to_html(value, seeding.page_id)


def _lessons(seeding, value):
    return {"person": None, "name": "", "role": "", "introduction": "", "manner": ""} | _with_person(seeding, value)


def _with_person(seeding, value):
    return value | {"person": seeding.people[value["person"]]} if value.get("person") else value


def _image(seeding, value):
    return {"size": "text"} | value | {"photo": seeding.photos[value["photo"]]}


def _photos(seeding, value):
    photos = [{"photo": seeding.photos[key], "caption": ""} for key in value["photos"]]
    collection = seeding.collections[value["collection"]] if "collection" in value else None
    return {"only_with_consent": False} | value | {"photos": photos, "collection": collection}


def _album_elsewhere(seeding, value):
    return value | {"cover": seeding.photos[value["cover"]]}


def _film(seeding, value):
    return {"film": seeding.films[value["film"]]}


def _document(seeding, value):
    return {"title": "", "explanation": ""} | value | {"document": seeding.documents[value["document"]]}


def _table(seeding, value):
    choice = value["table_header_choice"]
    return value | {
        "first_row_is_table_header": choice in ("row", "both"),
        "first_col_is_header": choice in ("column", "both"),
    }


def _link(seeding, value):
    link = {"page": None, "document": None, "address": "", "link_text": ""} | value
    if link["page"]:
        link["page"] = seeding.pages[link["page"]]
    return link


def _links(seeding, value):
    return value | {"links": [_link(seeding, link) for link in value["links"]]}


def _call_to_action(seeding, value):
    return {"heading": "", "text": ""} | value | {"button": _link(seeding, value["button"])}


def _section(seeding, value):
    return value | {"more": seeding.pages[value["more"]]}


def _participants(seeding, pairs):
    """A key of the people is that person; anything else is a name."""
    found = [(seeding.people.get(who), who, role) for who, role in pairs]
    return [{"person": person, "name": "" if person else who, "role": role} for person, who, role in found]


def _hours(value):
    return {name: time.fromisoformat(value[name]) for name in ("starts", "ends") if value.get(name)}


def _piece(seeding, value):
    """What a part for everybody and a session have in common."""
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


def _day(seeding, value):
    return {"title": "", "number": None} | value


def _moment(seeding, value):
    return {"kind": "plenary"} | _piece(seeding, value) | _hours(value)


def _round(seeding, value):
    sessions = [
        {"kind": "session", "starts": None, "ends": None} | _piece(seeding, session) | _hours(session)
        for session in value["sessions"]
    ]
    return value | _hours(value) | {"sessions": sessions}


CONVERT = {
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
