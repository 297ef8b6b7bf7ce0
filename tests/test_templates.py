"""What every template keeps to, beside its indentation, which djhtml checks: short lines and short files."""

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))
LONGEST_LINE = 120
MOST_LINES = 100

TAG = r"{%(?:(?!%}).)+%}|{{(?:(?!}}).)+}}"
# Neither a tag of Django's nor the value of an attribute can be cut in two.
ONE_TAG = re.compile(TAG)
ONE_ATTRIBUTE = re.compile(rf'[\w:-]+="(?:{TAG}|[^"])*"/?>?')


def can_be_broken(line):
    """Return whether a line of a template holds more than one tag or one attribute."""
    line = line.strip()
    return not (ONE_TAG.fullmatch(line) or ONE_ATTRIBUTE.fullmatch(line))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('  {% include "a.html" with b=c only %}', False),
        ("  {{ page.title }}", False),
        ('  {% if a %}{% include "a.html" only %}{% endif %}', True),
        ("  {{ a }} {{ b }}", True),
        ("  <p>{{ page.title }}</p>", True),
        ('  content="{% if a %}{{ a }}{% else %}{% translate "b" %}{% endif %}">', False),
        ('  href="{{ a }}" class="b"', True),
        ("  {# Takes: page. #}", True),
    ],
)
def test_what_can_be_broken(line, expected):
    assert can_be_broken(line) is expected


@pytest.mark.parametrize("name", NAMES)
def test_a_template_has_short_lines(name):
    lines = (TEMPLATES / name).read_text().splitlines()
    too_long = [
        f"{number}: {line.strip()[:60]}"
        for number, line in enumerate(lines, start=1)
        if len(line) > LONGEST_LINE and can_be_broken(line)
    ]
    assert not too_long, "Break these where white space cannot be seen: beside a block, or between attributes."


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_short(name):
    assert len((TEMPLATES / name).read_text().splitlines()) <= MOST_LINES, "Move a part into a component."
