"""The forms with which a next edition, a series or a repeat is created."""

from typing import Any, cast

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from events.editions.forms import taken_by
from events.next_edition.dates import MOST, Rhythm, repeated
from events.pages.event import EventPage
from shared.dates import long_day, time_range
from shared.pages.models import BasePage


class NextEditionForm(forms.Form):
    """The title and the label of the edition to create."""

    title = forms.CharField(label=_("Title"), max_length=255)
    edition_label = forms.CharField(
        label=_("Edition"),
        max_length=50,
        required=False,
        help_text=_("Counted on from the one before. Change it where it should be called otherwise."),
    )

    def __init__(self, *args: Any, series: BasePage | None = None, **kwargs: Any) -> None:
        self.series = series
        super().__init__(*args, **kwargs)

    def clean_edition_label(self) -> str:
        """Return the label. Raise `ValidationError` when another edition has it."""
        label = self.cleaned_data["edition_label"]
        if self.series and (words := taken_by(label, self.series.pk)):
            raise forms.ValidationError(words)
        return label


class ContinueForm(forms.Form):
    """The name of the new series, and its first and second edition."""

    series_title = forms.CharField(label=_("Title of the series"), max_length=255)
    series_name = forms.CharField(
        label=_("What we call it"),
        max_length=50,
        required=False,
        help_text=_("In the singular, such as “community of practice” or “programme”. When empty: series."),
    )
    first_label = forms.CharField(label=_("Edition of this event"), max_length=50)
    title = forms.CharField(label=_("Title of the next edition"), max_length=255)
    edition_label = forms.CharField(label=_("Edition of the next one"), max_length=50)

    def clean(self) -> dict[str, Any]:
        """Add an error when both editions have the same label."""
        super().clean()
        cleaned = self.cleaned_data
        first, then = (cleaned.get(name, "").strip().casefold() for name in ("first_label", "edition_label"))
        if first and first == then:
            self.add_error("edition_label", gettext("Both editions would be called the same."))
        return cleaned


class RhythmForm(forms.Form):
    """How often, and until when."""

    rhythm = forms.ChoiceField(label=_("How often"), choices=Rhythm.choices, widget=forms.RadioSelect)
    until = forms.DateField(
        label=_("Until"),
        widget=AdminDateInput,
        help_text=_("The last date that counts. The dates are shown before anything is made."),
    )

    def __init__(self, *args: Any, event: EventPage, **kwargs: Any) -> None:
        self.event = event
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Return the cleaned data with the `moments` of the repeat: aware datetimes."""
        super().clean()
        cleaned = self.cleaned_data
        if "rhythm" in cleaned and "until" in cleaned:
            cleaned["moments"] = repeated(self.event.starts_at or timezone.now(), cleaned["rhythm"], cleaned["until"])
            if not cleaned["moments"]:
                self.add_error("until", gettext("No date fits in between. Choose a later last date."))
        return cleaned


class DatesForm(RhythmForm):
    """The dates of the repeat, each of which can be left out."""

    dates = forms.MultipleChoiceField(label=_("Make a draft on"), widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["rhythm"].widget = self.fields["until"].widget = forms.HiddenInput()
        asked = RhythmForm(self.data, event=self.event)
        moments = asked.cleaned_data["moments"] if asked.is_valid() else []
        dates = cast(forms.MultipleChoiceField, self.fields["dates"])
        dates.choices = [
            (moment.isoformat(), f"{long_day(timezone.localtime(moment))}, {time_range(moment)}") for moment in moments
        ]
        self.initial["dates"] = [value for value, _words in dates.choices]
        if len(moments) == MOST:
            dates.help_text = gettext("These are the first %(number)s; make the rest afterwards.") % {"number": MOST}

    def clean(self) -> dict[str, Any]:
        """Return the cleaned data with the chosen `moments`."""
        super().clean()
        cleaned = self.cleaned_data
        chosen = cleaned.get("dates", [])
        cleaned["moments"] = [moment for moment in cleaned.get("moments", []) if moment.isoformat() in chosen]
        return cleaned
