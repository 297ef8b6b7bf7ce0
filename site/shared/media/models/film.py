"""Films: a record in a library, so that one film is described once and shown on any page."""

from urllib.parse import urlsplit

from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from shared.blocks.model_fields import AddressField


class Film(index.Indexed, models.Model):
    """A film that stands elsewhere: the address, and what a visitor wants to know before going there."""

    title = models.CharField(_("title"), max_length=255)
    url = AddressField(
        _("address"),
        max_length=1000,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("The address of the film, such as the one of its page on YouTube or Vimeo."),
    )
    cover = models.ForeignKey(
        "media.Photo",
        verbose_name=_("cover"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A still that is shown in place of the film until somebody opens it."),
    )
    description = models.TextField(
        _("description"), blank=True, help_text=_("What is seen in the film. Shown under its title.")
    )
    maker = models.CharField(_("maker"), max_length=255, blank=True)
    made_on = models.DateField(_("date"), null=True, blank=True)
    length = models.CharField(
        _("length"),
        max_length=8,
        blank=True,
        validators=[
            RegexValidator(r"^(\d{1,2}:)?\d{1,2}:[0-5]\d$", _("Write the length as minutes:seconds, such as 4:35."))
        ],
        help_text=_("Minutes and seconds, such as 4:35."),
    )

    panels = [
        FieldPanel("title"),
        FieldPanel("url"),
        FieldPanel("cover"),
        FieldPanel("description"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("maker"), FieldPanel("made_on"), FieldPanel("length")])],
            heading=_("Details"),
        ),
    ]
    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("description"),
        index.SearchField("maker"),
    ]

    class Meta:
        verbose_name = _("film")
        verbose_name_plural = _("films")
        ordering = ["-made_on", "title"]

    def __str__(self):
        return self.title

    @property
    def host(self):
        """The bare name of where the film stands, such as `vimeo.com`."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")
