from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TypographyConfig(AppConfig):
    """The app of the typefaces."""

    name = "shared.typography"
    verbose_name = _("typography")
