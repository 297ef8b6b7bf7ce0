"""The desk's form of an event."""

from django.utils.translation import gettext as _

from events.edition_labels import EditionForm
from events.organisation_form import OrganisationListsForm


class EventPageForm(EditionForm, OrganisationListsForm):
    """Shows the end of the first date under “ends”, where the page keeps that of the last (see `EventTimes`)."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.date_count > 1:
            self.initial["ends_at"] = self.instance.first_ends_at

    def _post_clean(self):
        super()._post_clean()
        if "ends_at" in self.fields:
            self.instance.first_ends_at = self.cleaned_data.get("ends_at")

    def is_valid(self):
        # The rows are valid or not by themselves; only here they meet the first date.
        is_valid = super().is_valid()
        return self._further_dates_are_later() and is_valid

    def _further_dates_are_later(self):
        first = self.instance.starts_at
        rows = self.formsets["event_dates"].forms if first and "event_dates" in self.formsets else []
        early = [row for row in rows if (row.cleaned_data.get("starts_at") or first) < first]
        for row in early:
            row.add_error("starts_at", _("This lies before the first date, which goes in the fields at the top."))
        return not early

    def save(self, commit=True):
        # The rows reach the page only now, and a draft or a preview is not saved as a page.
        page = super().save(commit=commit)
        page.settle_dates()
        return page
