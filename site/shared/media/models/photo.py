"""Photos: Wagtail's image with credit, licence, caption and consent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, ImageQuerySet
from wagtail.search import index

from shared.media.imaging.resize import make_renditions
from shared.media.licences import licence_field
from shared.media.models.consent import Consented, ConsentedQuerySet
from shared.media.storage import PRIVATE


class PhotoQuerySet(ConsentedQuerySet, ImageQuerySet):
    """Photos of the library."""

    def without_description(self) -> Self:
        """Return the photos without a description that are not marked as decoration."""
        return self.filter(description="", only_decoration=False)


class Photo(Consented, AbstractImage):
    """A photo or drawing of the library. Wagtail's `description` is its alternative text."""

    caption = models.CharField(
        _("caption"),
        max_length=255,
        blank=True,
        help_text=_("Shown under the photo wherever it stands large."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made it, such as “Photo: Noor Visser”. Shown beside the caption."),
    )
    licence = licence_field(_("How others may use it. Shown where the photo stands large."))
    only_decoration = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("Tick this when the photo adds nothing to a text. Then it needs no description."),
    )

    objects = PhotoQuerySet.as_manager()

    # The photos on the same page, this one among them: their renditions are loaded in one query when the first of them
    # is needed. Set by `pictures.picture.load_renditions`.
    loaded_with: Sequence[Photo] = ()

    admin_form_fields = (
        "title",
        "file",
        "description",
        "only_decoration",
        "caption",
        "credit",
        "licence",
        *Consented.CONSENT_FIELDS,
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("caption"),
        index.SearchField("credit"),
        index.FilterField("consent"),
        index.FilterField("consent_until"),
    ]

    class Meta(AbstractImage.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")

    @property
    def alt(self) -> str:
        """Return the alternative text; empty for decoration."""
        return "" if self.only_decoration else self.description

    def get_upload_to(self, filename: str) -> str:
        """Return a private path: visitors get renditions, without the metadata of the camera."""
        name = super().get_upload_to(filename)
        return f"{PRIVATE}{name}"

    def create_rendition(self, filter: Filter) -> PhotoRendition:
        """Make one rendition and return it."""
        return make_renditions(self, [filter])[filter]

    def create_renditions(self, *filters: Filter) -> dict[Filter, PhotoRendition]:
        """Make renditions, reading the photo once for all of them, and return them as a dict by filter."""
        return make_renditions(self, filters) if filters else {}


class PhotoRendition(AbstractRendition):
    """A photo in one size and format."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    def get_upload_to(self, filename: str) -> str:
        """Return the path of the file, which is private when the photo may not be shown."""
        name = super().get_upload_to(filename)
        return name if self.image.is_shown else f"{PRIVATE}{name}"

    @staticmethod
    def construct_cache_key(image: Photo, filter_cache_key: str, filter_spec: str) -> str:
        """Return Wagtail's key, or another one while the photo may not be shown and its public files are deleted."""
        key = AbstractRendition.construct_cache_key(image, filter_cache_key, filter_spec)
        return key if image.is_shown else f"{key}-private"

    class Meta:
        verbose_name = _("photo rendition")
        verbose_name_plural = _("photo renditions")
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="unique_photo_rendition")
        ]
