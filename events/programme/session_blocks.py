"""The block of a programme item: what plenary items, sessions, pitches and breaks have in common."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from events.choices import ProgrammeItemKind
from shared.blocks.base.choosers import DocumentChooser, FilmChooser, PageChooser, PersonChooser
from shared.blocks.types.lessons import LessonsBlock
from shared.blocks.types.text import PLAIN, ShortText
from shared.links.blocks import WebURLBlock
from shared.links.urls import host_of

if TYPE_CHECKING:
    from events.pages.event import EventPage


class ParticipantBlock(blocks.StructBlock):
    """Somebody on the programme: a person with a record, or just a name."""

    person = PersonChooser("people.Person", label=_("Person"), required=False)
    name = blocks.CharBlock(label=_("Or type a name"), required=False, max_length=255)
    role = blocks.CharBlock(
        label=_("Role here"),
        required=False,
        max_length=100,
        help_text=_("Such as speaker, moderator or interviewee."),
    )

    class Meta:
        icon = "user"
        label = _("Person")
        form_classname = "struct-block"

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        """Raise `StructBlockValidationError` when there is neither a person nor a name; a draft may wait."""
        cleaned = super().clean(value)
        is_named = cleaned.get("person") or cleaned.get("name")
        if not is_named and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(
                block_errors={"name": ValidationError(_("Choose a person or type a name."))}
            )
        return cleaned


class ProgrammeItemValue(blocks.StructValue):
    """The value of a programme item."""

    @property
    def open_page(self) -> "EventPage | None":
        """Return the page of this item while any visitor may read it, else None."""
        page = self.get("page")
        return page if page and getattr(page, "is_public", page.live) and page.in_listings else None

    @property
    def slides_host(self) -> str:
        """Return the bare host name of slides on another website."""
        return host_of(self["slides_url"])

    @property
    def is_break(self) -> bool:
        """Return whether it is a break, which is shown in small letters."""
        return self.get("kind") == ProgrammeItemKind.BREAK

    @property
    def kind_name(self) -> str:
        """Return the label above its title; empty for the usual kind and for breaks."""
        kind = self.get("kind") or self.block.usual_kind
        return "" if kind in (self.block.usual_kind, ProgrammeItemKind.BREAK) else str(ProgrammeItemKind(kind).label)


class ProgrammeItemBlock(blocks.StructBlock):
    """A programme item. It is identified by the id of its block, which stays the same when the page is edited."""

    usual_kind = ProgrammeItemKind.SESSION

    title = blocks.CharBlock(label=_("Title"), max_length=255)
    room = blocks.CharBlock(label=_("Room"), required=False, max_length=100)
    capacity = blocks.IntegerBlock(
        label=_("Places"), required=False, min_value=1, help_text=_("How many people can take part. Shown as it is.")
    )
    description = ShortText(label=_("What it is about"), required=False, features=PLAIN)
    people = blocks.ListBlock(ParticipantBlock(), label=_("Speakers and moderators"), default=[], collapsed=True)
    page = PageChooser(
        label=_("Page of its own"),
        required=False,
        page_type="events.EventPage",
        help_text=_(
            "An event that belongs to this one. What is told about it afterwards is shown here by itself; a blog "
            "or portfolio item tells about this session when it belongs to that page."
        ),
    )
    slides = DocumentChooser(label=_("Slides"), required=False, help_text=_("The slides or another handout."))
    slides_url = WebURLBlock(
        label=_("Or slides elsewhere"), required=False, max_length=1000, help_text=_("The address of the slides.")
    )
    film = FilmChooser("media.Film", label=_("Film"), required=False, help_text=_("The recording, or what was shown."))
    lessons = blocks.ListBlock(LessonsBlock(), label=_("Lessons"), default=[], collapsed=True)

    afterwards = ("page", "slides", "slides_url", "film", "lessons")

    class Meta:
        value_class = ProgrammeItemValue


def items_in(programme: blocks.StreamValue) -> Iterator[ProgrammeItemValue]:
    """Yield the values of all items of a programme (the value of `EventPage.programme`) in order."""
    for row in programme:
        if row.block_type == "round":
            yield from row.value["sessions"]
        elif row.block_type != "day":
            yield row.value


def form_of(*first: str) -> blocks.BlockGroup:
    """Return the form layout of an item: the fields named in `first`, and its coverage collapsed below them."""
    more = blocks.BlockGroup(
        list(ProgrammeItemBlock.afterwards),
        heading=_("A page of its own, slides, film, lessons"),
        classname="collapsed",
    )
    return blocks.BlockGroup([*first, more])


def kind_field(usual: ProgrammeItemKind, *choices: ProgrammeItemKind) -> blocks.ChoiceBlock:
    """Return the block to choose the kind of an item. usual: the default."""
    return blocks.ChoiceBlock(
        choices=[(kind.value, kind.label) for kind in choices], default=usual.value, label=_("Sort"), required=True
    )
