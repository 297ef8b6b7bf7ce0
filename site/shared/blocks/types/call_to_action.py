"""The block for what a visitor can do next."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, TextBlock

from shared.blocks.base.groups import ONWARD
from shared.blocks.base.links import ButtonBlock


class CallToActionBlock(StructBlock):
    """A heading, a sentence and a button."""

    heading = CharBlock(required=False, max_length=255, label=_("Heading"))
    text = TextBlock(required=False, rows=2, label=_("Text"), help_text=_("One or two sentences above the button."))
    button = ButtonBlock(label=_("Button"))

    class Meta:
        template = "blocks/call_to_action.html"
        icon = "pick"
        label = _("Call to action")
        group = ONWARD
        description = _("A box that stands out, with a button to a page, a document or another website.")
        preview_value = {
            "heading": _("Think along in your own street?"),
            "text": _("In spring we start in three new neighbourhoods. No experience is needed."),
            "button": {
                "link_text": _("Register for the first evening"),
                "page": None,
                "document": None,
                "address": "https://www.example.org/first-evening",
            },
        }
