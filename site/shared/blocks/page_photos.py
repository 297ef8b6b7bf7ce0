"""Finds the photos that a body shows, so that their renditions are loaded in one query."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import Model
from wagtail.blocks.list_block import ListValue
from wagtail.blocks.stream_block import StreamValue
from wagtail.images.models import AbstractImage

from shared.blocks.base.prefetch import load_together
from shared.blocks.types.photos import PhotosValue
from shared.media.albums.album import AlbumPhoto
from shared.media.fields import PhotoForeignKey
from shared.media.models import Photo


def photos_in(stream_value: StreamValue) -> list[Photo]:
    """
    Return the photos in a `StreamValue`, in order, each object once.

    They are the objects that the templates use. Costs no query beyond loading the body.
    """
    load_together(stream_value)
    found = {id(photo): photo for photo in _photos(stream_value)}
    return list(found.values())


def _photos(value: Any) -> Iterator[Any]:
    if isinstance(value, AbstractImage):
        yield value
    elif isinstance(value, StreamValue):
        for child in value:
            yield from _photos(child.value)
    elif isinstance(value, ListValue):
        for item in value:
            yield from _photos(item)
    elif isinstance(value, PhotosValue):
        yield from (item.photo for item in value.shown)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _photos(item)
    elif isinstance(value, Model):
        # What a chosen record shows of itself: a film its cover, a person the portrait, a page its lead photo.
        for field in value._meta.concrete_fields:
            # Only what was loaded along with the record; asking for the rest would cost a query each.
            if (
                isinstance(field, PhotoForeignKey)
                and field.is_cached(value)
                and (photo := field.get_cached_value(value))
            ):
                yield photo


def albums_in(stream_value: StreamValue) -> list[AlbumPhoto]:
    """Return the `AlbumPhoto`s of all albums in a `StreamValue`, in order. Costs no query beyond loading the body."""
    load_together(stream_value)
    return [item for block in stream_value if isinstance(block.value, PhotosValue) for item in block.value.shown]
