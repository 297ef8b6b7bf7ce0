"""The panel in which an event's organisations are pasted, and how they are read."""

from functools import partial

from django.urls import reverse
from wagtail.admin import compare
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel

from events.organisations.forms import FIELDS
from events.organisations.preview_view import read_as_groups


class ReadAsPanel(Panel):
    """Says how the lists are read: under which role, and which of the names have a record. Follows the typing."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/read_as.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            return context | {
                "groups": read_as_groups(self.form.listed, self.request.user),
                "address": reverse("organisations_read"),
                "fields": " ".join(FIELDS.values()),
            }


LISTS = [FieldPanel(name, disable_comments=True) for name in FIELDS.values()]
ORGANISATION_LISTS = [
    *LISTS[:2],
    FieldRowPanel(LISTS[2:]),
    ReadAsPanel(),
]


class OrganisationsPanel(MultiFieldPanel):
    """Panels that change the organisations. Two versions of a page are compared row by row, as with any other rows."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def get_comparison(self):
            relation = self.panel.model._meta.get_field("event_organisations")
            fields = relation.related_model._meta
            rows = [
                partial(compare.ForeignObjectComparison, fields.get_field("organisation")),
                *(partial(compare.FieldComparison, fields.get_field(name)) for name in ("name", "note")),
                partial(compare.ChoiceFieldComparison, fields.get_field("role")),
            ]
            return [
                partial(compare.ChildRelationComparison, relation, rows, label=self.panel.heading),
                *super().get_comparison(),
            ]
