"""The block for a table, into which a table from a word processor or a spreadsheet can be pasted."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock

from shared.blocks.base.groups import TEXT

# The translated menu of a cell; Wagtail leaves it to the English of the spreadsheet widget.
LINE = {"name": "---------"}
CELL_MENU = {
    "row_above": {"name": _("Insert row above")},
    "row_below": {"name": _("Insert row below")},
    "line_1": LINE,
    "col_left": {"name": _("Insert column left")},
    "col_right": {"name": _("Insert column right")},
    "line_2": LINE,
    "remove_row": {"name": _("Remove row")},
    "remove_col": {"name": _("Remove column")},
    "line_3": LINE,
    "undo": {"name": _("Undo")},
    "redo": {"name": _("Redo")},
}


class TableBlock(WagtailTableBlock):
    """A table with a caption and headers, which are required (WCAG 2.2 SC 1.3.1)."""

    def get_table_options(self, table_options: dict[str, Any] | None = None) -> dict[str, Any]:
        ours = {"contextMenu": {"items": CELL_MENU}, "language": "en-US"}
        return super().get_table_options(ours | (table_options or {}))

    def clean(self, value: dict[str, Any] | None) -> dict[str, Any]:
        if not self.is_deferred_validation:
            _check(value or {})
        return super().clean(value)

    def get_preview_value(self) -> dict[str, Any]:
        return {
            "data": [
                [_now("Neighbourhood"), _now("Evenings"), _now("Neighbours who came")],
                ["Oosterhof", "6", "142"],
                ["De Linden", "4", "87"],
                ["Havenkwartier", "5", "113"],
            ],
            "table_caption": _now("Evenings at the kitchen table, first half of the year"),
            "table_header_choice": "both",
            "first_row_is_table_header": True,
            "first_col_is_header": True,
        }

    class Meta:
        template = "blocks/table.html"
        icon = "table"
        label = _("Table")
        group = TEXT
        description = _(
            "Rows and columns with a caption. A table from a word processor or a spreadsheet can be pasted."
        )


def _check(value: dict[str, Any]) -> None:
    if not any((cell or "").strip() for row in value.get("data") or [] for cell in row):
        raise ValidationError(_now("The table is empty. Fill it in or remove the block."), code="required")
    if not (value.get("table_caption") or "").strip():
        raise ValidationError(
            _now("Give the table a caption: one line that says what it is about. It is also read aloud first."),
            code="caption",
        )
    if value.get("table_header_choice") not in ("row", "column", "both"):
        raise ValidationError(
            _now("Choose whether the first row, the first column or both are headers, so that every cell has a name."),
            code="headers",
        )


# Migrations name Wagtail's own class, so that ours can move.
DECONSTRUCT_ALIASES = {TableBlock: "wagtail.contrib.table_block.blocks.TableBlock"}
