"""The languages in which a title may be written on a page in another language."""

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


def title_languages() -> list[tuple[str, str]]:
    """Give the choices; a callable, so that a longer list needs no migration."""
    return LANGUAGES_OF_TITLES
