"""The block for a pull quote."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, TextBlock

from shared.blocks.base.groups import TEXT


class QuoteBlock(StructBlock):
    """A quote, and who said it."""

    quote = TextBlock(rows=3, label=_("Quotation"), help_text=_("Without quotation marks: the design adds them."))
    name = CharBlock(required=False, max_length=255, label=_("Who said it"))
    role = CharBlock(
        required=False,
        max_length=255,
        label=_("Role"),
        help_text=_("Such as “resident” or “alderman, Oostveld”."),
    )

    class Meta:
        template = "blocks/quote.html"
        icon = "openquote"
        label = _("Quotation")
        group = TEXT
        description = _("One or two sentences that somebody said, set large between the paragraphs.")
        preview_value = {
            "quote": _("I came to fetch a form and went home with three phone numbers and a bag of pears."),
            "name": "Samira Bouzid",
            "role": _("resident"),
        }
