"""The settings that every page shows: details of the organisation, menu, footer and notice."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import Site

from demo.builders.seeding import Seeding
from demo.content.site import FOOTER, MENU, NOTICE, ORGANISATION
from shared.navigation.models import Footer, MainMenu, Notice, OrganisationDetails, PhotoNote


def build_surroundings(seeding: Seeding) -> None:
    """Fill each setting that is still empty."""
    site = Site.objects.get(is_default_site=True)
    for model, is_empty, fill in (
        (OrganisationDetails, lambda row: not row.name, fill_organisation),
        (MainMenu, lambda row: not row.items, fill_menu),
        (Footer, lambda row: not row.columns, fill_footer),
        (Notice, lambda row: not row.text, fill_notice),
        (PhotoNote, lambda row: not row.contact_page, fill_photo_note),
    ):
        row = model.for_site(site)
        if is_empty(row):
            fill(seeding, row)
            row.full_clean()
            row.save()
            seeding.made["site settings"] += 1
        else:
            seeding.found["site settings"] += 1
    seeding.report("site settings")


def fill_organisation(seeding: Seeding, row: Any) -> None:
    """Set the details of the organisation."""
    for name, value in ORGANISATION.items():
        setattr(row, name, value)
    row.sharing_picture = seeding.photos["rivier"]


def _links(seeding: Seeding, links: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    return [{"page": seeding.pages[slug], "label": label} for label, slug in links]


def fill_menu(seeding: Seeding, row: Any) -> None:
    """Set the items of the menu."""
    row.items = [
        ("item", {"page": seeding.pages[slug], "label": label, "children": _links(seeding, below)})
        for label, slug, below in MENU
    ]


def fill_footer(seeding: Seeding, row: Any) -> None:
    """Set the texts and links of the footer."""
    row.columns = [("column", {"title": title, "links": _links(seeding, links)}) for title, links in FOOTER["columns"]]
    row.text = FOOTER["text"]


def fill_notice(seeding: Seeding, row: Any) -> None:
    """Set the notice above every page."""
    slug, words = NOTICE["link"]
    row.text = f'<p>{NOTICE["text"]} <a linktype="page" id="{seeding.page_id(slug)}">{words}</a></p>'
    row.begins_at = seeding.moment(NOTICE["begins"])
    row.ends_at = seeding.moment(NOTICE["ends"])


def fill_photo_note(seeding: Seeding, row: Any) -> None:
    """Set the note about being on a photo."""
    row.contact_page = seeding.pages["contact"]
