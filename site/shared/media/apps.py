from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    name = "shared.media"
    verbose_name = _("media")

    def ready(self):
        from . import avif, heic, making, metadata, withholding  # noqa: F401 - each registers how something is read or made
        from .films import kept  # noqa: F401 - registers what happens after a film is saved

        making.make_sizes_when_used()
