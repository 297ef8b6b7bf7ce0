"""The icon tag: decorative, and every icon that a kind names exists."""

import pytest
from django.template import Context, Template
from lucide import IconDoesNotExist, _load_icon

from shared.pages.kinds import kinds


def drawn(name):
    return Template("{% load icons %}{% icon name 20 %}").render(Context({"name": name}))


def test_an_icon_is_passed_over_when_read_aloud():
    html = drawn("calendar")
    assert html.startswith('<svg width="20" height="20"')
    assert 'aria-hidden="true"' in html
    assert 'class="icon"' in html


def test_every_kind_has_an_icon_that_exists():
    try:
        assert all(_load_icon(kind.icon) is not None for kind in kinds())
    except IconDoesNotExist as missing:
        pytest.fail(str(missing))
