"""The field in which the date and time of a gathering are chosen."""

from wagtail.admin.widgets import AdminDateTimeInput


class MomentInput(AdminDateTimeInput):
    """
    Wagtail's own, by half hours; a day that is chosen begins with a round time and not with that of the clock.

    What is typed or pasted stays as it is: the calendar would make today of what it does not understand.
    """

    def get_config(self):
        return super().get_config() | {"step": 30, "defaultTime": "10:00", "validateOnBlur": False}
