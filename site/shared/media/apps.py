from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    name = "shared.media"
    verbose_name = _("media")

    def ready(self):
        from . import signal_handlers  # noqa: F401 - registers what happens after a film is saved
        from .consent import enforcement  # noqa: F401 - registers what follows when consent changes
        from .imaging import avif, heic, metadata  # noqa: F401 - each registers how something is read or made
        from .pictures import tasks

        tasks.make_sizes_when_used()
