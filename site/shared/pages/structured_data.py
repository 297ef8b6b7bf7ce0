"""
Structured data: what a page is, in the vocabulary of schema.org, as JSON-LD 1.1.

`BasePage` describes any page; each kind adds to it by extending `get_structured_data`. No query: everything
is loaded by the time the page is rendered.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urljoin

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from shared.media.pictures.picture import picture
from shared.pages.status import StoryRole

if TYPE_CHECKING:
    from shared.media.models import Photo
    from shared.pages.models import BasePage
    from shared.people.models import Person


# What could end the script element or begin a comment in it; in JSON each may be written as its number (RFC 8259 §7).
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


class Organisation(Protocol):
    """The organisation behind the site, as `shared.navigation` keeps it."""

    name: str
    tagline: str
    logo: Photo | None
    email: str
    telephone: str
    street: str
    postal_code: str
    city: str


@dataclass(frozen=True)
class SchemaContext:
    """
    What the structured data of a page is made with.

    root: the address of the site without a slash at the end. organisation: whose site it is, an `OrganisationDetails`.
    context: of the page's template: `moment`, `story`, `breadcrumbs`, `authors`, `themes`…
    """

    root: str
    organisation: Organisation
    context: dict[str, Any]

    def address(self, path: str) -> str:
        """Return an address in full."""
        return urljoin(f"{self.root}/", path or "")

    def photo(self, photo: Photo | None, size: str = "wide") -> str | None:
        """Return the address of a picture of a photo, or None without one that visitors may see."""
        drawn = picture(photo, size, "") if photo else None
        return self.address(drawn.largest) if drawn else None

    def reference(self, page: BasePage, **more: Any) -> dict[str, Any]:
        """Return a reference to another page, which may be a row of the base table."""
        address = self.address(page.url)
        return {"@type": type_of(page), "@id": address, "url": address, "name": page.title, **more}

    def person(self, person: Person) -> dict[str, Any]:
        """Return somebody who wrote something, as a schema.org `Person`."""
        return {"@type": "Person", "name": person.name, "url": self.address(person.url) if person.url else None}

    @property
    def ourselves(self) -> dict[str, Any] | None:
        """The organisation behind the site, by name; None while it has no name."""
        if not self.organisation.name:
            return None
        return {"@type": "Organization", "@id": f"{self.root}/#organization", "name": self.organisation.name}

    @property
    def ourselves_in_full(self) -> dict[str, Any] | None:
        """The organisation behind the site with its contact details; None while it has no name."""
        named, ours = self.ourselves, self.organisation
        if named is None:
            return None
        return named | {
            "url": f"{self.root}/",
            "description": ours.tagline,
            "logo": self.photo(ours.logo, "logo"),
            "email": ours.email,
            "telephone": ours.telephone,
            "address": postal_address(ours.street, ours.postal_code, ours.city),
        }


def postal_address(street: str, postal_code: str, city: str) -> dict[str, Any] | None:
    """Return an address, or None without any of it."""
    if not (street or postal_code or city):
        return None
    return {
        "@type": "PostalAddress",
        "streetAddress": street,
        "postalCode": postal_code,
        "addressLocality": city,
    }


class StructuredData:
    """The structured data of a page class."""

    schema_type = "WebPage"

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        """Return this page as a list of JSON-LD nodes; empty values are left out when they are written."""
        page: Any = self
        return [basic_data(page, schema)]


def type_of(page: BasePage) -> str:
    """Return the schema.org type of a page, which may be a row of the base table."""
    is_report = not page.specific_class.is_hub and page.story_role == StoryRole.REPORT
    return "Report" if is_report else page.specific_class.schema_type


def basic_data(page: BasePage, schema: SchemaContext) -> dict[str, Any]:
    """Return the node of any page; a page with a date of publication has its authors and subject besides."""
    address = schema.address(page.url)
    told = page.page_kind is not None
    story = schema.context.get("story")
    hub = story.hub if story and story.hub and story.hub_id != page.pk and story.hub.in_listings else None
    return {
        "@type": type_of(page),
        "@id": address,
        "url": address,
        "name": page.title,
        "alternativeHeadline": page.subtitle,
        "description": page.description,
        "image": schema.photo(page.photo),
        "inLanguage": page.title_language or get_language(),
        "datePublished": page.published_on.isoformat() if told else None,
        "dateModified": page.last_published_at.isoformat() if told and page.last_published_at else None,
        "author": [schema.person(person) for person in schema.context.get("authors", ())],
        "publisher": schema.ourselves if told else None,
        "about": schema.reference(hub) if hub else None,
        "keywords": ", ".join(theme.name for theme in schema.context.get("themes", ())),
    }


def steps_to(page: BasePage, schema: SchemaContext) -> list[tuple[str, str]]:
    """Return the names and addresses on the way to a page, itself last; none for the front page."""
    above = schema.context.get("breadcrumbs") or []
    return [(step.title, schema.address(step.url)) for step in (*above, page)] if above else []


def breadcrumb_list(steps: list[tuple[str, str]]) -> dict[str, Any] | None:
    """Return the way to a page, from pairs of a name and an address in full; None without any."""
    if not steps:
        return None
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": address}
            for position, (name, address) in enumerate(steps, start=1)
        ],
    }


def as_json(nodes: Any) -> str:
    """Return nodes as a text that can stand in a script element, whatever an editor typed into a title."""
    data = {"@context": "https://schema.org", "@graph": [_filled(node) for node in nodes if node]}
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(ESCAPES))  # noqa: S308 - no sign that means anything in HTML is left


def as_script(nodes: Any) -> SafeString:
    """Return the data block with nodes. A browser reads it and runs nothing (HTML, “data block”)."""
    return format_html('<script type="application/ld+json">{}</script>', as_json(nodes))


def _filled(value: Any) -> Any:
    """Return a node without its empty values, all the way down."""
    if isinstance(value, dict):
        return {name: kept for name, item in value.items() if (kept := _filled(item)) not in (None, "", [], {})}
    if isinstance(value, list):
        return [kept for item in value if (kept := _filled(item)) not in (None, "", [], {})]
    return value
