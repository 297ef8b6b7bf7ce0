"""Removes the files of a run that failed, which a rolled back transaction leaves on the disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.models.signals import post_save

from shared.media.models import Document, Photo, PhotoRendition


@contextmanager
def removed_on_failure() -> Iterator[None]:
    """Remove the files of photos and documents that were made in this context, if it raises an exception."""
    written = []

    def remember(instance: Any, created: bool, **kwargs: Any) -> None:
        if created:
            written.append((instance.file.storage, instance.file.name))

    for model in (Document, Photo, PhotoRendition):
        post_save.connect(remember, sender=model)
    try:
        yield
    except BaseException:
        for storage, name in written:
            storage.delete(name)
        raise
    finally:
        for model in (Document, Photo, PhotoRendition):
            post_save.disconnect(remember, sender=model)
