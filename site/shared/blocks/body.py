"""The stream blocks of pages, in the order in which editors find the blocks."""

from typing import Any

from wagtail.blocks import StreamBlock, StreamValue

from shared.blocks.base.prefetch import BodyValue, load_together
from shared.blocks.types.album_elsewhere import AlbumElsewhereBlock
from shared.blocks.types.call_to_action import CallToActionBlock
from shared.blocks.types.document import DocumentBlock
from shared.blocks.types.film import FilmBlock
from shared.blocks.types.image import ImageBlock
from shared.blocks.types.lessons import LessonsBlock
from shared.blocks.types.link_list import LinkListBlock
from shared.blocks.types.page_cards import PageCardsBlock
from shared.blocks.types.person import PersonBlock
from shared.blocks.types.photos import PhotosBlock
from shared.blocks.types.questions import QuestionsBlock
from shared.blocks.types.quote import QuoteBlock
from shared.blocks.types.table import TableBlock
from shared.blocks.types.terms import TermsBlock
from shared.blocks.types.text import TextBlock


class LoadedStreamBlock(StreamBlock):
    """A stream block that costs one query for each model to which it refers."""

    def to_python(self, value: Any) -> StreamValue:
        """Return a `BodyValue` for what is stored, and Wagtail's own value for anything else."""
        stream = super().to_python(value)
        if stream is value:  # what was changed in it is not in its raw data yet
            return stream
        return BodyValue(self, list(stream.raw_data), is_lazy=True) if stream.is_lazy else stream

    def get_context(self, value: StreamValue, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        load_together(value)
        return super().get_context(value, parent_context=parent_context)

    class Meta:
        template = "blocks/body.html"


class BodyStreamBlock(LoadedStreamBlock):
    """The body of a page."""

    text = TextBlock()
    quote = QuoteBlock()
    terms = TermsBlock()
    lessons = LessonsBlock()
    questions = QuestionsBlock()
    table = TableBlock()
    image = ImageBlock()
    photos = PhotosBlock()
    album_elsewhere = AlbumElsewhereBlock()
    film = FilmBlock()
    document = DocumentBlock()
    links = LinkListBlock()
    call_to_action = CallToActionBlock()
    person = PersonBlock()
    page_cards = PageCardsBlock()


class InvitationStreamBlock(LoadedStreamBlock):
    """The body of an invitation: the blocks that fit an event that is still to come."""

    text = TextBlock()
    quote = QuoteBlock()
    terms = TermsBlock()
    questions = QuestionsBlock()
    image = ImageBlock()
    film = FilmBlock()
    document = DocumentBlock()
    links = LinkListBlock()
    person = PersonBlock()
