from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NavigationConfig(AppConfig):
    name = "shared.navigation"
    verbose_name = _("around every page")

    def ready(self):
        from . import frame  # noqa: F401 - registers the signals that drop what is kept
