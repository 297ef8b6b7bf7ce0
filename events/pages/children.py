"""The rows of an event: films, photos and links to other websites."""

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from shared.links.fields import WebURLField
from shared.links.rules import validate_link_text
from shared.links.urls import host_of
from shared.media.fields import PhotoForeignKey
from shared.media.models import FilmUse, Relation


class EventFilm(FilmUse):
    """A film at an event: made of it, shown there, or about the same subject."""

    LABELS: dict[str, str | Promise] = {
        Relation.RECORDING: _("A film of this event"),
        Relation.SHOWN: _("Shown at this event"),
    }
    page_field = "event"

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="event_films")

    panels = [FieldRowPanel([FieldPanel("film"), FieldPanel("relation")])]

    class Meta(FilmUse.Meta):
        verbose_name = _("film of an event")
        verbose_name_plural = _("films of events")

    @property
    def label(self) -> str | Promise:
        """Return how the film relates to the event, as shown above it; empty when nobody said."""
        return self.LABELS.get(self.relation, "")


class EventPhoto(Orderable):
    """A photo of an event."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="event_photos")
    photo = models.ForeignKey("media.Photo", verbose_name=_("photo"), on_delete=models.CASCADE, related_name="events")
    caption = models.CharField(
        _("caption"),
        max_length=255,
        blank=True,
        help_text=_("Only if it should differ from the photo's own."),
    )

    panels = [FieldPanel("photo"), FieldPanel("caption")]

    class Meta(Orderable.Meta):
        verbose_name = _("photo of an event")
        verbose_name_plural = _("photos of events")


class ElsewhereLink(Orderable):
    """A link to another website, and what can be found there."""

    BEHIND = {
        "has_report": _("the report"),
        "has_background": _("the background"),
        "has_film": _("the film"),
        "has_photos": _("the photos"),
        "has_slides": _("the slides"),
    }

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="elsewhere_links")
    url = WebURLField(_("address"), max_length=1000)
    label = models.CharField(
        pgettext_lazy("name of a link", "label"),
        max_length=255,
        blank=True,
        validators=[validate_link_text],
        help_text=_("Says where it leads. When empty the host's name is shown."),
    )
    has_report = models.BooleanField(_("report"), default=False)
    has_background = models.BooleanField(_("background"), default=False)
    has_film = models.BooleanField(_("film"), default=False)
    has_photos = models.BooleanField(_("photos"), default=False)
    has_slides = models.BooleanField(_("slides"), default=False)

    cover = PhotoForeignKey(
        _("cover"), help_text=_("A photo of our own, for an album elsewhere: the link then stands as a picture.")
    )

    panels = [
        FieldPanel("url"),
        FieldPanel("label"),
        FieldPanel("cover"),
        FieldRowPanel([FieldPanel(name) for name in BEHIND], heading=_("Behind it is")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("link to elsewhere")
        verbose_name_plural = _("links to elsewhere")

    @property
    def host(self) -> str:
        """Return the bare host name, such as `example.org`."""
        return host_of(self.url)

    @property
    def text(self) -> str:
        """Return the text of the link: its label, else the host name."""
        return self.label or self.host

    @property
    def behind(self) -> list[str | Promise]:
        """Return the names of what can be found there, in order."""
        return [name for field, name in self.BEHIND.items() if getattr(self, field)]
