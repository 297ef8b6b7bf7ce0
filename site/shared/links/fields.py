"""
Fields of models in which editors type addresses and links, with the rules that the blocks have.

They are Django's and Wagtail's own fields to the database and to migrations.
"""

from typing import Any

from django.db import models
from wagtail.fields import RichTextField

from shared.links.rules import refuse_cut_off, validate_links_in


class WebURLField(models.URLField):
    """The address of a website. One typed without a scheme gets https; one that was cut off is refused."""

    default_validators = [*models.URLField.default_validators, refuse_cut_off]

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"assume_scheme": "https"} | kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.URLField", args, kwargs


class LinkedTextField(RichTextField):
    """A text in which every link says where it leads and has a whole address."""

    default_validators = [validate_links_in]

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "wagtail.fields.RichTextField", args, kwargs
