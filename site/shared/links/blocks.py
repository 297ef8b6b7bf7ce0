"""The address of a website in a block, with the rules that fields of models have (`model_fields.WebURLField`)."""

from collections.abc import Callable, Sequence
from typing import Any

from wagtail.blocks import URLBlock

from shared.links.rules import refuse_cut_off


class WebURLBlock(URLBlock):
    """The address of a website. One typed without a scheme gets https; one that was cut off is refused."""

    def __init__(self, *args: Any, validators: Sequence[Callable[[str], None]] = (), **kwargs: Any) -> None:
        super().__init__(*args, validators=(*validators, refuse_cut_off), **kwargs)
        self.field.assume_scheme = "https"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """It is Wagtail's own block to migrations."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.URLBlock", args, kwargs
