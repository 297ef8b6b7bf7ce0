from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    name = "shared.media"
    verbose_name = _("media")

    def ready(self):
        from . import avif, making  # noqa: F401 - register how AVIF is made and what happens after an upload
        from .films import kept  # noqa: F401 - registers what happens after a film is saved
