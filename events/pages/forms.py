"""The desk's form of an event."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import ListBlockValidationError, StreamBlockValidationError, StructBlockValidationError

from events.editions.forms import EditionForm
from events.inheritance.forms import InheritedFactsForm
from events.organisations.forms import OrganisationListsForm
from events.programme.bounds import items_outside, session_message
from events.programme.timetable import days_of


class EventPageForm(EditionForm, InheritedFactsForm, OrganisationListsForm):
    """Shows the end of the first date under “ends”, where the page keeps that of the last (see `EventTimes`)."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.further_dates:
            self.initial["ends_at"] = self.instance.first_ends_at

    def clean(self):
        cleaned = super().clean()
        if "ends_at" in self.fields:
            self.instance.first_ends_at = cleaned.get("ends_at")
        return cleaned

    def is_valid(self):
        # The rows are valid or not by themselves; only here they meet the first date.
        if not super().is_valid() or not self._further_dates_are_later():
            return False
        if not self.is_deferred_validation:
            self._check_programme()
            self._check_session()
        return not self.errors

    def _further_dates_are_later(self):
        first = self.instance.starts_at
        rows = self.formsets["event_dates"].forms if first and "event_dates" in self.formsets else []
        early = [row for row in rows if (row.cleaned_data.get("starts_at") or first) < first]
        for row in early:
            row.add_error("starts_at", _("This lies before the first date, which goes in the fields at the top."))
        return not early

    def _occurrences(self):
        """Every date as it was typed, in time order; the page itself has the further ones only once it is saved."""
        if not self.instance.starts_at:
            return []
        rows = self.formsets["event_dates"].forms if "event_dates" in self.formsets else []
        typed = [row.cleaned_data for row in rows if not row.cleaned_data.get("DELETE")]
        further = [(row["starts_at"], row.get("ends_at")) for row in typed if row.get("starts_at")]
        first_ends_at = self.instance.first_ends_at if further else self.instance.ends_at
        return [(self.instance.starts_at, first_ends_at), *sorted(further, key=lambda pair: pair[0])]

    def _check_programme(self):
        """What is for everybody, or a round, happens between the beginning and the end. A draft may still differ."""
        days = days_of(self._occurrences(), self.instance.all_day)
        wrong = items_outside(self.instance.programme.raw_data, days)
        if wrong:
            rows = {outside.row_index: _field_error(outside) for outside in wrong}
            self.add_error("programme", StreamBlockValidationError(block_errors=rows))

    def _check_session(self):
        """A session happens during its event; a hub of another kind says nothing about when."""
        hub = self.instance.hub
        event = hub and hub.specific if hub and hub.specific_class is type(self.instance) else None
        if event and (sentence := session_message(self.instance, event)):
            self.add_error("starts_at", sentence)

    def save(self, commit=True):
        # The rows reach the page only now, and a draft or a preview is not saved as a page.
        page = super().save(commit=commit)
        page.settle_dates()
        return page


def _field_error(outside):
    """Put the sentence about an item of the programme beside its field; in a round, inside the list of its sessions."""
    error = StructBlockValidationError(block_errors={outside.field: ValidationError(outside.sentence)})
    if outside.session_index is None:
        return error
    in_list = ListBlockValidationError(block_errors={outside.session_index: error})
    return StructBlockValidationError(block_errors={"sessions": in_list})
