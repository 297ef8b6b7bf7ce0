"""The rules that judge pages find what they should."""

import pytest

from tests.html_rules import problems_of

PAGE = '<!doctype html><html lang="nl"><head><title>Proef</title></head><body><h1>Proef</h1>{}</body></html>'


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<p></p>", "empty: <p"),
        ("<p> \xa0&shy;\n</p>", "empty: <p"),
        ("<ul><li></li></ul>", "empty: <ul"),
        ("<section><h2></h2></section>", "empty: <h2"),
        ("<figure><p></p></figure>", "empty: <figure"),
        ("<dl><dt>Wanneer</dt></dl>", "terms without explanation"),
        ("<dl><dt>Wanneer</dt><dd></dd></dl>", "empty: <dd"),
        ("<dl><dd>Los</dd></dl>", "terms without explanation"),
        ("<h3>Te diep</h3>", "<h3> after <h1>"),
        ("<h1>Nog een</h1>", "2 times <h1>"),
        ('<p id="a">a</p><p id="a">b</p>', "is used 2 times"),
        ('<label for="b">b</label>', "'b', which is not there"),
        ('<a href="#c">c</a>', "leads to #c"),
        ('<img src="/a.jpg" width="1" height="1">', "a picture without alt"),
        ('<a href="/"><svg></svg></a>', "a link that says nothing"),
        ('<a href="">Leeg</a>', "leads nowhere"),
        ("<p>None</p>", "'None' in the text"),
        ("<p>Een · · drie</p>", "loose separator"),
        ("<p>Een <div>twee</div></p>", "not valid"),
        ("<p><b>een</p>", "not valid"),
        ("</section>", "not valid"),
    ],
)
def test_found(html, problem):
    assert any(problem in one for one in problems_of(PAGE.format(html)))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Een, twee.</p>",
        '<p><img src="/a.jpg" alt="" width="1" height="1"></p>',
        "<dl><div><dt>Wanneer</dt><dd>Morgen</dd></div></dl>",
        '<a href="/zoeken/" aria-label="Zoeken"><svg></svg></a>',
        '<h2 id="a">A</h2><section aria-labelledby="a"><p>b</p></section><a href="#a">A</a>',
    ],
)
def test_left_alone(html):
    assert problems_of(PAGE.format(html)) == []
