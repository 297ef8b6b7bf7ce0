"""The block for an album."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, StructBlock, StructValue
from wagtail.blocks.struct_block import StructBlockValidationError

from shared.blocks.base import previews
from shared.blocks.base.choosers import CollectionChooser, PhotoChooser
from shared.blocks.base.groups import PICTURES
from shared.blocks.base.photo_list import PhotoListBlock
from shared.media.albums.album import AlbumPhoto
from shared.media.albums.collections import collection_photos
from shared.media.models import Photo


class GalleryPhotoValue(StructValue):
    """A photo with the caption to show here."""

    @property
    def shown_caption(self) -> str:
        """Return the caption of the block, else that of the photo."""
        photo = self.get("photo")
        return self.get("caption") or (photo.caption if photo else "")


class GalleryPhotoBlock(StructBlock):
    """One of the photos."""

    photo = PhotoChooser(label=_("Photo"))
    caption = CharBlock(
        required=False,
        max_length=255,
        label=_("Caption"),
        help_text=_("Empty: the caption that the photo has in the library."),
    )

    class Meta:
        icon = "image"
        label = _("Photo")
        value_class = GalleryPhotoValue
        label_format = "{caption}"


class PhotosValue(StructValue):
    """The photos of an album: those that were chosen, then those of its collection."""

    @cached_property
    def shown(self) -> list[AlbumPhoto]:
        """Return the `AlbumPhoto`s that visitors may see, each photo once. Costs one query if there is a collection."""
        chosen = [AlbumPhoto(item["photo"], item["caption"]) for item in self["photos"] if item.get("photo")]
        known = {item.photo.pk for item in chosen}
        further = [AlbumPhoto(photo) for photo in self._of_collection() if photo.pk not in known]
        strict = self.get("only_with_consent")
        return [one for one in chosen + further if (one.photo.is_settled if strict else one.photo.is_shown)]

    def _of_collection(self) -> list[Photo]:
        collection = self.get("collection")
        return collection_photos(collection.pk) if collection else []


class PhotosBlock(StructBlock):
    """Photos in a grid."""

    title = CharBlock(
        required=False, max_length=255, label=_("Title"), help_text=_("Shown as a heading above the photos.")
    )
    photos = PhotoListBlock(GalleryPhotoBlock(), default=[], label=_("Photos"))
    collection = CollectionChooser(
        required=False,
        label=_("Everything in this collection"),
        help_text=_("These follow by themselves, also what is added to the collection later."),
    )
    only_with_consent = BooleanBlock(
        required=False,
        label=_("Only photos with consent"),
        help_text=_("Leaves out photos of which nobody recorded that consent was given or is not needed."),
    )

    def clean(self, value: StructValue) -> StructValue:
        cleaned = super().clean(value)
        if not cleaned["photos"] and not cleaned["collection"]:
            raise StructBlockValidationError(
                block_errors={"photos": ValidationError(_("Add photos, or choose a collection."))}
            )
        return cleaned

    def get_preview_value(self) -> StructValue:
        return self.normalize(
            {
                "title": str(_("The afternoon in pictures")),
                "photos": [_item(photo) for photo in previews.photos(6)],
                "collection": None,
                "only_with_consent": False,
            }
        )

    class Meta:
        template = "blocks/photos.html"
        icon = "grip"
        label = _("Photos")
        group = PICTURES
        value_class = PhotosValue
        description = _("Two photos or more in a grid, each with its caption.")


def _item(photo: Photo) -> dict[str, Any]:
    return {"photo": photo, "caption": ""}
