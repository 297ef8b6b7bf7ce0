"""The block for one photo."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, ChoiceBlock, StructBlock, StructValue

from shared.blocks.base import previews
from shared.blocks.base.choosers import PhotoChooser
from shared.blocks.base.groups import PICTURES

NORMAL, WIDE = "text", "wide"  # the names of these sizes in components/picture.html


class ImageValue(StructValue):
    """A photo with the texts to show here."""

    @property
    def shown_caption(self) -> str:
        """Return the caption of the block, else that of the photo."""
        photo = self.get("photo")
        return self.get("caption") or (photo.caption if photo else "")

    @property
    def shown_alt(self) -> str:
        """Return the alternative text; empty for decoration."""
        photo = self.get("photo")
        if self.get("decorative") or not photo:
            return ""
        return self.get("alt") or photo.alt


class ImageBlock(StructBlock):
    """A photo of the library with its caption."""

    photo = PhotoChooser(label=_("Photo"))
    caption = CharBlock(
        required=False,
        max_length=255,
        label=_("Caption"),
        help_text=_("Shown under the photo. Empty: the caption that the photo has in the library."),
    )
    alt = CharBlock(
        required=False,
        max_length=255,
        label=_("Description"),
        help_text=_("For who cannot see the photo. Empty: the description that the photo has in the library."),
    )
    decorative = BooleanBlock(
        required=False,
        label=_("Only decoration"),
        help_text=_("Tick this when the photo adds nothing to the text. Then it is not read aloud."),
    )
    size = ChoiceBlock(
        choices=[(NORMAL, _("As wide as the text")), (WIDE, _("Wider than the text"))],
        default=NORMAL,
        label=_("Size"),
    )

    def get_preview_value(self) -> StructValue:
        return self.normalize(
            {
                "photo": previews.photo(),
                "caption": str(_("At the end of the afternoon everybody put one promise on the wall.")),
                "alt": "",
                "decorative": False,
                "size": NORMAL,
            }
        )

    class Meta:
        template = "blocks/image.html"
        icon = "image"
        label = _("Photo")
        group = PICTURES
        value_class = ImageValue
        description = _("One photo with a caption, as wide as the text or wider.")
