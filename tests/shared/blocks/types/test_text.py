"""Running text: what is refused, what is brought in order, and what visitors get to see of it."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.admin.rich_text import get_rich_text_editor_widget

from shared.blocks.rich_text.links import LinkedText
from shared.blocks.types.text import FULL, ShortText, TextBlock


@pytest.mark.parametrize("block", [TextBlock(), ShortText()])
@pytest.mark.parametrize("text", ["klik hier", "Lees meer…", "<b>hier</b>"])
def test_a_link_that_says_nothing_is_refused_beside_the_field(block, text):
    value = LinkedText(f'<p>Meld aan: <a href="https://example.org">{text}</a>.</p>')
    with pytest.raises(ValidationError) as refusal:
        block.clean(value)
    assert refusal.value.code == "says_nothing"
    assert block.clean_deferred(value).source == value.source


@pytest.mark.parametrize("empty", ["", "<p></p>", '<p data-block-key="a"> </p><h2></h2>'])
def test_a_text_that_is_empty_is_refused(empty):
    with pytest.raises(ValidationError):
        TextBlock().clean(LinkedText(empty))
    assert TextBlock(required=False).clean(LinkedText(empty)).is_blank


def test_a_pasted_text_is_brought_in_order():
    pasted = LinkedText("<h1>Verslag</h1><p></p><h2>Ochtend</h2><p>We begonnen.</p>")
    assert TextBlock().clean(pasted).source == "<h2>Verslag</h2><h3>Ochtend</h3><p>We begonnen.</p>"


def test_a_pasted_heading_of_the_first_level_stays_a_heading():
    """What the editor sends for such a paste, as Draftail's content state, becomes HTML with that heading."""
    widget = get_rich_text_editor_widget("default", features=FULL)
    sent = (
        '{"blocks": [{"key": "a", "type": "header-one", "text": "Verslag", "depth": 0, "inlineStyleRanges": [],'
        ' "entityRanges": []}], "entityMap": {}}'
    )
    assert "<h1" in widget.value_from_datadict({"body": sent}, {}, "body")
    assert "header-one" not in widget.format_value("<h2>Verslag</h2>")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('<p data-block-key="x1">Een.</p>', "<p>Een.</p>"),
        (
            '<p><a href="https://www.example.org/a/b?c=1&amp;d=2">https://www.example.org/a/b?c=1&amp;d=2</a></p>',
            '<p><a href="https://www.example.org/a/b?c=1&amp;d=2">example.org/a/…</a></p>',
        ),
        (
            '<p><a href="https://example.org/a">De regeling</a></p>',
            '<p><a href="https://example.org/a">De regeling</a></p>',
        ),
        (
            '<p><a href="mailto:info@example.org">info@example.org</a></p>',
            '<p><a href="mailto:info@example.org">info@example.org</a></p>',
        ),
        ('<p><a href="tel:+31201234567">020 123 45 67</a></p>', '<p><a href="tel:+31201234567">020 123 45 67</a></p>'),
        ('<p>Zie <a linktype="page" id="999999">het verslag</a>.</p>', "<p>Zie het verslag.</p>"),
        ('<p>Zie <a linktype="document" id="999999">de <b>gids</b></a>.</p>', "<p>Zie de <b>gids</b>.</p>"),
    ],
)
def test_what_visitors_see(source, shown):
    assert str(LinkedText(source)).strip() == shown


def test_links_lead_to_pages_and_documents(pages, document):
    text = LinkedText(
        f'<p><a linktype="page" id="{pages[0].pk}">De dag</a> <a linktype="document" id="{document.pk}">De gids</a></p>'
    )
    assert str(text).strip() == f'<p><a href="/pagina-1/">De dag</a> <a href="{document.url}">De gids</a></p>'
    pages[0].unpublish()
    assert "/pagina-1/" not in str(text)
