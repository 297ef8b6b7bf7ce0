"""The panels in which an event's organisations are pasted, and that show how the lists are parsed."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from django.urls import reverse
from wagtail.admin import compare
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel

from events.organisations.forms import FIELDS
from events.organisations.preview_view import read_as_groups


class ReadAsPanel(Panel):
    """Show how the lists are parsed: the role of each name, and whether it has a record. Updated while typing."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/read_as.html"

        def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
            """Return the context with the parsed lists and the URL that parses them again."""
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
    """Compare two versions of a page's organisations row by row, as for other child relations."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def get_comparison(self) -> list[Callable[..., Any]]:
            """Return the comparisons of the fields in this panel and of the organisations."""
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
