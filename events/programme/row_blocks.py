"""The rows of a programme in the editor: blocks with hours, and the block that begins a day."""

from datetime import time

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

# An end before this hour belongs to the evening before.
NIGHT_ENDS_AT = time(6)
ENDS_BEFORE_START = _("The end lies before the start. Check the times.")


class TimedBlock(blocks.StructBlock):
    """A block with a start and an end, or with neither: then only its order counts."""

    starts = blocks.TimeBlock(label=pgettext_lazy("time", "From"), required=False)
    ends = blocks.TimeBlock(label=pgettext_lazy("time", "To"), required=False)

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """Raise `StructBlockValidationError` for an end without a start, or before it."""
        cleaned = super().clean(value)
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if ends and not starts:
            raise field_error("starts", _("There is an end, but no start."))
        if ends_too_early(starts, ends):
            raise field_error("ends", ENDS_BEFORE_START)
        return cleaned


def ends_too_early(starts: time | None, ends: time | None) -> bool:
    """Return whether the end lies before the start. An end in the small hours is on the next day."""
    return bool(starts and ends and NIGHT_ENDS_AT <= ends < starts)


def is_between(clock: time, starts: time, ends: time | None) -> bool:
    """Return whether a time lies between two others. The second may be past midnight, or None for an open end."""
    if ends is None:
        return starts <= clock or clock < NIGHT_ENDS_AT
    return starts <= clock <= ends if starts <= ends else starts <= clock or clock <= ends


def field_error(field: str, sentence: str | Promise) -> blocks.StructBlockValidationError:
    """Return the error that shows a message beside a field of a block."""
    return blocks.StructBlockValidationError(block_errors={field: ValidationError(str(sentence))})


class DayBlock(blocks.StructBlock):
    """
    The beginning of a day in the programme of an event over several days, or with several dates.

    Nothing has to be filled in: the dates are those of the event, so they move along with it.
    """

    title = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        max_length=255,
        help_text=_("Such as “The second evening: going out”. The date is put there by itself."),
    )
    number = blocks.IntegerBlock(
        label=_("Which day"),
        required=False,
        min_value=1,
        max_value=60,
        help_text=_(
            "Empty for the next day of the event, or its next date. Only when days are passed over: 3 for the third."
        ),
    )

    class Meta:
        icon = "date"
        label = _("Start of a day")
        label_format = "{title}"
