"""The base of the rows that connect films to a page of a section."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable


class Relation(models.TextChoices):
    """Whether a film is a recording of what the page is about, or was shown there."""

    UNSAID = "", _("Say nothing about it")
    RECORDING = "recording", _("A recording of it")
    SHOWN = "shown", _("It was shown there")


class FilmUse(Orderable):
    """
    The base of the rows with the films of a page.

    page_field: the name of the foreign key to the page. With it the page of a film lists where it is used without
    knowing any model of a section.
    """

    page_field = "page"

    film = models.ForeignKey(
        "media.Film", verbose_name=_("film"), on_delete=models.CASCADE, related_name="%(class)s_rows"
    )
    relation = models.CharField(
        _("what it is"),
        max_length=9,
        blank=True,
        choices=Relation.choices,
        default=Relation.UNSAID,
        help_text=_("Shown above the film, and on the film's own page."),
    )

    class Meta(Orderable.Meta):
        abstract = True
