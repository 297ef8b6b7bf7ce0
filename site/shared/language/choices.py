"""The languages that a title, subtitles or a film may have."""

from typing import Any

from django.utils.translation import gettext_lazy as _

LANGUAGES_OF_TITLES = [
    ("nl", _("Dutch")),
    ("en", _("English")),
    ("de", _("German")),
    ("fr", _("French")),
    ("es", _("Spanish")),
    ("fy", _("Frisian")),
    ("tr", _("Turkish")),
    ("ar", _("Arabic")),
]


def title_languages() -> list[tuple[str, Any]]:
    """Return the choices. A callable, so that another list needs no migration."""
    return LANGUAGES_OF_TITLES
