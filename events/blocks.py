"""The programme of an event: parts for everybody and rounds, in which sessions run side by side."""

from datetime import time

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from events.choices import PieceKind
from events.piece_blocks import PieceBlock, form_of, kind_field
from shared.blocks.body import LoadedStreamBlock

# What begins before this hour and ends after it lasts a whole night; an end before it belongs to the evening before.
NIGHT_ENDS_AT = time(6)


class TimedBlock(blocks.StructBlock):
    """What has a start and an end, or neither: then only its place in the order counts."""

    starts = blocks.TimeBlock(label=pgettext_lazy("time", "From"), required=False)
    ends = blocks.TimeBlock(label=pgettext_lazy("time", "To"), required=False)

    def clean(self, value):
        cleaned = super().clean(value)
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if ends and not starts:
            raise _beside("starts", _("There is an end, but no start."))
        if starts and ends and NIGHT_ENDS_AT <= ends < starts:
            raise _beside("ends", _("The end lies before the start. Check the times."))
        return cleaned


def _beside(field, sentence):
    return blocks.StructBlockValidationError(block_errors={field: ValidationError(sentence)})


class SessionBlock(PieceBlock):
    """One of the sessions of a round."""

    kind = kind_field(PieceKind.SESSION, PieceKind.SESSION, PieceKind.PITCH)

    class Meta:
        icon = "group"
        label = _("Session")
        form_layout = form_of("title", "kind", "room", "places", "description", "people")


class MomentBlock(PieceBlock, TimedBlock):
    """A part for everybody together: plenary, break, walk-in."""

    usual_kind = PieceKind.PLENARY

    kind = kind_field(PieceKind.PLENARY, *PieceKind)

    class Meta:
        icon = "time"
        label = _("For everybody")
        form_layout = form_of("starts", "ends", "title", "kind", "room", "places", "description", "people")


class RoundBlock(TimedBlock):
    """A round: sessions that run side by side, of which a visitor chooses one."""

    title = blocks.CharBlock(label=_("Name of the round"), required=False, max_length=255)
    sessions = blocks.ListBlock(SessionBlock(), label=_("Sessions side by side"), min_num=1)

    class Meta:
        icon = "grip"
        label = _("Round of sessions")


class ProgrammeBlock(LoadedStreamBlock):
    """The rows of a programme, in the order in which they stand. Drawn from `events.programme`."""

    moment = MomentBlock()
    round = RoundBlock()
