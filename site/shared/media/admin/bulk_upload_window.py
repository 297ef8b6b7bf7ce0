"""The modal that uploads photos from the form of a page, and the inline panel that is filled with them."""

from typing import Any

from django import forms
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.panels import MultipleChooserPanel


def drop_window() -> dict[str, str]:
    """Return the addresses and labels that `js/admin/photo_drop_window.js` needs to open the modal."""
    return {
        "dropSeveral": _("Add new photos"),
        "dropAddress": f"{reverse('wagtailimages:add_multiple')}?in=dialog",
        "dropModule": static("js/admin/photo_drop_window.js"),
        "close": _("Close"),
    }


class PhotoRowsPanel(MultipleChooserPanel):
    """Wagtail's panel for choosing several photos at once, with a button that uploads new ones."""

    class BoundPanel(MultipleChooserPanel.BoundPanel):
        template_name = "media/admin/photo_rows_panel.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            return super().get_context_data(parent_context) | {"drop": drop_window()}

        @property
        def media(self) -> forms.Media:
            return super().media + forms.Media(js=["js/admin/photo_rows.js"])
