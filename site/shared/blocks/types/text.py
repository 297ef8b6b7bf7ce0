"""The blocks for rich text."""

from collections.abc import Callable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock
from wagtail.models import AbstractPage
from wagtail.rich_text import RichText

from shared.blocks.base.choosers import public_rows
from shared.blocks.base.groups import TEXT
from shared.blocks.base.prefetch import all_rows
from shared.blocks.rich_text.links import LinkedText
from shared.blocks.rich_text.pasted_text import tidy
from shared.links.rules import validate_links_in

FULL = [
    "h2",
    "h3",
    "h4",
    "pasted-title",
    "bold",
    "italic",
    "ul",
    "ol",
    "blockquote",
    "link",
    "document-link",
    "superscript",
    "hr",
]
PLAIN = ["bold", "italic", "ul", "ol", "link", "document-link"]


class TidyText(RichTextBlock):
    """Rich text that is tidied when it is saved, and whose links need a meaningful text."""

    def to_python(self, value: str) -> LinkedText:
        return LinkedText(value, all_rows())

    def normalize(self, value: Any) -> LinkedText:
        return value if isinstance(value, LinkedText) else LinkedText(super().normalize(value).source)

    def value_from_form(self, value: str) -> LinkedText:
        return LinkedText(value)

    def clean(self, value: RichText) -> LinkedText:
        cleaned = LinkedText(tidy(super().clean(value).source))
        if self.is_deferred_validation:
            return cleaned
        if self.field.required and cleaned.is_blank:
            raise ValidationError(self.field.error_messages["required"], code="required")
        validate_links_in(cleaned.source)
        return cleaned

    def rows_of_links(self, model: Any) -> Callable[[], QuerySet]:
        """Return the function that returns the rows to which links of this text may point (see `prefetch`)."""
        return (lambda: public_rows(model)) if issubclass(model, AbstractPage) else model.objects.all


class ShortText(TidyText):
    """A short text inside another block, without headings."""

    def __init__(self, features: Sequence[str] = PLAIN, **kwargs: Any) -> None:
        super().__init__(features=list(features), **kwargs)


class TextBlock(TidyText):
    """A text with everything that can be pasted from a word processor."""

    def __init__(self, features: Sequence[str] = FULL, **kwargs: Any) -> None:
        super().__init__(features=list(features), **kwargs)

    class Meta:
        template = "blocks/text.html"
        icon = "pilcrow"
        label = _("Text")
        group = TEXT
        description = _(
            "Paragraphs, headings, lists, quotations and links. A text from a word processor can be pasted."
        )
        preview_value = _(
            "<h2>What we heard at the tables</h2><p>People know more about their street than any report "
            "does. Three things came back at <b>every</b> table:</p><ul><li>one address for all questions;</li>"
            "<li>room to try something small;</li><li>somebody who calls back.</li></ul>"
            "<blockquote>We had been neighbours for years. That evening we met.</blockquote>"
        )


# Migrations name Wagtail's own class, so that ours can move.
DECONSTRUCT_ALIASES = dict.fromkeys((TidyText, ShortText, TextBlock), "wagtail.blocks.RichTextBlock")
