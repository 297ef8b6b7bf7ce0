"""The window in which photos are dropped over the form of a page, and the rows of a page that are filled with it."""

from typing import Any

from django import forms
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.panels import MultipleChooserPanel


def drop_window() -> dict[str, str]:
    """Give what `js/admin/photo_drop_window.js` needs to open it: where it is, and its words."""
    return {
        "dropSeveral": _("Add new photos"),
        "dropAddress": f"{reverse('wagtailimages:add_multiple')}?in=dialog",
        "dropModule": static("js/admin/photo_drop_window.js"),
        "close": _("Close"),
    }


class PhotoRowsPanel(MultipleChooserPanel):
    """Rows that each hold a photo: many chosen at once in the library, as Wagtail has it, or many new ones dropped."""

    class BoundPanel(MultipleChooserPanel.BoundPanel):
        template_name = "media/admin/photo_rows_panel.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            return super().get_context_data(parent_context) | {"drop": drop_window()}

        @property
        def media(self) -> forms.Media:
            return super().media + forms.Media(js=["js/admin/photo_rows.js"])
