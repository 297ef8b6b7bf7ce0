"""Form validation of the label of an edition: each label is used once in its series."""

from typing import Any

from django.utils.translation import gettext as _

from events.kinds import EVENT, SERIES
from shared.pages.editor.forms import BasePageForm
from shared.pages.kinds import classes_of


def taken_by(label: str, series_pk: int, without: int | None = None) -> str:
    """
    Return a message that names the edition of a series that has this label already; empty when none has.

    label: as typed. without: the id of a page to leave out. Two queries at most.
    """
    wanted = " ".join(label.split()).casefold()
    if not wanted:
        return ""
    for model in (*classes_of(EVENT.code), *classes_of(SERIES.code)):
        editions = model.objects.order_by().filter(hub_id=series_pk).exclude(pk=without).exclude(edition_label="")
        for title, taken in editions.values_list("title", "edition_label"):
            if " ".join(taken.split()).casefold() == wanted:
                return _("“%(title)s” is “%(label)s” already. Choose another.") % {"title": title, "label": taken}
    return ""


class EditionForm(BasePageForm):
    """The admin form of an edition. The label is checked here and not in the model, so that pages can be copied."""

    def clean(self) -> dict[str, Any]:
        """Add an error for a label that another edition of the series has."""
        cleaned = super().clean()
        series = cleaned.get("hub")
        if series and series.specific_class.page_kind is SERIES and "edition_label" in self.fields:
            words = taken_by(cleaned.get("edition_label") or "", series.pk, without=self.instance.pk)
            if words:
                self.add_error("edition_label", words)
        return cleaned
