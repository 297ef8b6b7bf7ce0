"""The line under every album for visitors who are on a photo and would rather not be."""

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="image", order=745)
class PhotoNote(BaseSiteSetting):
    """The line under albums, with the page where somebody can ask to have a photo removed."""

    text = models.CharField(
        gettext_lazy("line under albums"),
        max_length=300,
        blank=True,
        help_text=gettext_lazy("For who is on a photo. Empty: “On a photo and rather not? One message is enough.”"),
    )
    contact_page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=gettext_lazy("page to ask at"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=gettext_lazy("Usually the contact page. The line links to it; without a page it is not shown."),
    )

    panels = [FieldPanel("text"), PageChooserPanel("contact_page")]

    class Meta:
        verbose_name = gettext_lazy("line under albums")

    @property
    def shown_text(self) -> str:
        """The line, the usual one when none was written."""
        return self.text or _("On a photo and rather not? One message is enough, and it is taken away.")
