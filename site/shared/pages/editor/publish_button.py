"""The publish button, placed first for editors who may publish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wagtail.admin.action_menu import ActionMenuItem, PublishMenuItem

if TYPE_CHECKING:
    from shared.pages.models import BasePage


class PublishButton(PublishMenuItem):
    """Wagtail's publish button, which Enter in a field does not press although it is the first of the form."""

    template_name = "pages/admin/publish.html"


def publish_first(menu_items: list[ActionMenuItem], page: BasePage | None) -> None:
    """
    Put publishing first in Wagtail's list of actions, in place of saving a draft.

    menu_items: what the user may do, changed in place; page: None while it is made. While a page is being approved
    the list stays as it is: publishing past the approval is the exception.
    """
    if page and page.current_workflow_state:
        return
    if found := next((item for item in menu_items if item.name == PublishButton.name), None):
        menu_items.remove(found)
        menu_items.insert(0, PublishButton())
