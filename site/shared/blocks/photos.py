"""Several photos together."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue

from shared.blocks import samples
from shared.blocks.choosers import PhotoChooser
from shared.blocks.groups import PICTURES
from shared.blocks.photo_list import PhotoListBlock


class GalleryPhotoValue(StructValue):
    """A photo with the caption that holds in this place."""

    @property
    def shown_caption(self):
        """The caption written for this place, else the photo's own."""
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
    """The photos that are still in the library and may be shown."""

    @property
    def shown(self):
        """Those items whose photo was not deleted since, and whose people agree."""
        return [item for item in self["photos"] if item.get("photo") and item["photo"].is_shown]

    @property
    def captions(self):
        """What is said under the grid, where no script is needed to read it: each caption and maker once."""
        captions = [item.shown_caption for item in self.shown]
        return list(dict.fromkeys(filter(None, captions + [item["photo"].credit for item in self.shown])))


class PhotosBlock(StructBlock):
    """Photos in a grid."""

    title = CharBlock(
        required=False, max_length=255, label=_("Title"), help_text=_("Shown as a heading above the photos.")
    )
    photos = PhotoListBlock(GalleryPhotoBlock(), min_num=1, default=[], label=_("Photos"))

    def get_preview_value(self):
        return self.normalize(
            {
                "title": str(_("The afternoon in pictures")),
                "photos": [_item(photo) for photo in samples.photos(6)],
            }
        )

    class Meta:
        template = "blocks/photos.html"
        icon = "grip"
        label = _("Photos")
        group = PICTURES
        value_class = PhotosValue
        description = _("Two photos or more in a grid, each with its caption.")


def _item(photo):
    return {"photo": photo, "caption": ""}
