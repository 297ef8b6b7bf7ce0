"""A chooser that offers events and series only, without `shared` knowing which classes those are."""

from wagtail.admin.panels import FieldPanel
from wagtail.admin.widgets import AdminPageChooser

from shared.pages.kinds import hub_classes


class HubChooserPanel(FieldPanel):
    """A page chooser limited to hubs; which classes they are is read when the form is built."""

    def get_form_options(self):
        options = super().get_form_options()
        options.setdefault("widgets", {})[self.field_name] = AdminPageChooser(target_models=hub_classes())
        return options
