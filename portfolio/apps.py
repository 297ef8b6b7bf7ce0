from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PortfolioConfig(AppConfig):
    name = "portfolio"
    verbose_name = _("portfolio")

    def ready(self) -> None:
        from portfolio.models import PortfolioItemPage
        from shared.pages.card_sync import refresh_cards_with

        refresh_cards_with(PortfolioItemPage, "client")
