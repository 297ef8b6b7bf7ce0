"""The admin form of an event."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import ListBlockValidationError, StreamBlockValidationError, StructBlockValidationError

from events.editions.forms import EditionForm
from events.inheritance.forms import InheritedFactsForm
from events.organisations.forms import OrganisationListsForm
from events.programme.bounds import Outside, items_outside, session_message
from events.programme.timetable import days_of

if TYPE_CHECKING:
    from events.pages.event import EventPage


class EventPageForm(EditionForm, InheritedFactsForm, OrganisationListsForm):
    """Show the end of the first date as “ends”; the page itself stores the end of the last one (see `EventTimes`)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.further_dates:
            self.initial["ends_at"] = self.instance.first_ends_at

    def clean(self) -> dict[str, Any]:
        """Store the end of the first date on the event."""
        cleaned = super().clean()
        if "ends_at" in self.fields:
            self.instance.first_ends_at = cleaned.get("ends_at")
        return cleaned

    def is_valid(self) -> bool:
        """Return whether the form, its rows and its programme are valid together."""
        # The rows are validated by themselves; only here can they be compared with the first date.
        if not super().is_valid() or not self._further_dates_are_later():
            return False
        if not self.is_deferred_validation:
            self._check_programme()
            self._check_session()
        return not self.errors

    def _further_dates_are_later(self) -> bool:
        first = self.instance.starts_at
        rows = self.formsets["event_dates"].forms if first and "event_dates" in self.formsets else []
        early = [row for row in rows if (row.cleaned_data.get("starts_at") or first) < first]
        for row in early:
            row.add_error("starts_at", _("This lies before the first date, which goes in the fields at the top."))
        return not early

    def _occurrences(self) -> list[tuple[datetime, datetime | None]]:
        """Return every date as typed, in order of time; the page has the further ones only once it is saved."""
        if not self.instance.starts_at:
            return []
        rows = self.formsets["event_dates"].forms if "event_dates" in self.formsets else []
        typed = [row.cleaned_data for row in rows if not row.cleaned_data.get("DELETE")]
        further = [(row["starts_at"], row.get("ends_at")) for row in typed if row.get("starts_at")]
        first_ends_at = self.instance.first_ends_at if further else self.instance.ends_at
        return [(self.instance.starts_at, first_ends_at), *sorted(further, key=lambda pair: pair[0])]

    def _check_programme(self) -> None:
        """Add an error for each item for everybody, and each round, outside the hours of the event. Not for drafts."""
        days = days_of(self._occurrences(), self.instance.all_day)
        wrong = items_outside(self.instance.programme.raw_data, days)
        if wrong:
            rows = {outside.row_index: _field_error(outside) for outside in wrong}
            self.add_error("programme", StreamBlockValidationError(block_errors=rows))

    def _check_session(self) -> None:
        """Add an error for a session outside its event. Hubs of another kind do not limit the date."""
        hub = self.instance.hub
        event = hub and hub.specific if hub and hub.specific_class is type(self.instance) else None
        if event and (sentence := session_message(self.instance, event)):
            self.add_error("starts_at", sentence)

    def save(self, commit: bool = True) -> "EventPage":
        """Save the event with its dates."""
        # The page has its rows only now, and a draft or a preview does not save it.
        page = super().save(commit=commit)
        page.settle_dates()
        page.refresh_card()
        return page


def _field_error(outside: Outside) -> StructBlockValidationError:
    """Return the error beside the field of a programme item; in a round it is nested in the list of sessions."""
    error = StructBlockValidationError(block_errors={outside.field: ValidationError(outside.sentence)})
    if outside.session_index is None:
        return error
    in_list = ListBlockValidationError(block_errors={outside.session_index: error})
    return StructBlockValidationError(block_errors={"sessions": in_list})
