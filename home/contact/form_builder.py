"""The visitor's form, made of the fields that an editor put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.forms import Field
from wagtail.contrib.forms.forms import FormBuilder

if TYPE_CHECKING:
    from wagtail.contrib.forms.models import AbstractFormField


LONGEST_LINE = 255
LONGEST_TEXT = 10_000

# HTML's names for what a browser can fill in by itself (WCAG 2.2 SC 1.3.5), by the label that editors give a field.
AUTOCOMPLETE = {
    "naam": "name",
    "name": "name",
    "voornaam": "given-name",
    "first name": "given-name",
    "achternaam": "family-name",
    "last name": "family-name",
    "organisatie": "organization",
    "organisation": "organization",
    "telefoon": "tel",
    "telefoonnummer": "tel",
    "telephone": "tel",
    "phone number": "tel",
    "postcode": "postal-code",
    "postal code": "postal-code",
    "woonplaats": "address-level2",
    "plaats": "address-level2",
    "town": "address-level2",
}


def autocomplete_for(label: str, field_type: str) -> str:
    """Return the value of HTML's `autocomplete` for a field, or nothing when its label does not tell."""
    if field_type == "email":
        return "email"
    words = label.lower().strip(" :*?").removeprefix("uw ").removeprefix("your ")
    return AUTOCOMPLETE.get(words, "") if field_type == "singleline" else ""


class ContactFormBuilder(FormBuilder):
    """Wagtail's form builder, with a maximum length, an input mode and `autocomplete` for each field."""

    def create_singleline_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        made = super().create_singleline_field(field, options)
        if autocomplete := autocomplete_for(field.label, field.field_type):
            made.widget.attrs["autocomplete"] = autocomplete
        if autocomplete == "tel":
            made.widget.input_type = "tel"
        return made

    def create_multiline_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        return super().create_multiline_field(field, options | {"max_length": LONGEST_TEXT})

    def create_email_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        made = super().create_email_field(field, options | {"max_length": LONGEST_LINE})
        made.widget.attrs["autocomplete"] = autocomplete_for(field.label, field.field_type)
        return made

    def create_url_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        return super().create_url_field(field, options | {"max_length": 1000})

    def create_hidden_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        return super().create_hidden_field(field, options | {"max_length": LONGEST_LINE})

    def create_number_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        return super().create_number_field(field, options | {"max_digits": 20})

    def create_date_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        # Browsers understand no other notation in a field for dates, whatever the language.
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        return super().create_date_field(field, options | {"widget": widget})

    def create_datetime_field(self, field: AbstractFormField, options: dict[str, Any]) -> Field:
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
        return super().create_datetime_field(field, options | {"widget": widget})
