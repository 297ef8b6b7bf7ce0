"""A film at a page of another kind than its own: what the one has to do with the other."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable


class Relation(models.TextChoices):
    """Whether a film was made of what the page is about, or was shown there; often it is neither."""

    UNSAID = "", _("Say nothing about it")
    RECORDING = "recording", _("A recording of it")
    SHOWN = "shown", _("It was shown there")


class FilmUse(Orderable):
    """
    The rows in which a section keeps the films of a page.

    A class of a section says in `page_field` which of its foreign keys leads to the page; that is how the page of a
    film tells what it has to do with an event without knowing any event.
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
