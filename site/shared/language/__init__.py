"""Translations: extracted from the code and compiled without the system's gettext."""
