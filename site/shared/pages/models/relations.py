"""The child rows of every page: authors, further hubs, and pages pinned under “Read also”."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable

from shared.pages.editor.hub_chooser import HubChooserPanel
from shared.pages.hierarchy import NO_HUB


class PageAuthor(Orderable):
    """An author of a page, in the editor's order."""

    page = ParentalKey("pages.BasePage", on_delete=models.CASCADE, related_name="page_authors")
    person = models.ForeignKey(
        "people.Person", verbose_name=_("person"), on_delete=models.CASCADE, related_name="page_authors"
    )

    panels = [FieldPanel("person")]

    class Meta(Orderable.Meta):
        verbose_name = _("author")
        verbose_name_plural = _("authors")


class AlsoIn(Orderable):
    """A further hub that shows a page, besides the one it belongs to."""

    page = ParentalKey("pages.BasePage", on_delete=models.CASCADE, related_name="also_in")
    hub = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("event or series"),
        on_delete=models.CASCADE,
        related_name="also_shown",
    )

    panels = [HubChooserPanel("hub")]

    class Meta(Orderable.Meta):
        verbose_name = _("also shown at")
        verbose_name_plural = _("also shown at")

    def clean(self) -> None:
        super().clean()
        if self.hub_id and not self.hub.specific_class.is_hub:
            raise ValidationError({"hub": NO_HUB})


class PinnedPage(Orderable):
    """A page that the editor wants first under “Read also”."""

    page = ParentalKey("pages.BasePage", on_delete=models.CASCADE, related_name="pinned")
    related = models.ForeignKey(
        "pages.BasePage", verbose_name=_("page"), on_delete=models.CASCADE, related_name="pinned_at"
    )

    panels = [PageChooserPanel("related")]

    class Meta(Orderable.Meta):
        verbose_name = _("pinned page")
        verbose_name_plural = _("pinned pages")
