"""
Structured data: what a page is, in the vocabulary of schema.org, as JSON-LD 1.1.

`BasePage` describes any page; each kind adds to it by extending `get_structured_data`. No query: everything
is loaded by the time the page is rendered.
"""

import json
from dataclasses import dataclass
from urllib.parse import urljoin

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from shared.media.pictures.picture import picture
from shared.pages.status import StoryRole

# What could end the script element or begin a comment in it; in JSON each may be written as its number (RFC 8259 §7).
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


@dataclass(frozen=True)
class SchemaContext:
    """
    What a page needs to say who it is.

    root: the address of the site without a slash at the end. organisation: whose site it is, an `OrganisationDetails`.
    context: of the page's template: `moment`, `story`, `breadcrumbs`, `authors`, `themes`…
    """

    root: str
    organisation: object
    context: dict

    def address(self, path):
        """Give an address in full."""
        return urljoin(f"{self.root}/", path or "")

    def photo(self, photo, size="wide"):
        """Give the address of a picture of a photo, or None without one that visitors may see."""
        drawn = picture(photo, size, "") if photo else None
        return self.address(drawn.largest) if drawn else None

    def reference(self, page, **more):
        """Name another page: a row of the base table will do."""
        address = self.address(page.url)
        return {"@type": type_of(page), "@id": address, "url": address, "name": page.title, **more}

    def person(self, person):
        """Say who wrote something. person: a `Person`."""
        return {"@type": "Person", "name": person.name, "url": self.address(person.url) if person.url else None}

    @property
    def ourselves(self):
        """Name the organisation behind the site; None while it has no name."""
        if not self.organisation.name:
            return None
        return {"@type": "Organization", "@id": f"{self.root}/#organization", "name": self.organisation.name}

    @property
    def ourselves_in_full(self):
        """Say all that is known of the organisation behind the site; None while it has no name."""
        if not self.organisation.name:
            return None
        ours = self.organisation
        return self.ourselves | {
            "url": f"{self.root}/",
            "description": ours.tagline,
            "logo": self.photo(ours.logo, "logo"),
            "email": ours.email,
            "telephone": ours.telephone,
            "address": postal_address(ours.street, ours.postal_code, ours.city),
        }


def postal_address(street, postal_code, city):
    """Give an address, or None without any of it."""
    if not (street or postal_code or city):
        return None
    return {
        "@type": "PostalAddress",
        "streetAddress": street,
        "postalCode": postal_code,
        "addressLocality": city,
    }


class StructuredData:
    """What a page class says of itself."""

    schema_type = "WebPage"

    def get_structured_data(self, schema):
        """Give what this page is, as a list of nodes; empty values are left out when they are written."""
        return [basic_data(self, schema)]


def type_of(page):
    """Give what a page is in schema.org's words; a row of the base table will do."""
    is_report = not page.specific_class.is_hub and page.story_role == StoryRole.REPORT
    return "Report" if is_report else page.specific_class.schema_type


def basic_data(page, schema):
    """Give what can be said of any page; what tells something has a date, authors and what it is about besides."""
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


def steps_to(page, schema):
    """Give the names and addresses on the way to a page, itself last; none for the front page."""
    above = schema.context.get("breadcrumbs") or []
    return [(step.title, schema.address(step.url)) for step in (*above, page)] if above else []


def breadcrumb_list(steps):
    """Give the way to a page, from pairs of a name and an address in full; None without any."""
    if not steps:
        return None
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": address}
            for position, (name, address) in enumerate(steps, start=1)
        ],
    }


def as_json(nodes):
    """Give nodes as a text that can stand in a script element, whatever an editor typed into a title."""
    data = {"@context": "https://schema.org", "@graph": [_filled(node) for node in nodes if node]}
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(ESCAPES))  # noqa: S308 - no sign that means anything in HTML is left


def as_script(nodes):
    """Give the data block with nodes. A browser reads it and runs nothing (HTML, “data block”)."""
    return format_html('<script type="application/ld+json">{}</script>', as_json(nodes))


def _filled(value):
    """Leave out what is empty, all the way down."""
    if isinstance(value, dict):
        return {name: kept for name, item in value.items() if (kept := _filled(item)) not in (None, "", [], {})}
    if isinstance(value, list):
        return [kept for item in value if (kept := _filled(item)) not in (None, "", [], {})]
    return value
