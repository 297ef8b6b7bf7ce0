"""Headings of a finished body, and of a text as it was pasted."""

import pytest

from shared.blocks.headings import Heading, arrange
from shared.blocks.rich_text.pasted_text import tidy


@pytest.mark.parametrize(
    ("html", "levels"),
    [
        ("<h2>a</h2><h3>b</h3><h4>c</h4>", [2, 3, 4]),
        ("<h3>a</h3>", [2]),
        ("<h2>a</h2><h4>b</h4>", [2, 3]),
        ("<h2>a</h2><h4>b</h4><h4>c</h4>", [2, 3, 4]),
        ("<h1>a</h1><h2>b</h2>", [2, 2]),
        ("<h2>a</h2><h3>b</h3><h2>c</h2><h4>d</h4>", [2, 3, 2, 3]),
        ("<p>geen kop</p>", []),
    ],
)
def test_levels_begin_at_two_and_skip_none(html, levels):
    arranged = arrange(html)
    assert [heading.level for heading in arranged.headings] == levels
    assert [arranged.html.count(f"<h{level} ") for level in range(1, 7)] == [
        levels.count(level) for level in range(1, 7)
    ]


def test_a_heading_gets_an_address_from_its_words():
    arranged = arrange('<h2>Wat <b>we</b> hoorden &amp; zagen</h2><h2 class="block-title">Café</h2>')
    assert arranged.headings == (
        Heading(2, "Wat we hoorden & zagen", "t-wat-we-hoorden-zagen"),
        Heading(2, "Café", "t-cafe"),
    )
    assert '<h2 id="t-wat-we-hoorden-zagen">Wat <b>we</b> hoorden &amp; zagen</h2>' in arranged.html


@pytest.mark.parametrize(
    ("html", "taken", "ids"),
    [
        ("<h2>Tafel</h2><h2>Tafel</h2><h2>Tafel</h2>", (), ["t-tafel", "t-tafel-2", "t-tafel-3"]),
        ("<h2>Inhoud</h2>", ("t-inhoud",), ["t-inhoud-2"]),
        ('<p id="t-tafel"></p><h2>Tafel</h2>', (), ["t-tafel-2"]),
        ('<h2 id="eigen">Tafel</h2>', (), ["eigen"]),
        ("<h2>!?</h2>", (), ["t"]),
    ],
)
def test_addresses_differ(html, taken, ids):
    assert [heading.id for heading in arrange(html, taken).headings] == ids


def test_headings_of_cards_are_no_chapters_but_keep_the_order():
    arranged = arrange('<h2>Een</h2><h4 class="card__title"><a href="/x">Kaart</a></h4><h3>Twee</h3>')
    assert [heading.text for heading in arranged.headings] == ["Een", "Twee"]
    assert '<h3 class="card__title"><a href="/x">Kaart</a></h3>' in arranged.html
    assert [heading.text for heading in arranged.contents] == ["Een"]


@pytest.mark.parametrize(
    ("pasted", "tidied"),
    [
        ("<p>Een</p><p> &nbsp;</p><p>Twee</p>", "<p>Een</p><p>Twee</p>"),
        ('<p data-block-key="a1"></p><p data-block-key="a2">Een</p>', '<p data-block-key="a2">Een</p>'),
        ("<h2>\u00a0<br/></h2><p>Een</p>", "<p>Een</p>"),
        ("<h1>Een</h1><h2>Twee</h2><h4>Vier</h4>", "<h2>Een</h2><h3>Twee</h3><h4>Vier</h4>"),
        ('<h1 data-block-key="a">Een</h1><p>x</p>', '<h2 data-block-key="a">Een</h2><p>x</p>'),
        ("<h2>Een</h2><h3>Twee</h3>", "<h2>Een</h2><h3>Twee</h3>"),
        (
            "<h2>Al hier</h2><h3>Ook</h3><h1>Een</h1><h2>Twee</h2>",
            "<h2>Al hier</h2><h3>Ook</h3><h2>Een</h2><h3>Twee</h3>",
        ),
        ("<ul><li>Een</li></ul><hr/>", "<ul><li>Een</li></ul><hr/>"),
        ("", ""),
    ],
)
def test_a_pasted_text_is_brought_in_order(pasted, tidied):
    assert tidy(pasted) == tidied
