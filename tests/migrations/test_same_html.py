"""The comparison itself: what counts as a difference, and what does not."""

import pytest

from tests.migrations.same_html import differences

SAME = {
    "indented otherwise": ("<div>\n  <p>Een  twee</p>\n</div>", "<div><p> Een\ntwee </p></div>"),
    "attributes in another order": ('<a id="a" href="b">x</a>', '<a href="b" id="a">x</a>'),
    "classes in another order": ('<p class="a b">x</p>', '<p class="b  a">x</p>'),
    "a class renamed": ('<p class="place wide">x</p>', '<p class="location wide">x</p>'),
    "space at the end of an inline element before a block": ("<p><b>x </b></p>", "<p><b>x</b></p>"),
    "space twice, inside and after": ("<p><b>x </b> y</p>", "<p><b>x </b>y</p>"),
    "space inside a button": ("<p><button> x </button></p>", "<p><button>x</button></p>"),
    "another version of a file": (
        '<link href="/static/site.0123456789ab.css">',
        '<link href="/static/site.ba9876543210.css">',
    ),
}
OTHER = {
    "a word": ("<p>x</p>", "<p>y</p>"),
    "space between inline elements": ("<p><b>x</b> <b>y</b></p>", "<p><b>x</b><b>y</b></p>"),
    "space moved out of a link": ("<p><a>x </a>y</p>", "<p><a>x</a> y</p>"),
    "space after a picture": ('<p><img src="a"> y</p>', '<p><img src="a">y</p>'),
    "space in text as it was written": ("<pre>a  b</pre>", "<pre>a b</pre>"),
    "a class": ('<p class="a">x</p>', '<p class="b">x</p>'),
    "an attribute less": ('<p lang="nl">x</p>', "<p>x</p>"),
    "an element more": ("<p>x</p>", "<p>x</p><p></p>"),
    "a byte of data": ("<script>{'a': 1}</script>", "<script>{'a':1}</script>"),
}


@pytest.mark.parametrize(("before", "after"), SAME.values(), ids=SAME)
def test_nothing_that_can_be_seen(before, after):
    assert differences(before, after, {"place": "location"}) == []


@pytest.mark.parametrize(("before", "after"), OTHER.values(), ids=OTHER)
def test_something_that_can_be_seen(before, after):
    assert differences(before, after, {"place": "location"})
