"""The form of a photo at the desk: when it may no longer be shown, it says where it was used."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.images.views.images import EditView

MOST_NAMED = 5


class PhotoEditView(EditView):
    """Wagtail's, with a report of where the photo stood when it is taken off the site."""

    def get_success_message(self):
        said = super().get_success_message()
        return said if self.object.is_shown else f"{said} {where_it_was_used(self.object)}"

    def get_success_buttons(self):
        buttons = super().get_success_buttons()
        if not self.object.is_shown:
            buttons.append(messages.button(self.object.usage_url, _("Where it was used")))
        return buttons


def where_it_was_used(photo):
    """Give the sentence that says where a photo is no longer seen, naming at most `MOST_NAMED` places."""
    usage = photo.get_usage()
    number = usage.count()
    if not number:
        return _("It is not on the site. It was used nowhere.")
    names = [str(used_by) for used_by, _references in usage][:MOST_NAMED]
    return ngettext(
        "It is no longer on the site. It was used in %(number)s place: %(names)s.",
        "It is no longer on the site. It was used in %(number)s places: %(names)s.",
        number,
    ) % {"number": number, "names": ", ".join(names) + (" …" if number > MOST_NAMED else "")}
