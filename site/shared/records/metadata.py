"""
The head of a page that is no page of the tree, such as that of a theme, a person, a film or a photo.

It holds what `components/sharing.html` and `structured_data` give for pages: the canonical address, what a website
shows where it is shared, and what it is in the vocabulary of schema.org.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from shared.navigation.frame import frame_for
from shared.pages.structured_data import SchemaContext, as_script, breadcrumb_list
from shared.sites.lookup import site_for

if TYPE_CHECKING:
    from shared.media.models import Photo


@dataclass(frozen=True)
class RecordHead:
    """
    What `components/record_head.html` draws.

    og_type: one of https://ogp.me/#types. image: the address of a picture in full, or None. data: a script element.
    """

    title: str
    description: str
    address: str
    og_type: str
    image: str | None
    data: str


def record_head(
    request: HttpRequest,
    title: str,
    describe: Callable[[SchemaContext], dict[str, Any]],
    *,
    above: Iterable[tuple[str, str]] = (),
    description: str = "",
    photo: Photo | None = None,
    size: str = "wide",
    og_type: str = "website",
) -> RecordHead | None:
    """
    Return the head of what stands at the address of `request`, or None where there is no site.

    describe: a function that takes a `SchemaContext` and returns the facts, a dict with its `@type`. above: names and
    paths, from just below the front page down. photo: one that was loaded with its renditions; size: as
    `picture` knows it.
    """
    site = site_for(request)
    if site is None:
        return None
    schema = SchemaContext(root=site.root_url, organisation=frame_for(site).organisation, context={})
    address = schema.address(request.path)
    steps = [(_("Home"), schema.address("/")), *((name, schema.address(path)) for name, path in above)]
    facts = {"@id": address, "url": address, "name": title, "description": description} | describe(schema)
    return RecordHead(
        title=title,
        description=description,
        address=address,
        og_type=og_type,
        image=schema.photo(photo, size),
        data=as_script([facts, breadcrumb_list([*steps, (title, address)])]),
    )
