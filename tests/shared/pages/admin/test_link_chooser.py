"""The window in which the link button of the text editor has a page chosen, for an editor who is no superuser."""

import pytest

from tests import factories as make
from tests.desk_forms import chief_editor

pytestmark = pytest.mark.django_db

# As Wagtail's own script asks for it, whatever page model a site has.
ASKED = {"page_type": "wagtailcore.page", "allow_external_link": "true", "link_text": "de tafel"}


@pytest.mark.parametrize(
    "address", ["/admin/choose-page/", "/admin/choose-page/{parent}/", "/admin/choose-page/search/"]
)
def test_any_page_can_be_chosen(client, address):
    event, post = make.event(title="De tafel"), make.blog_post(title="De tafel verteld")
    client.force_login(chief_editor())
    for page in (event, post):
        found = client.get(address.format(parent=page.get_parent().pk), ASKED | {"q": "tafel"})
        assert found.status_code == 200
    assert "De tafel verteld" in client.get(f"/admin/choose-page/{post.get_parent().pk}/", ASKED).json()["html"]


def test_a_type_that_was_asked_for_is_kept(client):
    post = make.blog_post(title="De tafel verteld")
    client.force_login(chief_editor())
    html = client.get(f"/admin/choose-page/{post.get_parent().pk}/", {"page_type": "events.eventpage"}).json()["html"]
    assert "choose-page" not in html.partition("De tafel verteld")[0].rpartition("<tr")[2]


def test_strangers_log_in_first(client):
    assert client.get("/admin/choose-page/", ASKED).status_code == 302
