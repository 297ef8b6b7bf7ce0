from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "shared.pages"
    verbose_name = _("pages")

    def ready(self) -> None:
        from shared.sites.signal_handlers import register_signal_handlers

        from . import checks  # noqa: F401 - registers the house rules

        register_signal_handlers()
