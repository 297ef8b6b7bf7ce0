"""Every sort of public page can be kept and given to everybody: no cookie, no session, nothing that varies."""

import pytest
from django.urls import reverse

from shared.pages.kinds import page_classes
from shared.pages.models import BasePage
from tests import factories as make

pytestmark = pytest.mark.django_db


def every_sort_of_address():
    """Make one page of each class, and name the addresses outside the tree as well."""
    theme = make.theme()
    author = make.person(has_page=True, consent_note="per mail")
    text = {"body": make.text_body("Zo was het.")}
    for name, build in make.KINDS.items():
        # Without a text of its own a testimonial has no address.
        build(themes=[theme], authors=[author], **(text if name == "testimonial" else {}))
    for build in make.PLAIN.values():
        contact = build()
    for model in make.INDEXES.values():
        make.index_page(model)
    pages = BasePage.objects.filter(depth__gt=1)
    missing = {model for model in page_classes() if model is not BasePage} - {page.specific_class for page in pages}
    assert not missing, f"This test knows no page of {missing}."
    return [
        *(page.url for page in pages),
        theme.url,
        author.url,
        *(reverse(name) for name in ("search", "themes", "sitemap", "robots")),
        reverse("search") + "?q=zo",
        reverse("form-sent", args=[contact.pk]),
        "/bestaat-niet/",
    ]


def test_no_page_knows_who_asks(client):
    for address in every_sort_of_address():
        answer = client.get(address, headers={"Accept-Language": "en", "User-Agent": "x"})
        assert answer.status_code == (404 if "niet" in address else 200), address
        assert not answer.cookies, address
        assert set(filter(None, answer.get("Vary", "").split(", "))) <= {"Accept-Encoding"}, address
        assert "csrf" not in answer.content.decode().lower(), address


def test_who_is_logged_in_sees_the_same_page(client, admin_client):
    address = make.blog_post().url
    assert client.get(address).content == admin_client.get(address).content
