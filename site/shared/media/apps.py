from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    """The app of photos, films and documents."""

    name = "shared.media"
    verbose_name = _("media")

    def ready(self) -> None:
        from . import signal_handlers
        from .imaging import heic, metadata  # noqa: F401 - each registers how something is read

        signal_handlers.connect()
