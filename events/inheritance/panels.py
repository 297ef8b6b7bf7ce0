"""The panel of a field that can be inherited."""

from typing import Any

from wagtail.admin.panels import FieldPanel


class InheritedFactPanel(FieldPanel):
    """Show the form's note about an inherited value as the help text of the field."""

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            notes = getattr(self.form, "inherited_notes", {})
            if self.field_name in notes:
                self.help_text = notes[self.field_name]
