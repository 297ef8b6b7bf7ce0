"""The block for terms and what they mean."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock

from shared.blocks.base.groups import TEXT
from shared.blocks.base.pasted_list import PastedPairsBlock
from shared.blocks.types.text import ShortText


class TermBlock(StructBlock):
    """One term with its explanation."""

    term = CharBlock(max_length=120, label=_("Term"))
    explanation = ShortText(label=_("Explanation"))

    class Meta:
        icon = "list-ul"
        label = _("Term")
        label_format = "{term}"


class TermsBlock(StructBlock):
    """A list of terms with their explanations."""

    title = CharBlock(
        required=False, max_length=255, label=_("Title"), help_text=_("Shown as a heading above the list.")
    )
    terms = PastedPairsBlock(TermBlock(), min_num=1, label=_("Terms"))

    class Meta:
        template = "blocks/terms.html"
        icon = "list-ul"
        label = _("Terms")
        group = TEXT
        description = _("Words with their explanation, such as the perspectives of a programme or a list of concepts.")
        preview_value = {
            "title": _("Three ways of looking"),
            "terms": [
                {
                    "term": _("Resident"),
                    "explanation": _("<p>What does it change at the kitchen table, and who notices first?</p>"),
                },
                {
                    "term": _("Street"),
                    "explanation": _("<p>What do the people next door gain, and how do we make that visible?</p>"),
                },
                {
                    "term": _("Team"),
                    "explanation": _("<p>What has to change in our own rosters and budgets to keep it up?</p>"),
                },
            ],
        }
