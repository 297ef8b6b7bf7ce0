"""The programme of an event: items for everybody, and rounds in which sessions run side by side."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from events.choices import ProgrammeItemKind
from events.programme.row_blocks import ENDS_BEFORE_START, DayBlock, TimedBlock, ends_too_early, field_error, is_between
from events.programme.session_blocks import ProgrammeItemBlock, form_of, kind_field
from shared.blocks.body import LoadedStreamBlock


class SessionBlock(ProgrammeItemBlock):
    """One of the sessions of a round."""

    kind = kind_field(ProgrammeItemKind.SESSION, ProgrammeItemKind.SESSION, ProgrammeItemKind.PITCH)
    starts = blocks.TimeBlock(
        label=pgettext_lazy("time", "From"),
        required=False,
        help_text=_("Only when it begins at another time than the round."),
    )
    ends = blocks.TimeBlock(
        label=pgettext_lazy("time", "To"),
        required=False,
        help_text=_("Only when it ends at another time than the round."),
    )

    class Meta:
        icon = "group"
        label = _("Session")
        form_layout = form_of("title", "kind", "starts", "ends", "room", "capacity", "description", "people")


class CommonItemBlock(ProgrammeItemBlock, TimedBlock):
    """An item for everybody together: plenary, break or walk-in."""

    usual_kind = ProgrammeItemKind.PLENARY

    kind = kind_field(ProgrammeItemKind.PLENARY, *ProgrammeItemKind)

    class Meta:
        icon = "time"
        label = _("For everybody")
        form_layout = form_of("starts", "ends", "title", "kind", "room", "capacity", "description", "people")


class RoundBlock(TimedBlock):
    """A round: sessions that run side by side, of which a visitor chooses one."""

    title = blocks.CharBlock(label=_("Name of the round"), required=False, max_length=255)
    sessions = blocks.ListBlock(SessionBlock(), label=_("Sessions side by side"), min_num=1)

    class Meta:
        icon = "grip"
        label = _("Round of sessions")

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """Raise `StructBlockValidationError` when a session lies outside the round."""
        cleaned = super().clean(value)
        wrong = {}
        for index, session in enumerate(cleaned["sessions"]):
            found = wrong_times(session, cleaned, is_draft=self.is_deferred_validation)
            if found:
                wrong[index] = field_error(*found)
        if wrong:
            raise blocks.StructBlockValidationError(
                block_errors={"sessions": blocks.ListBlockValidationError(block_errors=wrong)}
            )
        return cleaned


def wrong_times(
    session: Mapping[str, Any], of_round: Mapping[str, Any], is_draft: bool = False
) -> tuple[str, str | Promise] | None:
    """
    Return the name of the field of a session whose time is wrong and the message for it, or None.

    session, of_round: mappings with `starts` and `ends`, each a time or None. A draft may lie outside its round.
    """
    own_start, own_end = session["starts"], session["ends"]
    starts, ends = of_round["starts"], of_round["ends"]
    if own_end and not own_start and not starts:
        return "starts", _("There is an end, but no start.")
    if ends_too_early(own_start or starts, own_end):
        return "ends", ENDS_BEFORE_START
    if is_draft or not starts:
        return None
    outside = _("This lies outside the round. Change the times of the round, or make it a row of its own.")
    typed = (("starts", own_start), ("ends", own_end))
    return next(((field, outside) for field, clock in typed if clock and not is_between(clock, starts, ends)), None)


class ProgrammeBlock(LoadedStreamBlock):
    """The rows of a programme in their order; `events.programme.presentation` prepares them for the template."""

    moment = CommonItemBlock()
    round = RoundBlock()
    day = DayBlock()
