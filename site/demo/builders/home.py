"""The front page, the plain pages and the contact form."""

from typing import Any

from demo.builders.page_making import draft, fill_shared, publish, stream
from demo.builders.seeding import Seeding
from demo.content.plain_pages import CONTACT, PAGES
from demo.content.site import HOME
from home.models import ContactPage, HomePage, StandardPage
from home.models.contact_page import ContactFormField
from shared.pages.models import BasePage


def build_plain_pages(seeding: Seeding) -> None:
    """Make the drafts of the plain pages and the contact page."""
    home = seeding.pages["home"]
    for content in PAGES:
        parent = seeding.pages[content["parent"]] if "parent" in content else home
        draft(seeding, "plain pages", StandardPage, content, parent, fill_plain)
    draft(seeding, "plain pages", ContactPage, CONTACT, home, fill_contact)
    seeding.report("plain pages")


def fill_plain(seeding: Seeding, page: BasePage, content: dict[str, Any]) -> None:
    """Set the fields of a plain page."""
    page.body = stream(seeding, page, "body", content["body"])


def fill_contact(seeding: Seeding, page: BasePage, content: dict[str, Any]) -> None:
    """Set the fields of the contact page."""
    for name in ("privacy_statement", "thanks", "to_address", "subject"):
        setattr(page, name, content[name])
    page.body = stream(seeding, page, "body", content["body"])
    page.form_fields = [
        ContactFormField(label=label, field_type=kind, required=required, help_text=words)
        for label, kind, required, words in content["fields"]
    ]


def build_front_page(seeding: Seeding) -> None:
    """Fill the front page, which is there from the beginning; last, because it points at everything."""
    page = HomePage.objects.get(pk=seeding.page_id("home"))
    if page.body:
        seeding.found["front page"] += 1
    else:
        fill_shared(seeding, page, HOME)
        page.body = stream(seeding, page, "body", HOME["body"])
        publish(page)
        seeding.made["front page"] += 1
    seeding.report("front page")
