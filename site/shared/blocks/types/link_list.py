"""The block for a list of links."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock, StructValue

from shared.blocks.base.groups import ONWARD
from shared.blocks.base.links import LinkBlock, LinkValue


class LinkListValue(StructValue):
    """A list of links."""

    @property
    def shown(self) -> list[LinkValue]:
        """Return the links whose target was not deleted or unpublished."""
        return [link for link in self["links"] if link.url]


class LinkListBlock(StructBlock):
    """A list of links to pages, documents and other websites."""

    title = CharBlock(
        required=False, max_length=255, label=_("Title"), help_text=_("Shown as a heading above the links.")
    )
    links = ListBlock(LinkBlock(), min_num=1, label=_("Links"))

    class Meta:
        template = "blocks/link_list.html"
        icon = "link"
        label = _("List of links")
        group = ONWARD
        value_class = LinkListValue
        description = _("Links to pages, documents and other websites, one below the other.")
        preview_value = {
            "title": _("Further reading"),
            "links": [
                {
                    "page": None,
                    "document": None,
                    "address": "https://www.example.org/articles/2026/neighbours-who-cook-together",
                    "link_text": _("Why eating together works"),
                },
                {
                    "page": None,
                    "document": None,
                    "address": "https://library.example.net/collections/neighbourhood/guide.html?edition=3",
                    "link_text": "",
                },
            ],
        }
