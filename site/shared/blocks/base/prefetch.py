"""
Loads what a body refers to with one query for each model.

Wagtail itself needs one query for each type of block, and one for every text with a link.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models import Model, QuerySet
from wagtail.blocks import Block, ChooserBlock, ListBlock, StreamBlock, StreamValue, StructBlock
from wagtail.rich_text import extract_references_from_rich_text

# Rows by model and by primary key.
Rows = dict[type[Model], dict[int, Any]]

_rows: ContextVar[Rows | None] = ContextVar("rows", default=None)


class BodyValue(StreamValue):
    """A stored body, which `load_together` turns into objects once."""

    is_loaded = False


def load_together(*stream_values: StreamValue, at_hand: Rows | None = None) -> None:
    """
    Turn everything in stored bodies into objects, with one query for each model.

    A value that is loaded already, or that comes from a form, is left alone. at_hand: rows that need no query.
    """
    lazy = [value for value in stream_values if isinstance(value, BodyValue) and not value.is_loaded]
    if not lazy:
        return
    at_hand = at_hand or {}
    wanted: defaultdict[type[Model], dict[str, Any]] = defaultdict(dict)
    for model, pk, queryset in (found for value in lazy for found in _named_in(value.stream_block, value.raw_data)):
        wanted[model].setdefault("queryset", queryset)
        wanted[model].setdefault("pks", set()).add(pk)
    rows = {model: _rows_of(model, asked, at_hand.get(model, {})) for model, asked in wanted.items()}
    with rows_at_hand(rows):
        for value in lazy:
            list(value)
            value.is_loaded = True


def _rows_of(model: type[Model], asked: dict[str, Any], at_hand: dict[int, Model]) -> dict[int, Model]:
    missing = asked["pks"] - at_hand.keys()
    return at_hand | (asked["queryset"]().in_bulk(missing) if missing else {})


def named_in(stream_value: StreamValue, model: type[Model]) -> set[int]:
    """Return the primary keys of a model to which a stored body refers, without a query."""
    if not stream_value.is_lazy:
        return set()
    named = _named_in(stream_value.stream_block, stream_value.raw_data)
    return {pk for of_model, pk, _queryset in named if of_model is model}


def rows_for(model: type[Model]) -> dict[int, Model] | None:
    """Return the loaded rows of a model by primary key; None outside `rows_at_hand`."""
    rows = _rows.get()
    return None if rows is None else rows.get(model, {})


def all_rows() -> Rows | None:
    """Return all loaded rows; None outside `rows_at_hand`."""
    return _rows.get()


@contextmanager
def rows_at_hand(rows: Rows | None) -> Iterator[None]:
    """Let `rows_for` and `all_rows` return `rows` within this context."""
    token = _rows.set(rows)
    try:
        yield
    finally:
        _rows.reset(token)


def _named_in(block: Block, raw: Any) -> Iterator[tuple[type[Model], int, Callable[[], QuerySet]]]:
    """Return (model, primary key, function that returns the queryset) for every reference in a raw value."""
    if raw is None:
        return
    if isinstance(block, StreamBlock):
        for item in list(raw):
            if child := block.child_blocks.get(item["type"]):
                yield from _named_in(child, item["value"])
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from _named_in(child, raw.get(name))
    elif isinstance(block, ListBlock):
        for item in raw:
            in_block_format = isinstance(item, dict) and item.get("type") == "item" and "value" in item
            yield from _named_in(block.child_block, item["value"] if in_block_format else item)
    elif isinstance(block, ChooserBlock):
        if hasattr(block, "get_rows"):
            yield block.model_class, int(raw), block.get_rows
    elif hasattr(block, "rows_of_links"):
        for model, pk, *_ in extract_references_from_rich_text(raw):
            yield model, int(pk), block.rows_of_links(model)
