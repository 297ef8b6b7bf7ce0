"""Themes: the one taxonomy, kept by editors, with a page each."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase
from wagtail.admin.panels import FieldPanel
from wagtail.search import index


class Theme(index.Indexed, TagBase):
    """A subject that pages are about. Editors choose from what exists; a new one is made under “Themes”."""

    free_tagging = False

    description = models.TextField(
        _("description"), blank=True, help_text=_("One or two sentences at the top of the theme's own page.")
    )

    panels = [FieldPanel("name"), FieldPanel("description"), FieldPanel("slug")]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["name"]

    @property
    def url(self) -> str:
        """The address of the page that lists everything about this theme."""
        return reverse("theme", args=[self.slug])


class PageTheme(ItemBase):
    """The relation between a page and a theme."""

    tag = models.ForeignKey(Theme, verbose_name=_("theme"), on_delete=models.CASCADE, related_name="page_themes")
    content_object = ParentalKey("pages.BasePage", on_delete=models.CASCADE, related_name="page_themes")

    class Meta:
        verbose_name = _("theme of a page")
        verbose_name_plural = _("themes of pages")
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="unique_theme_of_page")]
