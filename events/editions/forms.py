"""An edition's label is used once in its series: a sentence beside the field says who has it already."""

from django.utils.translation import gettext as _

from events.kinds import EVENT, SERIES
from shared.pages.editor.forms import BasePageForm
from shared.pages.kinds import classes_of


def taken_by(label, series_pk, without=None):
    """
    Say which edition of a series has this label already, as a sentence; an empty text when none has.

    label: as typed. series_pk: the id of the series. without: the id of the page that asks. Two queries at most.
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
    """The desk's form of what can be an edition. Checked here and not in the model: a copy must stay possible."""

    def clean(self):
        cleaned = super().clean()
        series = cleaned.get("hub")
        if series and series.specific_class.page_kind is SERIES and "edition_label" in self.fields:
            words = taken_by(cleaned.get("edition_label") or "", series.pk, without=self.instance.pk)
            if words:
                self.add_error("edition_label", words)
        return cleaned
