"""List blocks that make an item of each pasted line (see `static/js/admin/pasted_list.js`)."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.telepath import register
from wagtail.blocks import ListBlock
from wagtail.blocks.list_block import ListBlockAdapter


class PastedListBlock(ListBlock):
    """A list of texts."""

    class Meta:
        help_text = _("Several lines pasted into one become as many; the bullets before them go.")


class PastedPairsBlock(PastedListBlock):
    """A list of items with a term and an explanation in rich text."""

    class Meta:
        help_text = _(
            "Several lines pasted into a term become as many terms; what stands behind the colon is the explanation."
        )


class PastedListAdapter(ListBlockAdapter):
    """Wagtail's list block in the admin, with pasting."""

    js_constructor = "samenspel.PastedList"

    @cached_property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=["js/admin/pasted_list.js"])


register(PastedListAdapter(), PastedListBlock)

# Migrations name Wagtail's own class, so that ours can move.
DECONSTRUCT_ALIASES = dict.fromkeys((PastedListBlock, PastedPairsBlock), "wagtail.blocks.ListBlock")
