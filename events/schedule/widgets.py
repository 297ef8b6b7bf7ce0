"""The widget for the date and time of an event."""

from typing import Any

from wagtail.admin.widgets import AdminDateTimeInput


class MomentInput(AdminDateTimeInput):
    """
    Offer times by the half hour, and begin a chosen day at a round time instead of the current one.

    Typed or pasted text stays as it is: by default the date picker turns text it does not understand into today.
    """

    def get_config(self) -> dict[str, Any]:
        """Return the options of the date picker."""
        return super().get_config() | {"step": 30, "defaultTime": "10:00", "validateOnBlur": False}
