"""
The head of a page that is no page of the tree, such as that of a theme, a person, a film or a photo.

It says there what `components/sharing.html` and `linked_data` say of pages: where it stands for good, what a website
shows that it is shared on, and what it is in the words of schema.org.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from shared.navigation.frame import frame_for
from shared.pages.structured_data import Around, as_script, breadcrumb_list
from shared.sites.lookup import site_for


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


def record_head(request, title, describe, *, above=(), description="", photo=None, size="wide", og_type="website"):
    """
    Give the head of what stands at the address of `request`, or None where there is no site.

    describe: a function that is given an `Around` and gives the facts, a dict with its `@type`. above: names with
    their paths, from just below the front page down. photo: one that was loaded with its renditions; size: as
    `picture` knows it.
    """
    site = site_for(request)
    if site is None:
        return None
    around = Around(root=site.root_url, organisation=frame_for(site).organisation, context={})
    address = around.address(request.path)
    steps = [(_("Home"), around.address("/")), *((name, around.address(path)) for name, path in above)]
    facts = {"@id": address, "url": address, "name": title, "description": description} | describe(around)
    return RecordHead(
        title=title,
        description=description,
        address=address,
        og_type=og_type,
        image=around.photo(photo, size),
        data=as_script([facts, breadcrumb_list([*steps, (title, address)])]),
    )
