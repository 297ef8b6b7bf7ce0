"""Chooser blocks that take their rows from one query a model (see `prefetch`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import Model, QuerySet
from django.utils.functional import cached_property
from wagtail.blocks import ChooserBlock, PageChooserBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Collection
from wagtail.snippets.blocks import SnippetChooserBlock

from shared.blocks.base.prefetch import rows_for


def public_rows(model: Any) -> QuerySet:
    """
    Return pages as rows of the base table, with what a card shows and the annotation `is_public`.

    Drafts and private pages are included, or a body would lose them when an editor saves it.
    """
    return model.objects.for_cards().marked_public()


class LoadedTogether:
    """A chooser block that takes its rows from those loaded for the whole body."""

    model_class: Any
    related: tuple[str, ...] = ()

    def get_rows(self) -> QuerySet:
        """Return everything that can be chosen, with the relations that the templates need."""
        return (
            self.model_class.objects.select_related(*self.related) if self.related else self.model_class.objects.all()
        )

    def bulk_to_python(self, values: Sequence[int | None]) -> list[Model | None]:
        rows = rows_for(self.model_class)
        if rows is None:
            rows = self.get_rows().in_bulk([value for value in values if value is not None])
        return [rows.get(value) if value is not None else None for value in values]

    def to_python(self, value: int | None) -> Model | None:
        return self.bulk_to_python([value])[0]


class PhotoChooser(LoadedTogether, ImageChooserBlock):
    """A photo of the library."""


class CollectionField(forms.ModelChoiceField):
    """A choice of collections, each indented by its depth."""

    def label_from_instance(self, collection: Collection) -> str:
        return collection.get_indented_name(html=False)


class CollectionChooser(LoadedTogether, ChooserBlock):
    """A collection of the library, chosen from a tree."""

    target_model = Collection
    model_class = Collection
    widget = forms.Select()

    @cached_property
    def field(self) -> CollectionField:
        usual = super().field
        return CollectionField(
            queryset=Collection.objects.order_by("path"),
            required=usual.required,
            widget=self.widget,
            help_text=usual.help_text,
        )

    def get_form_state(self, value: Collection | None) -> list[str]:
        return self.widget.format_value(value.pk if value else None)

    def value_from_form(self, value: Any) -> Collection | None:
        """Return the collection of a form value; an empty choice is an empty text, not None."""
        is_known = isinstance(value, Collection) or str(value).isdecimal()
        return super().value_from_form(value if is_known else None)


class DocumentChooser(LoadedTogether, DocumentChooserBlock):
    """A document of the library."""


class PageChooser(LoadedTogether, PageChooserBlock):
    """A page, as a row of the base table, so that its type costs no query."""

    def get_rows(self) -> QuerySet:
        return public_rows(self.model_class)


class FilmChooser(LoadedTogether, SnippetChooserBlock):
    """A film of the library, with its cover and its version with audio description."""

    related = ("cover", "described_by")


class PersonChooser(LoadedTogether, SnippetChooserBlock):
    """A person, with portrait and organisation."""

    related = ("portrait", "organisation")


# Migrations name Wagtail's own classes, so that ours can move.
DECONSTRUCT_ALIASES = {
    PhotoChooser: "wagtail.images.blocks.ImageChooserBlock",
    CollectionChooser: "shared.blocks.base.choosers.CollectionChooser",
    DocumentChooser: "wagtail.documents.blocks.DocumentChooserBlock",
    PageChooser: "wagtail.blocks.PageChooserBlock",
    FilmChooser: "wagtail.snippets.blocks.SnippetChooserBlock",
    PersonChooser: "wagtail.snippets.blocks.SnippetChooserBlock",
}
