"""What every template keeps to: a component says what it takes, and gets no more than that."""

import re
from itertools import takewhile
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
PUBLIC = sorted(
    path.relative_to(TEMPLATES).as_posix()
    for path in TEMPLATES.rglob("*.html")
    if "admin" not in path.parts and "wagtailcore" not in path.parts and "wagtailadmin" not in path.parts
)
COMPONENTS = [name for name in PUBLIC if name.startswith("components/")]
COMMENT = re.compile(r"{# .+ #}")
INCLUDE = re.compile(r'{% include "components/[^"]+"[^%]*%}')


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_says_first_what_it_takes(name):
    lines = (TEMPLATES / name).read_text().splitlines()
    first = list(takewhile(COMMENT.fullmatch, lines))
    assert "Takes" in " ".join(first)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_component_is_given_only_what_it_takes(name):
    includes = INCLUDE.findall((TEMPLATES / name).read_text())
    assert [include for include in includes if not include.endswith(" only %}")] == []


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_page_is_the_same_for_everybody(name):
    text = (TEMPLATES / name).read_text()
    assert "csrf_token" not in text
    assert "request.user" not in text
    assert not re.search(r'(?:src|srcset)="(?:https?:)?//', text)
