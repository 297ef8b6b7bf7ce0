from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BlocksConfig(AppConfig):
    """The app of the blocks."""

    name = "shared.blocks"
    verbose_name = _("blocks")
