"""The frame around every page, cached until an editor changes any of it."""

from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.utils.safestring import mark_safe
from wagtail.blocks import StructValue
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Site
from wagtail.rich_text import expand_db_html

from shared.navigation.colours import for_dark_theme
from shared.navigation.models import Appearance, Footer, MainMenu, Notice, OrganisationDetails, PhotoNote
from shared.pages.kinds import page_classes
from shared.pages.listing.index_page import IndexPage
from shared.pages.models import BasePage


@dataclass
class MenuLink:
    """A link of a menu. path: the page's place in the tree, to mark where the visitor is."""

    label: str
    url: str
    path: str
    children: list

    def leads_to(self, page: BasePage | None) -> bool:
        """Return whether this link is the way to `page`: the page itself or something above it."""
        return bool(page and getattr(page, "path", None) and page.path.startswith(self.path))


@dataclass
class FeedLink:
    """A feed of the site."""

    title: str
    url: str


@dataclass
class Frame:
    """Everything around a page: menus, footer, notice, organisation and appearance; and the feeds of the site."""

    organisation: OrganisationDetails
    appearance: Appearance
    accent_dark: str
    notice: Notice
    menu: list
    footer_columns: list
    footer_text: str
    newsletter_url: str
    photo_note_url: str
    photo_note: str
    feeds: list


def frame_for(site: Site | None) -> Frame:
    """
    Return the `Frame` of a site. No query once it is kept.

    site: a `wagtail.models.Site`, or None for a site that is not set up yet, which gets an empty frame.
    """
    key = _key(site.pk if site else 0)
    frame = cache.get(key)
    if frame is None:
        frame = _make_frame(site)
        cache.set(key, frame, 3600)
    return frame


def _make_frame(site: Site | None) -> Frame:
    def setting(model: type[BaseSiteSetting]) -> Any:
        return (model.objects.filter(site=site).first() if site else None) or model(site=site)

    menu, footer = setting(MainMenu), setting(Footer)
    organisation = (
        OrganisationDetails.objects.filter(site=site).select_related("logo", "sharing_picture").first()
        if site
        else None
    )
    appearance = setting(Appearance)
    notice = setting(Notice)
    notice.text = mark_safe(expand_db_html(notice.text)) if notice.text else ""  # noqa: S308 - cleaned by the editor
    photo_note = setting(PhotoNote)
    live = _live_pages(menu, footer, photo_note)
    to_ask_at = live.get(photo_note.contact_page_id)
    return Frame(
        organisation=organisation or OrganisationDetails(site=site, name=site.site_name if site else ""),
        appearance=appearance,
        accent_dark=for_dark_theme(appearance.accent),
        notice=notice,
        menu=[link for item in menu.items if (link := _link(item.value, live))],
        footer_columns=[
            {"title": column.value["title"], "links": [link for v in column.value["links"] if (link := _link(v, live))]}
            for column in footer.columns
        ],
        footer_text=mark_safe(expand_db_html(footer.text)) if footer.text else "",  # noqa: S308
        newsletter_url=footer.newsletter_url,
        photo_note_url=to_ask_at.url if to_ask_at else "",
        photo_note=photo_note.shown_text,
        feeds=_feeds(site),
    )


def _live_pages(menu: MainMenu, footer: Footer, photo_note: PhotoNote) -> dict[int, BasePage]:
    """Return the pages that the menus and the line under albums name and any visitor may read, by id. One query."""
    values = [item.value for item in menu.items]
    values += [child for value in values for child in value["children"]]
    values += [link for column in footer.columns for link in column.value["links"]]
    ids = {value["page"].pk for value in values if value["page"]} | {photo_note.contact_page_id}
    return BasePage.objects.visible().in_bulk(ids)


def _feeds(site: Site | None) -> list[FeedLink]:
    """Return the feeds of the site: one for each list that any visitor may read, in tree order. One query."""
    lists = [model for model in page_classes() if issubclass(model, IndexPage)]
    pages = BasePage.objects.in_listings().of_classes(*lists).descendant_of(site.root_page) if site else ()
    return [FeedLink(page.title, page.specific_deferred.feed_url) for page in pages]


def _link(value: StructValue, live: dict[int, BasePage]) -> MenuLink | None:
    page = live.get(value["page"].pk) if value["page"] else None
    if page is None:
        return None
    children = [link for child in value.get("children") or () if (link := _link(child, live))]
    return MenuLink(label=value["label"] or page.title, url=page.url, path=page.path, children=children)


def _key(site_id: int) -> str:
    return f"frame-{site_id}"


def forget_frames() -> None:
    """
    Drop the kept frame of every site.

    Twice: at once for whoever made the change, and after the transaction, because a visitor in between still read, and
    kept, what there was before it.
    """
    keys = [_key(0), *(_key(pk) for pk in Site.objects.values_list("pk", flat=True))]
    cache.delete_many(keys)
    transaction.on_commit(lambda: cache.delete_many(keys))
