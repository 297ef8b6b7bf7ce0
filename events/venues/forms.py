"""The admin form of a venue: its position is one field that accepts anything a map offers to copy."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from events.venues.coordinates import ImpossiblePosition, UnreadablePosition, read_position, written


class VenueForm(WagtailAdminModelForm):
    """Read the position when the form is sent, and show it as coordinates."""

    position = forms.CharField(
        label=gettext_lazy("Place on the map"),
        required=False,
        max_length=2000,
        help_text=gettext_lazy(
            "Paste coordinates such as “52.3702, 4.8952”, or the address of the place at OpenStreetMap or Google "
            "Maps. Gives visitors a link to the map, and calendars the place."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("position", written(self.instance.latitude, self.instance.longitude))

    def clean_position(self) -> tuple[Decimal | None, Decimal | None]:
        """Return the latitude and longitude, both None for an empty field."""
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

    def clean(self) -> dict[str, Any]:
        """Store the position on the venue."""
        cleaned = super().clean()
        if "position" in cleaned:
            self.instance.latitude, self.instance.longitude = cleaned["position"]
        return cleaned
