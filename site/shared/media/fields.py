"""The foreign key of a model to a photo of the library."""

from __future__ import annotations

from typing import Any

from django.db import models


class PhotoForeignKey(models.ForeignKey):
    """
    An optional photo of the library; the record stays when the photo is deleted.

    Migrations see Django's own `ForeignKey`, so that this class can move.
    """

    def __init__(self, verbose_name: Any = None, **kwargs: Any) -> None:
        defaults: dict[str, Any] = {
            "to": "media.Photo",
            "null": True,
            "blank": True,
            "on_delete": models.SET_NULL,
            "related_name": "+",
        }
        super().__init__(verbose_name=verbose_name, **defaults | kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.ForeignKey", list(args), kwargs
