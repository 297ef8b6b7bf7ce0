"""The block for an album on another website, such as Flickr."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue

from shared.blocks.base import previews
from shared.blocks.base.choosers import PhotoChooser
from shared.blocks.base.groups import PICTURES
from shared.links.blocks import WebURLBlock
from shared.links.rules import validate_link_text
from shared.links.urls import host_of


class AlbumElsewhereValue(StructValue):
    """The website of the album."""

    @property
    def host(self) -> str:
        """Return the host of the other website, such as `flickr.com`."""
        return host_of(self.get("url") or "")


class AlbumElsewhereBlock(StructBlock):
    """A link with a cover of our own; nothing is loaded from the other website."""

    url = WebURLBlock(max_length=1000, label=_("Address"), help_text=_("The address of the album or folder itself."))
    title = CharBlock(
        max_length=255,
        label=_("Title"),
        validators=[validate_link_text],
        help_text=_("Such as “The photos of the study day”. Everybody who has the address must be able to see them."),
    )
    cover = PhotoChooser(required=False, label=_("Cover"), help_text=_("A photo of our own that invites to look."))
    about = CharBlock(
        required=False, max_length=255, label=_("About it"), help_text=_("Such as: 80 photos, by Noor Visser.")
    )

    def get_preview_value(self) -> StructValue:
        return self.normalize(
            {
                "url": "https://www.flickr.com/photos/example/albums/1",
                "title": str(_("The photos of the study day")),
                "cover": previews.photo(),
                "about": str(_("80 photos, by Noor Visser")),
            }
        )

    class Meta:
        template = "blocks/album_elsewhere.html"
        icon = "link-external"
        label = _("Album elsewhere")
        group = PICTURES
        value_class = AlbumElsewhereValue
        description = _("A link to photos on another website, with a cover of our own.")
