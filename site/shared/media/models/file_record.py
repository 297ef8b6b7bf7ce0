"""Records that hold a file, and tell receivers what the database held before a save."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import models

from shared.media.signals import file_record_saved
from shared.media.storage import is_new_file


@dataclass(frozen=True)
class BeforeSave:
    """
    What the database held of a record before it was saved.

    row: the values of `stored_fields` by name; empty for a new record. replaced_file: the name of the file whose place
    another one took, or none; empty when the file stays.
    """

    row: dict[str, Any]
    replaced_file: str


class FileRecord(models.Model):
    """A model with a field `file`. Sends `file_record_saved` after each save."""

    file: Any  # a `FileField` of the model
    # The fields that receivers compare with what is saved.
    stored_fields: tuple[str, ...] = ("file",)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        before = self._before_save(kwargs.get("update_fields"))
        super().save(*args, **kwargs)
        file_record_saved.send(sender=type(self), instance=self, before=before)

    def _before_save(self, update_fields: list[str] | None) -> BeforeSave:
        # Asked of the database: a record in memory may have been loaded in part, or long ago.
        row = type(self)._default_manager.filter(pk=self.pk).values(*self.stored_fields).first() or {}
        saves_file = update_fields is None or "file" in update_fields
        # A name that differs without a new file is an old one in memory: the stored file was moved meanwhile.
        is_replaced = saves_file and (not self.file or is_new_file(self.file))
        return BeforeSave(row, row.get("file", "") if is_replaced else "")
