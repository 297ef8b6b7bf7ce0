from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PortfolioConfig(AppConfig):
    name = "portfolio"
    verbose_name = _("portfolio")

    def ready(self):
        from shared.pages.card_sync import follow
        from shared.people.models import Organisation

        follow(Organisation, self.get_model("PortfolioItemPage"), "client")
