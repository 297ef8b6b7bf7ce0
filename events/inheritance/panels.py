"""A field of the desk's form beside which the form says what is taken over while it is empty."""

from wagtail.admin.panels import FieldPanel


class FromHubPanel(FieldPanel):
    """Shows the sentence that the form has in `taken_over` (see `FromHubForm`), else the help text as always."""

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.help_text = getattr(self.form, "taken_over", {}).get(self.field_name, self.help_text)
