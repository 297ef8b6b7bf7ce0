"""Template filters for stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template

if TYPE_CHECKING:
    from shared.pages.models import BasePage
    from shared.pages.story.story import Group, Story


register = template.Library()


@register.filter
def groups_without(story: Story | None, page: BasePage) -> list[Group]:
    """Return the groups of a story, with `page` itself left out; nothing without a story."""
    return story.groups(without=page) if story else []
