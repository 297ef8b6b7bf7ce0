"""A list block of photos to which an editor adds many at once (see `static/js/admin/photo_list.js`)."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.telepath import register
from wagtail.blocks import ListBlock
from wagtail.blocks.list_block import ListBlockAdapter

from shared.media.admin.bulk_upload_window import drop_window


class PhotoListBlock(ListBlock):
    """A list of items that have a `photo` and a `caption`."""


class PhotoListAdapter(ListBlockAdapter):
    """Wagtail's list block in the admin, with a button for choosing several photos."""

    js_constructor = "samenspel.PhotoList"

    def js_args(self, block: PhotoListBlock) -> list[Any]:
        *arguments, meta = super().js_args(block)
        return [*arguments, meta | {"chooseSeveral": _("Choose several photos")} | drop_window()]

    @cached_property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=["js/admin/photo_list.js"])


register(PhotoListAdapter(), PhotoListBlock)

# Migrations name Wagtail's own class, so that ours can move.
DECONSTRUCT_ALIASES = {PhotoListBlock: "wagtail.blocks.ListBlock"}
