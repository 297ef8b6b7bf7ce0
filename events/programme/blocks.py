"""The programme of an event: parts for everybody and rounds, in which sessions run side by side."""

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
    """A part for everybody together: plenary, break, walk-in."""

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

    def clean(self, value):
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


def wrong_times(session, of_round, is_draft=False):
    """
    Give the field of a session and the sentence beside it when its times are wrong, else None.

    session, of_round: anything with `starts` and `ends`, times or None. A draft may lie outside its round.
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
    """The rows of a programme, in the order in which they stand. Drawn from `events.programme.presentation`."""

    moment = CommonItemBlock()
    round = RoundBlock()
    day = DayBlock()
