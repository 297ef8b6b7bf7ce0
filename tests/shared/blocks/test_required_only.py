"""Blocks with only their required fields, and blocks whose targets are gone: no empty box, no label alone."""

import pytest

from shared.blocks.body import BodyStreamBlock
from tests.shared.blocks.test_every_block import empty_elements, parsed

NO_LINK = {"page": None, "document": None, "address": "", "link_text": ""}


def required_only(name, photo, document, film, person, pages):
    """The least an editor must fill in, as it is stored."""
    return {
        "text": "<p>Welkom.</p>",
        "quote": {"quote": "Ik kom terug.", "name": "", "role": ""},
        "terms": {"title": "", "terms": [{"term": "Wijk", "explanation": "<p>Waar mensen wonen.</p>"}]},
        "lessons": {
            "title": "Lessen",
            "introduction": "",
            "lessons": ["Begin klein."],
            "person": None,
            "name": "",
            "role": "",
            "manner": "",
        },
        "questions": {"title": "", "questions": [{"question": "Kost het iets?", "answer": "<p>Nee.</p>"}]},
        "table": {
            "data": [["Wijk", "Avonden"], ["Oost", "4"]],
            "table_caption": "Avonden per wijk",
            "table_header_choice": "row",
            "first_row_is_table_header": True,
            "first_col_is_header": False,
        },
        "image": {"photo": photo.pk, "caption": "", "alt": "", "decorative": False, "size": "text"},
        "photos": {
            "title": "",
            "photos": [{"photo": photo.pk, "caption": ""}],
            "collection": None,
            "only_with_consent": False,
        },
        "album_elsewhere": {
            "url": "https://album.example/1",
            "title": "De foto's van de avond",
            "cover": None,
            "about": "",
        },
        "film": {"film": film.pk},
        "document": {"document": document.pk, "title": "", "explanation": ""},
        "links": {"title": "", "links": [NO_LINK | {"address": "https://example.org"}]},
        "call_to_action": {
            "heading": "",
            "text": "",
            "button": NO_LINK | {"page": pages[0].pk, "link_text": "Naar de agenda"},
        },
        "person": {"person": person.pk, "role": "", "text": ""},
        "page_cards": {"title": "", "pages": [pages[0].pk]},
    }[name]


@pytest.fixture
def bare_photo(db):
    from tests.shared.blocks.conftest import make_photo

    return make_photo(50, description="")


@pytest.fixture
def bare_person(db):
    from shared.people.models import Person

    return Person.objects.create(name="Samira Bouzid")


@pytest.fixture
def bare_film(db):
    from shared.media.models import Film

    return Film.objects.create(title="Aan tafel", url="https://www.video.example/1")


@pytest.fixture
def bare_document(db):
    from django.core.files.base import ContentFile

    from shared.media.models import Document

    return Document.objects.create(title="Afspraken", file=ContentFile(b"x", name="afspraken.txt"))


@pytest.mark.parametrize("name", BodyStreamBlock().child_blocks)
def test_with_only_its_required_fields_nothing_is_empty(
    name, stored, bare_photo, bare_document, bare_film, bare_person, pages
):
    value = required_only(name, bare_photo, bare_document, bare_film, bare_person, pages)
    body = stored([(name, value)])
    html = body.render_as_block()
    tree = parsed(html)
    assert "".join(tree.itertext()).strip() or tree.find(".//img") is not None
    assert empty_elements(tree) == []
    body.stream_block.clean(body)


GONE = 999_999


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", '<p data-block-key="a"></p>'),
        ("text", ""),
        ("image", {"photo": GONE, "caption": "Wel een bijschrift", "alt": "", "decorative": False, "size": "wide"}),
        ("photos", {"title": "In beeld", "photos": [{"photo": GONE, "caption": "x"}]}),
        ("photos", {"title": "In beeld", "photos": []}),
        ("photos", {"title": "In beeld", "photos": [], "collection": GONE}),
        ("film", {"film": GONE}),
        ("document", {"document": GONE, "title": "Verslag", "explanation": "x"}),
        ("person", {"person": GONE, "role": "gespreksleider", "text": "x"}),
        ("page_cards", {"title": "Lees ook", "pages": [GONE]}),
        ("links", {"title": "Verder", "links": [NO_LINK | {"page": GONE, "link_text": "Het verslag"}]}),
        ("links", {"title": "Verder", "links": [NO_LINK | {"address": "javascript:alert(1)", "link_text": "x"}]}),
        (
            "call_to_action",
            {"heading": "Doe mee", "text": "x", "button": NO_LINK | {"document": GONE, "link_text": "Download"}},
        ),
        ("table", None),
        ("table", {"data": [], "table_caption": "Leeg"}),
        ("quote", {"quote": "", "name": "Samira", "role": ""}),
        ("terms", {"title": "Begrippen", "terms": []}),
        ("questions", {"title": "Vragen", "questions": []}),
    ],
)
@pytest.mark.django_db
def test_what_is_gone_leaves_nothing_behind(name, value, stored):
    assert not stored([(name, value)]).render_as_block().strip()


@pytest.mark.parametrize(
    ("filled", "text"),
    [
        ({}, ""),
        ({"name": "Ruben"}, "Geleerd van Ruben"),
        ({"name": "Ruben", "role": "coördinator"}, "Geleerd van Ruben, coördinator"),
        ({"name": "Ruben", "manner": "vraaggesprek"}, "Geleerd van Ruben (vraaggesprek)"),
        (
            {"name": "Ruben", "role": "coördinator", "manner": "vraaggesprek"},
            "Geleerd van Ruben, coördinator (vraaggesprek)",
        ),
        ({"role": "drie bewoners"}, "drie bewoners"),
        ({"manner": "do's and don'ts"}, "Do's and don'ts"),
    ],
)
@pytest.mark.django_db
def test_from_whom_was_learned_reads_as_a_sentence(filled, text, stored):
    value = {"title": "Lessen", "introduction": "", "lessons": ["Begin klein."], "person": None} | filled
    tree = parsed(stored([("lessons", value)]).render_as_block())
    source = tree.find(".//p[@class='lessons__source']")
    assert ("" if source is None else " ".join("".join(source.itertext()).split())) == text
