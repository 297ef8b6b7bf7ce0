"""Subtitles of films."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from shared.language.choices import title_languages
from shared.media.films import webvtt
from shared.media.models.file_record import FileRecord
from shared.media.storage import PRIVATE, is_new_file


class FilmSubtitles(FileRecord):
    """A WebVTT file with the subtitles of a film in one language."""

    film = ParentalKey("media.Film", on_delete=models.CASCADE, related_name="subtitles")
    language = models.CharField(_("language"), max_length=10, choices=title_languages, default="nl")
    file = models.FileField(
        _("file with subtitles"),
        upload_to=f"{PRIVATE}films/",  # for visitors they have an address of the film's own, which knows of consent
        max_length=255,
        help_text=_("A WebVTT file (.vtt). Each line is checked; a mistake is named by its line."),
    )

    panels = [FieldRowPanel([FieldPanel("language"), FieldPanel("file")])]

    class Meta:
        verbose_name = _("subtitles of a film")
        verbose_name_plural = _("subtitles of films")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["film", "language"],
                name="one_file_a_language",
                violation_error_message=_("There are two files with subtitles in this language."),
            )
        ]

    def __str__(self) -> str:
        return self.get_language_display()

    def clean(self) -> None:
        super().clean()
        if self.file and is_new_file(self.file):
            self.file.seek(0)
            try:
                webvtt.read_bytes(self.file.read(webvtt.MOST_BYTES + 1))
            except ValidationError as error:
                raise ValidationError({"file": error}) from error
            finally:
                self.file.seek(0)
