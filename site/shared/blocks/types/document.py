"""The block for a file to download."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue

from shared.blocks.base import previews
from shared.blocks.base.choosers import DocumentChooser
from shared.blocks.base.groups import ONWARD


class DocumentValue(StructValue):
    """A document with the title to show here."""

    @property
    def shown_title(self) -> str:
        """Return the title of the block, else that of the document."""
        document = self.get("document")
        return self.get("title") or (document.title if document else "")


class DocumentBlock(StructBlock):
    """A document with its type, size and number of pages."""

    document = DocumentChooser(label=_("Document"))
    title = CharBlock(
        required=False,
        max_length=255,
        label=_("Title"),
        help_text=_("Empty: the title that the document has in the library."),
    )
    explanation = CharBlock(
        required=False, max_length=255, label=_("Explanation"), help_text=_("One sentence on what is in it.")
    )

    def get_preview_value(self) -> StructValue:
        return self.normalize(
            {
                "document": previews.document(),
                "title": "",
                "explanation": str(_("All agreements of the day, one page for each table.")),
            }
        )

    class Meta:
        template = "blocks/document.html"
        icon = "doc-full"
        label = _("Document")
        group = ONWARD
        value_class = DocumentValue
        description = _("A file to download, with its type, size and number of pages.")
