"""The block for the address of a website, with the rules of `fields.WebURLField`."""

from collections.abc import Callable, Sequence
from typing import Any

from wagtail.blocks import URLBlock

from shared.links.rules import refuse_cut_off


class WebURLBlock(URLBlock):
    """A URL of a website. Without a scheme it gets https; one that was cut off is invalid."""

    def __init__(self, *args: Any, validators: Sequence[Callable[[str], None]] = (), **kwargs: Any) -> None:
        super().__init__(*args, validators=(*validators, refuse_cut_off), **kwargs)
        self.field.assume_scheme = "https"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """Return Wagtail's own block for migrations, so that this class can move."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.URLBlock", args, kwargs
