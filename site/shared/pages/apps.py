from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "shared.pages"
    verbose_name = _("pages")

    def ready(self):
        from . import checks, sites  # noqa: F401 - registers the house rules and the signals that drop the cache
