"""The panel in which an event's organisations are pasted, and what the address book made of them."""

from functools import partial

from django.urls import reverse
from wagtail.admin import compare
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel


class RecognisedPanel(Panel):
    """Says which of the names have a record, and which are text; drawn once there are any."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/desk/recognised.html"

        def is_shown(self):
            return bool(self.instance.organisations)

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            rows = self.instance.organisations
            may_add = self.request.user.has_perm("people.add_organisation")
            return context | {
                "records": [row for row in rows if row.organisation_id],
                "texts": [row for row in rows if not row.organisation_id],
                "typed_url": reverse("typed_organisations") if may_add else "",
            }


ORGANISATION_LISTS = [
    *(FieldPanel(name, disable_comments=True) for name in ("organisers", "in_cooperation", "hosts", "sponsors")),
    RecognisedPanel(),
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
