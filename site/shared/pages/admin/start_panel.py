"""The panel on the admin's home page: a button for each kind of page that the editor may make."""

from typing import Any

from wagtail.admin.ui.components import Component

from shared.pages.admin.page_parents import add_url, parents_for
from shared.pages.kinds import page_classes
from shared.pages.models import BasePage


class StartPanel(Component):
    """“What do we tell today?”: a link to each empty form, without looking for its place in the tree."""

    name = "start"
    template_name = "pages/admin/start.html"
    order = 50

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        kind_of = {model: model.page_kind for model in page_classes() if model.page_kind}
        classes = sorted(kind_of, key=lambda model: kind_of[model].order)
        parents = parents_for(classes, parent_context["request"].user, BasePage)
        context["starts"] = [(kind_of[model], add_url(model, parents[model])) for model in classes if model in parents]
        return context
