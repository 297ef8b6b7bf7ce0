"""A group of fields that most pages leave empty: collapsed until it holds something."""

from wagtail.admin.panels import MultiFieldPanel, Panel


class FoldedWhenEmpty(MultiFieldPanel):
    """A group that is open when anything in it is filled in, so that nothing is hidden that the page shows."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def classes(self) -> list[str]:
            return [*super().classes(), *(() if holds_something(self) else ("collapsed",))]


def holds_something(bound: Panel.BoundPanel) -> bool:
    """Return whether a bound panel, or any panel inside it, has a field with a value or a row."""
    field = getattr(bound, "bound_field", None)
    if field is not None:
        return field.value() not in (None, "", [], False)
    if (formset := getattr(bound, "formset", None)) is not None:
        return formset.initial_form_count() > 0 or formset.total_form_count() > 0
    return any(holds_something(child) for child in getattr(bound, "children", ()))
