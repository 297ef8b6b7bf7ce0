from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SharingConfig(AppConfig):
    name = "shared.sharing"
    verbose_name = _("sharing")

    def ready(self) -> None:
        from shared.sharing.signal_handlers import register_signal_handlers

        register_signal_handlers()
