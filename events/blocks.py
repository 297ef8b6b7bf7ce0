"""The programme of an event: plenary parts and rounds, in which sessions run side by side."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from shared.blocks.body import LoadedStreamBlock
from shared.blocks.choosers import PageChooser, PersonChooser
from shared.blocks.text import PLAIN, ShortText


class ParticipantBlock(blocks.StructBlock):
    """Somebody on the programme: a person from the records, or just a name."""

    person = PersonChooser("people.Person", label=_("Person"), required=False)
    name = blocks.CharBlock(label=_("Or type a name"), required=False, max_length=255)
    role = blocks.CharBlock(
        label=_("Role here"),
        required=False,
        max_length=100,
        help_text=_("Such as speaker, moderator or host."),
    )

    class Meta:
        icon = "user"
        label = _("Person")
        form_classname = "struct-block"

    def clean(self, value):
        cleaned = super().clean(value)
        is_named = cleaned.get("person") or cleaned.get("name")
        if not is_named and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(
                block_errors={"name": ValidationError(_("Choose a person or type a name."))}
            )
        return cleaned


class SessionValue(blocks.StructValue):
    """A session with what any visitor may know of it."""

    @property
    def open_page(self):
        """The session's own page while any visitor may read it, else None."""
        page = self.get("page")
        return page if page and getattr(page, "is_public", page.live) and page.listed else None


class SessionBlock(blocks.StructBlock):
    """One session. Its identity is the block's own id, which stays the same however often the page is edited."""

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    room = blocks.CharBlock(label=_("Room"), required=False, max_length=100)
    description = ShortText(label=_("What it is about"), required=False, features=PLAIN)
    people = blocks.ListBlock(ParticipantBlock(), label=_("Speakers and moderators"), default=[], collapsed=True)
    page = PageChooser(
        label=_("Page of its own"),
        required=False,
        page_type="events.EventPage",
        help_text=_("Only if this session has a page of its own."),
    )

    class Meta:
        icon = "group"
        label = _("Session")
        value_class = SessionValue


class MomentBlock(blocks.StructBlock):
    """A part for everybody together: plenary, break, walk-in."""

    starts = blocks.TimeBlock(label=pgettext_lazy("time", "From"), required=False)
    ends = blocks.TimeBlock(label=pgettext_lazy("time", "To"), required=False)
    title = blocks.CharBlock(label=_("Title"), max_length=255)
    is_break = blocks.BooleanBlock(
        label=_("Break"), required=False, help_text=_("Walk-in, lunch or drinks; shown in small.")
    )
    room = blocks.CharBlock(label=_("Room"), required=False, max_length=100)
    description = ShortText(label=_("What it is about"), required=False, features=PLAIN)
    people = blocks.ListBlock(ParticipantBlock(), label=_("Speakers and moderators"), default=[], collapsed=True)

    class Meta:
        icon = "time"
        label = _("For everybody")
        template = "events/programme/moment.html"


class RoundBlock(blocks.StructBlock):
    """A round: sessions that run side by side, of which a visitor chooses one."""

    starts = blocks.TimeBlock(label=pgettext_lazy("time", "From"), required=False)
    ends = blocks.TimeBlock(label=pgettext_lazy("time", "To"), required=False)
    title = blocks.CharBlock(label=_("Name of the round"), required=False, max_length=255)
    sessions = blocks.ListBlock(SessionBlock(), label=_("Sessions side by side"), min_num=1)

    class Meta:
        icon = "grip"
        label = _("Round of sessions")
        template = "events/programme/round.html"


class ProgrammeBlock(LoadedStreamBlock):
    """The rows of a programme, in the order in which they stand."""

    moment = MomentBlock()
    round = RoundBlock()
