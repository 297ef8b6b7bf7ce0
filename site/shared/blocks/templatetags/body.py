"""The template tag that shows a body."""

from django import template
from django.template import Context
from wagtail.blocks.stream_block import StreamValue

from shared.blocks.headings import Arranged, arrange

register = template.Library()


@register.simple_tag(takes_context=True)
def arranged(context: Context, body: StreamValue | None) -> Arranged:
    """
    Return a rendered body as `Arranged`: `{% arranged page.body as body %}`, then `{{ body.html }}`.

    `body.headings` and `body.contents` are for a table of contents.
    """
    if not isinstance(body, StreamValue) or not body:
        return Arranged("", ())
    return arrange(body.render_as_block(context.flatten()))
