"""Filling the sections of the front page."""

from dataclasses import dataclass, field
from datetime import datetime

from wagtail.blocks import StreamValue

from shared.pages.listing.front_page_section import FrontPageSection


@dataclass
class FilledSection:
    """A section as the template draws it: the block as the editor made it, and the pages that fill it."""

    block: object
    pages: list = field(default_factory=list)


def filled_sections(body: StreamValue, moment: datetime) -> list[FilledSection]:
    """
    Return the sections of a front page's body with their pages; one without any page is left out.

    body: the value of `HomePage.body`. moment: an aware datetime. One query a section that fills itself.
    """
    sections = []
    for child in body:
        if not isinstance(child.block, FrontPageSection):
            sections.append(FilledSection(child))
        elif pages := child.block.get_rows(moment, child.value["number"]):
            sections.append(FilledSection(child, pages))
    return sections
