"""A link in a block: one target, an address that can be linked to, a text that says something."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from shared.blocks.base.links import ButtonBlock, LinkBlock
from tests import factories as make

EMPTY = {"page": None, "document": None, "address": "", "link_text": ""}


def link(block=None, **filled):
    """The value of a link block with these parts filled in."""
    return (block or LinkBlock()).normalize(EMPTY | filled)


def errors_of(block, value):
    """Where the block refuses a value: names of fields, and the codes of what concerns the whole."""
    with pytest.raises(StructBlockValidationError) as refusal:
        block.clean(value)
    return sorted(refusal.value.block_errors), [error.code for error in refusal.value.non_block_errors.as_data()]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("filled", "fields", "codes"),
    [
        ({}, [], ["no_target"]),
        ({"link_text": "Het verslag"}, [], ["no_target"]),
        ({"address": "javascript:alert(1)"}, ["address"], []),
        ({"address": "geen adres"}, ["address"], []),
        ({"address": "https://example.org/activ..."}, ["address"], []),
        ({"address": "example.org", "link_text": "klik hier"}, ["link_text"], []),
        ({"address": "geen adres", "link_text": "Lees meer"}, ["address", "link_text"], []),
    ],
)
def test_what_a_link_may_not_be(filled, fields, codes):
    assert errors_of(LinkBlock(), link(**filled)) == (fields, codes)


@pytest.mark.parametrize(
    "targets", [("page", "address"), ("document", "address"), ("page", "document"), ("page", "document", "address")]
)
def test_a_link_leads_to_one_place(targets, pages, document):
    everything = {"page": pages[0], "document": document, "address": "https://example.org"}
    value = link(**{name: everything[name] for name in targets})
    assert errors_of(LinkBlock(), value) == ([], ["targets"])


@pytest.mark.django_db
def test_a_button_says_what_happens():
    block = ButtonBlock()
    assert errors_of(block, link(block, address="example.org")) == (["link_text"], [])


@pytest.mark.django_db
def test_an_address_is_completed_when_it_is_saved():
    assert LinkBlock().clean(link(address=" www.example.org/a "))["address"] == "https://www.example.org/a"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("filled", "is_kept"),
    [
        ({}, True),
        ({"address": "https://exa"}, True),
        ({"address": "example.org", "link_text": "hier"}, True),
        ({"address": "javascript:alert(1)"}, False),
    ],
)
def test_a_draft_may_be_half_a_link_but_never_an_unsafe_one(filled, is_kept):
    block = LinkBlock()
    if is_kept:
        block.clean_deferred(link(**filled))
    else:
        with pytest.raises(ValidationError):
            block.clean_deferred(link(**filled))


@pytest.mark.parametrize(
    ("filled", "url", "text", "host"),
    [
        (
            {"address": "https://www.example.org/a/b?c=d"},
            "https://www.example.org/a/b?c=d",
            "example.org/a/…",
            "example.org",
        ),
        (
            {"address": "https://example.org", "link_text": "De regeling"},
            "https://example.org",
            "De regeling",
            "example.org",
        ),
        (
            {"address": "https://example.org/a", "link_text": "https://example.org/a/b/c/d"},
            "https://example.org/a",
            "example.org/a/…",
            "example.org",
        ),
        ({"address": "mailto:info@example.org"}, "mailto:info@example.org", "info@example.org", ""),
        ({"address": "javascript:alert(1)"}, "", "", ""),
        ({}, "", "", ""),
    ],
)
def test_what_a_link_to_an_address_gives(filled, url, text, host):
    value = link(**filled)
    assert (value.url, value.text, value.host, value.is_external) == (url, text, host, bool(host))


@pytest.mark.parametrize(("text", "shown"), [("", ""), ("De regeling", "example.org"), ("Alles op example.org", "")])
def test_the_host_is_not_said_twice(text, shown):
    assert link(address="https://example.org/regeling", link_text=text).shown_host == shown


def test_a_link_to_a_page_and_to_a_document(pages, document):
    to_page, to_document = link(page=pages[0]), link(document=document, link_text="Alle afspraken")
    assert (to_page.url, to_page.text, to_page.host, to_page.file) == ("/pagina-1/", "Pagina 1", "", None)
    assert (to_document.url, to_document.text) == (document.url, "Alle afspraken")
    assert to_document.file == document
    assert not to_page.is_external


def test_a_page_that_is_not_live_is_not_linked_to(pages, stored):
    pages[0].unpublish()
    value = {"title": "", "links": [EMPTY | {"page": page.pk} for page in pages]}
    html = stored([("links", value)]).render_as_block()
    assert "/pagina-1/" not in html
    assert "/pagina-2/" in html


@pytest.mark.parametrize("words", ["", "De besloten avond"])
def test_the_title_of_a_private_page_is_not_told_by_a_link(words, pages, stored):
    """The editor's own words may lead to it: whoever may read it logs in there."""
    make.private(pages[0])
    links = [EMPTY | {"page": page.pk, "link_text": words} for page in pages[:2]]
    html = stored([("links", {"title": "", "links": links})]).render_as_block()
    assert "Pagina 1" not in html
    assert ("/pagina-1/" in html) == bool(words)
    assert "/pagina-2/" in html
