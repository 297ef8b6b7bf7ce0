from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    """The app of the users."""

    name = "shared.accounts"
    verbose_name = _("accounts")
