from django.apps import AppConfig


class LanguageConfig(AppConfig):
    """The app of the translations."""

    name = "shared.language"
