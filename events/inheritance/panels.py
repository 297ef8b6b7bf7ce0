"""A field of the desk's form beside which the form says what is taken over while it is empty."""

from wagtail.admin.panels import FieldPanel


class InheritedFactPanel(FieldPanel):
    """Shows the sentence that the form has in `inherited_notes`, else the help text as always."""

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.help_text = getattr(self.form, "inherited_notes", {}).get(self.field_name, self.help_text)
