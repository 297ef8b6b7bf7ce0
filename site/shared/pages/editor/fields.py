"""The form field for themes: a checkbox for each. Nothing is typed, so nothing is lost silently."""

from django import forms
from taggit.forms import TagField


class ThemesField(forms.ModelMultipleChoiceField):
    """
    A choice of themes by checkbox. A theme that does not exist is an error beside the field.

    Wagtail's own field for tags drops an unknown tag silently where tags are not free.
    """

    widget = forms.CheckboxSelectMultiple

    def __init__(self, field: TagField) -> None:
        """field: the form field that Wagtail made, whose label and help text stay."""
        super().__init__(field.tag_model.objects.all(), required=False, label=field.label, help_text=field.help_text)
        self.widget.attrs["class"] = "theme-choices"
