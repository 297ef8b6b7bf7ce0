"""What pages show of an event besides its own fields."""

from django import template

from events.changes import log_of

register = template.Library()


@register.inclusion_tag("events/changes.html")
def change_log(event):
    """Draw what was announced otherwise before; nothing while all is as it was. One query."""
    return {"changes": log_of(event)}
