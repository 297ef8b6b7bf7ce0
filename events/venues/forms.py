"""The desk's form of a venue: its place on the map is one field, into which anything that a map gives can be pasted."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from events.venues.coordinates import ImpossiblePosition, UnreadablePosition, read_position, written


class VenueForm(WagtailAdminModelForm):
    """Reads the place on the map when it is sent, and writes it as coordinates when it is shown."""

    position = forms.CharField(
        label=gettext_lazy("Place on the map"),
        required=False,
        max_length=2000,
        help_text=gettext_lazy(
            "Paste coordinates such as “52.3702, 4.8952”, or the address of the place at OpenStreetMap or Google "
            "Maps. Gives visitors a link to the map, and calendars the place."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial.setdefault("position", written(self.instance.latitude, self.instance.longitude))

    def clean_position(self):
        text = self.cleaned_data["position"].strip()
        if not text:
            return None, None
        try:
            return read_position(text)
        except ImpossiblePosition as error:
            raise ValidationError(
                _("There is no such place: the first number goes up to 90, the second up to 180.")
            ) from error
        except UnreadablePosition as error:
            raise ValidationError(
                _(
                    "There are no coordinates in this address. "
                    "Open it, and copy the long address from the bar at the top."
                )
                if error.is_address
                else _("No place can be read here. Two numbers are needed, such as 52.3702, 4.8952.")
            ) from error

    def clean(self):
        cleaned = super().clean()
        if "position" in cleaned:
            self.instance.latitude, self.instance.longitude = cleaned["position"]
        return cleaned
