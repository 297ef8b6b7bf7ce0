from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SharingConfig(AppConfig):
    name = "shared.sharing"
    verbose_name = _("sharing")

    def ready(self):
        from . import storage  # noqa: F401 - makes and removes pictures when pages and photos change
