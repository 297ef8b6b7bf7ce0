from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "shared.pages"
    verbose_name = _("pages")

    def ready(self):
        from shared.sites import lookup  # noqa: F401 - registers the signals that drop the cache

        from . import checks  # noqa: F401 - registers the house rules
