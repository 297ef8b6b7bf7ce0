from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NavigationConfig(AppConfig):
    name = "shared.navigation"
    verbose_name = _("around every page")

    def ready(self) -> None:
        from shared.navigation.signal_handlers import register_signal_handlers

        register_signal_handlers()
