"""The window in which the link button of the text editor has a page chosen, for an editor who is no superuser."""

import pytest
from django.urls import reverse
from wagtail.rich_text import features

from tests import factories as make

pytestmark = pytest.mark.django_db

# As Wagtail's own script asks for it, whatever page model a site has.
ASKED = {"page_type": "wagtailcore.page", "allow_external_link": "true", "link_text": "de tafel"}


def chooser_urls():
    return {name: str(url) for name, url in features.get_editor_plugin("draftail", "link").data["chooserUrls"].items()}


def test_the_link_button_opens_our_addresses():
    assert set(chooser_urls()) == {
        "pageChooser",
        "externalLinkChooser",
        "emailLinkChooser",
        "phoneLinkChooser",
        "anchorLinkChooser",
    }
    assert all(url.startswith("/admin/choose-link/") for url in chooser_urls().values())


@pytest.mark.parametrize("below", ["", "{parent}/"])
def test_any_page_can_be_chosen(client, below):
    event, post = make.event(title="De tafel"), make.blog_post(title="De tafel verteld")
    client.force_login(make.editor_user())
    for page in (event, post):
        address = chooser_urls()["pageChooser"] + below.format(parent=page.get_parent().pk)
        assert client.get(address, ASKED).status_code == 200
    address = f"{chooser_urls()['pageChooser']}{post.get_parent().pk}/"
    assert "De tafel verteld" in client.get(address, ASKED).json()["html"]


@pytest.mark.parametrize("name", sorted(chooser_urls()))
def test_no_link_within_a_window_asks_for_the_model_that_is_not_there(client, name):
    client.force_login(make.editor_user())
    answer = client.get(chooser_urls()[name], ASKED)
    assert answer.status_code == 200
    html = answer.json()["html"]
    assert reverse("wagtailadmin_choose_page_external_link") in html
    assert "allow_external_link=true" in html
    assert "wagtailcore.page" not in html


def test_a_type_that_was_asked_for_is_kept(client):
    post = make.blog_post(title="De tafel verteld")
    client.force_login(make.editor_user())
    address = f"{chooser_urls()['pageChooser']}{post.get_parent().pk}/"
    html = client.get(address, {"page_type": "events.eventpage"}).json()["html"]
    assert "choose-page" not in html.partition("De tafel verteld")[0].rpartition("<tr")[2]


def test_strangers_log_in_first(client):
    for address in chooser_urls().values():
        assert client.get(address, ASKED).status_code == 302
