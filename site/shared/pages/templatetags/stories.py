"""What templates ask of stories."""

from django import template

register = template.Library()


@register.filter
def groups_without(story, page):
    """Give the groups of a story, with `page` itself left out; nothing without a story."""
    return story.groups(without=page) if story else []
