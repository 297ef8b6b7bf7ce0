"""The form and the edit view of a photo in the admin."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button
from wagtail.images.forms import BaseImageForm
from wagtail.images.views.images import EditView

from shared.media.models import Photo
from shared.media.photos.checks import PhotoFileField
from shared.media.photos.usage import usage_of

MOST_NAMED = 5


class PhotoForm(BaseImageForm):
    """Wagtail's form, with the checks of `PhotoFileField`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            wagtails = self.fields["file"]
            self.fields["file"] = PhotoFileField(
                label=wagtails.label, required=wagtails.required, widget=wagtails.widget
            )


class PhotoEditView(EditView):
    """Wagtail's view, which says where the photo was used when it is no longer shown."""

    def get_success_message(self) -> str:
        message = super().get_success_message()
        return message if self.object.is_shown else f"{message} {where_it_was_used(self.object)}"

    def get_success_buttons(self) -> list[Button]:
        buttons = super().get_success_buttons()
        if not self.object.is_shown:
            buttons.append(messages.button(self.object.usage_url, _("Where it was used")))
        return buttons


def where_it_was_used(photo: Photo) -> str:
    """Return the message that names where a photo was used, at most `MOST_NAMED` places."""
    usages = usage_of(photo)
    number = len(usages)
    if not number:
        return _("It is not on the site. It was used nowhere.")
    names = [str(usage) for usage in usages[:MOST_NAMED]]
    return ngettext(
        "It is no longer on the site. It was used in %(number)s place: %(names)s.",
        "It is no longer on the site. It was used in %(number)s places: %(names)s.",
        number,
    ) % {"number": number, "names": ", ".join(names) + (" …" if number > MOST_NAMED else "")}
