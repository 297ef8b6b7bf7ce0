"""
Model fields for addresses and for rich text with links, with the rules that the blocks have.

Migrations see Django's and Wagtail's own fields, so that these classes can move.
"""

from typing import Any

from django.db import models
from wagtail.fields import RichTextField

from shared.links.rules import refuse_cut_off, validate_links_in


class WebURLField(models.URLField):
    """A URL of a website. Without a scheme it gets https; one that was cut off is invalid."""

    default_validators = [*models.URLField.default_validators, refuse_cut_off]

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"assume_scheme": "https"} | kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.URLField", list(args), kwargs


class LinkedTextField(RichTextField):
    """Rich text whose links have a meaningful text and a complete address."""

    default_validators = [validate_links_in]

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "wagtail.fields.RichTextField", args, kwargs
