"""Films and sound: records of a library, described once and shown on any page."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.search import index

from shared.language.choices import title_languages
from shared.links.fields import WebURLField
from shared.media.fields import PhotoForeignKey
from shared.media.films import probe
from shared.media.films.chapters import Chapter, read_chapters
from shared.media.films.duration import LENGTH, length_of, seconds_of
from shared.media.films.forms import FilmForm
from shared.media.films.providers import FilmAtProvider, recognise
from shared.media.licences import Licence, licence_field
from shared.media.models.consent import Consented, ConsentedQuerySet
from shared.media.models.file_record import FileRecord
from shared.media.models.film_panels import FILM_PANELS
from shared.media.storage import is_new_file
from shared.slugs import unique_slug


class Film(Consented, FileRecord, index.Indexed, ClusterableModel):
    """A film at another website (`url`) or on ours (`file`), with subtitles, a transcript and chapters."""

    title = models.CharField(
        _("title"), max_length=255, help_text=_("Left empty below a link: the title that it has there.")
    )
    slug = models.SlugField(max_length=255, unique=True, editable=False)
    url = WebURLField(
        _("link"),
        max_length=1000,
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_(
            "The address of the film, such as the one of its page on YouTube or Vimeo. Title, maker, length and cover "
            "are fetched from there when the film is saved."
        ),
    )
    file = models.FileField(
        _("or a file"),
        upload_to="films/",
        max_length=255,
        blank=True,
        help_text=_("A film as MP4 or WebM, or sound as MP3, M4A or OGG. It plays on our own pages."),
    )
    cover = PhotoForeignKey(_("cover"), help_text=_("A still that is shown until somebody plays the film."))
    description = models.TextField(
        _("description"), blank=True, help_text=_("What is seen in the film. Shown under its title.")
    )
    maker = models.CharField(_("maker"), max_length=255, blank=True, help_text=_("Who made it. Shown under the film."))
    made_on = models.DateField(_("date"), null=True, blank=True, help_text=_("When it was made or first shown."))
    length = models.CharField(
        _("length"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(LENGTH, _("Write the length as minutes:seconds, such as 4:35."))],
        help_text=_("Minutes and seconds, such as 4:35. Read from a file by itself."),
    )
    licence = licence_field(_("How others may use it. Shown under the film."))
    language = models.CharField(
        _("spoken language"),
        max_length=10,
        blank=True,
        choices=title_languages,
        help_text=_("What is spoken in it. Subtitles in the same language are for who cannot hear it."),
    )
    chapters = models.TextField(
        _("chapters"),
        blank=True,
        help_text=_("Each on a line of its own: the time and a title, such as 1:30 The first question."),
    )
    transcript = models.TextField(
        _("transcript"),
        blank=True,
        help_text=_("All that is said, and what must be seen to follow it. Opens under the film."),
    )
    described_by = models.ForeignKey(
        "self",
        verbose_name=_("version with audio description"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="described",
        help_text=_("The same film with a voice that tells what is seen. Linked under this one."),
    )
    width = models.PositiveIntegerField(null=True, editable=False)
    height = models.PositiveIntegerField(null=True, editable=False)
    # The cover is a still, fetched with the film: who is on it is on the film, whose consent holds for it.
    cover_is_still = models.BooleanField(default=False, editable=False)
    # The languages of the rows below, kept here so that a page with films asks for no rows (`FilmSubtitles`).
    subtitle_languages = models.JSONField(default=list, editable=False)

    objects = ConsentedQuerySet.as_manager()
    stored_fields = ("file", "cover", *Consented.CONSENT_FIELDS)

    base_form_class = FilmForm
    panels = FILM_PANELS
    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("description"),
        index.SearchField("maker"),
        index.SearchField("transcript"),
        index.FilterField("consent"),
    ]

    class Meta:
        verbose_name = _("film")
        verbose_name_plural = _("films")
        ordering = ["-made_on", "title"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if bool(self.url) == bool(self.file):
            raise ValidationError({"url": _("Fill in a link or choose a file: one of the two.")})
        if self.described_by_id and self.described_by_id == self.pk:
            raise ValidationError({"described_by": _("This is the film itself. Choose the other version.")})
        try:
            read_chapters(self.chapters)
        except ValidationError as error:
            raise ValidationError({"chapters": error}) from error
        if self.file and is_new_file(self.file):
            self._examine_file()

    def _examine_file(self) -> None:
        try:
            recording = probe.examine(self.file.file)
        except ValidationError as error:
            raise ValidationError({"file": error}) from error
        self.length = length_of(recording.seconds) or self.length
        self.width, self.height = recording.width, recording.height

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or unique_slug(type(self), self.title, fallback="film")
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("film", args=[self.slug])

    @property
    def host(self) -> str:
        """Return the host of the film's website, such as `vimeo.com`; empty for a file of our own."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")

    @cached_property
    def at_provider(self) -> FilmAtProvider | None:
        """Return the `FilmAtProvider` of a film that can be played in a frame, else None."""
        return recognise(self.url) if self.url else None

    @property
    def is_sound(self) -> bool:
        """Return whether it is a file with sound only."""
        return bool(self.file) and self.mime_type.startswith("audio/")

    @property
    def mime_type(self) -> str:
        """Return the MIME type of a file of our own."""
        return probe.mime_type(self.file.name)

    @property
    def has_facts(self) -> bool:
        """Return whether there is anything to show under the player."""
        return any((self.length, self.made_on, self.maker, self.language, self.tracks, self.licence))

    @property
    def licence_address(self) -> str:
        """Return the address of the text of the licence; empty for one without."""
        return Licence(self.licence).address

    @property
    def seconds(self) -> int | None:
        """Return the length in seconds; None when it is not known."""
        return seconds_of(self.length)

    @cached_property
    def chapter_list(self) -> list[Chapter]:
        """Return the chapters as `Chapter`, in order."""
        return read_chapters(self.chapters)

    @property
    def tracks(self) -> list[dict[str, str]]:
        """Return the language code, native name, kind and address of each `<track>`. Costs no query."""
        if not self.file:
            return []
        return [
            {
                "language": code,
                "name": get_language_info(code)["name_local"],
                "kind": "captions" if code == self.language else "subtitles",
                "url": reverse("film-subtitles", args=[self.slug, code]),
            }
            for code in self.subtitle_languages
        ]
