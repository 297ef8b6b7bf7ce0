"""The main menu is kept, and names at every moment only what anybody may read."""

import pytest
from wagtail.models import Site

from shared.navigation.models import MainMenu
from tests import factories as make


@pytest.mark.django_db
def test_what_becomes_private_leaves_the_menu_at_once(client):
    front, plain = make.front_page(), make.standard_page(title="Over ons")
    item = {"page": plain, "label": "Wie we zijn", "children": []}
    MainMenu.objects.create(site=Site.objects.get(), items=[("item", item)])
    assert "Wie we zijn" in client.get(front.url).content.decode()
    make.private(plain)
    assert "Wie we zijn" not in client.get(front.url).content.decode()
    plain.view_restrictions.get().delete()
    assert "Wie we zijn" in client.get(front.url).content.decode()
