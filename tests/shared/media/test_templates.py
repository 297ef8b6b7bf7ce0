"""No page for visitors decides by a photo being there alone: it may be there and may not be shown."""

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[3] / "templates"
CONDITION = re.compile(r"{%\s*(?:if|elif)\b[^%]*%}")
PHOTO = re.compile(r"(?<![\w.])(?:\w+\.)*(?:photo|portrait|cover|logo|sharing_picture)(?![\w.=\"'])")


@pytest.mark.parametrize(
    "template",
    [path for path in sorted(TEMPLATES.rglob("*.html")) if path.parent.name != "admin"],
    ids=lambda path: str(path.relative_to(TEMPLATES)),
)
def test_a_template_asks_whether_a_photo_is_shown(template):
    asked = [found.group() for found in CONDITION.finditer(template.read_text()) if PHOTO.search(found.group())]
    assert not asked, "Write “photo.is_shown” (shared/media/models/consent.py)."
