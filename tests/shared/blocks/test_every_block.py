"""Every block, rendered from its own preview value: what the admin shows an editor before a block is taken."""

import html5lib
import pytest
from django.utils.translation import override

from shared.blocks.body import BodyStreamBlock, InvitationStreamBlock

pytestmark = pytest.mark.slow

BODY = BodyStreamBlock().child_blocks
INVITATION = InvitationStreamBlock().child_blocks
VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
MAY_BE_EMPTY = VOID | {"td"}
SVG = "{http://www.w3.org/2000/svg}"


def parsed(html):
    """The fragment as a tree; any error of HTML5 syntax fails the test."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(html)


def empty_elements(tree):
    """The names of elements in which there is nothing to see and nothing to read."""
    return [
        element.tag
        for element in list(tree.iter())[1:]
        if isinstance(element.tag, str)
        and element.tag not in MAY_BE_EMPTY
        and not element.tag.startswith(SVG)
        and not "".join(element.itertext()).strip()
        and not any(child.tag == "img" or str(child.tag).startswith(SVG) for child in element.iter())
    ]


@pytest.mark.parametrize("name", BODY)
@pytest.mark.usefixtures("library")
def test_a_block_renders_from_its_own_preview_value(name):
    block = BODY[name]
    html = block.render(block.get_preview_value())
    tree = parsed(html)
    assert "".join(tree.itertext()).strip(), f"{name}: the preview shows nothing"
    assert empty_elements(tree) == []


@pytest.mark.parametrize("name", BODY)
@pytest.mark.django_db
def test_a_preview_needs_nothing_in_the_library(name):
    block = BODY[name]
    assert empty_elements(parsed(block.render(block.get_preview_value()))) == []


@pytest.mark.parametrize("name", BODY)
@pytest.mark.usefixtures("library")
def test_a_preview_is_something_an_editor_could_have_made(name):
    block = BODY[name]
    block.clean(block.get_preview_value())


@pytest.mark.parametrize("name", BODY)
@pytest.mark.django_db
def test_a_block_is_whole(name):
    block = BODY[name]
    assert block.meta.template == f"blocks/{'link_list' if name == 'links' else name}.html"
    assert block.meta.icon != "placeholder"
    assert block.is_previewable
    for language in ("nl", "en"):
        with override(language):
            assert str(block.label), f"{name} has no label in {language}"
            assert str(block.get_description()).endswith("."), f"{name} has no description in {language}"
            assert str(block.meta.group), f"{name} has no group in {language}"


@pytest.mark.django_db
def test_editors_read_dutch():
    with override("nl"):
        assert [str(name) for name, _ in BodyStreamBlock().grouped_child_blocks()] == [
            "Tekst en feiten",
            "Foto en film",
            "Links en personen",
        ]
        for name, block in BODY.items():
            with override("en"):
                english = str(block.get_description())
            assert str(block.get_description()) != english, f"{name} is described in English"


def test_an_invitation_takes_blocks_of_a_body_only():
    assert set(INVITATION) < set(BODY)
    assert "lessons" not in INVITATION
    assert "photos" not in INVITATION


@pytest.mark.usefixtures("library")
def test_a_whole_body_is_valid_and_skips_no_heading():
    body = BodyStreamBlock()
    value = body.normalize([(name, block.get_preview_value()) for name, block in body.child_blocks.items()])
    html = body.render(value)
    assert parsed(html) is not None
    assert "w-block" not in html
    assert "<h1" not in html
