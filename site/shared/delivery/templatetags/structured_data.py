"""`{% structured_data %}`: what a page is, for machines. See `shared.pages.structured_data`."""

from typing import Any

from django import template
from django.template import Context

from shared.navigation.frame import frame_for
from shared.pages.structured_data import SchemaContext, as_script, breadcrumb_list, steps_to
from shared.sites.lookup import site_for

register = template.Library()


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> str:
    """Draw the data block of the page being shown."""
    page, request = context["page"], context["request"]
    site = site_for(request)
    if site is None:
        return ""
    shown: dict[str, Any] = context.flatten()  # type: ignore[assignment]
    schema = SchemaContext(root=site.root_url, organisation=frame_for(site).organisation, context=shown)
    return as_script([*page.get_structured_data(schema), breadcrumb_list(steps_to(page, schema))])
