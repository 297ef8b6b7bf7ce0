"""The main menu is kept, and names at every moment only what anybody may read."""

import pytest
from django.core.cache import cache
from django.db import transaction
from wagtail.models import Site

from shared.navigation.frame import frame_for
from shared.navigation.models import MainMenu, OrganisationDetails
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


@pytest.mark.django_db(transaction=True)
def test_a_visitor_during_the_change_does_not_keep_what_was(client):
    front, plain = make.front_page(), make.standard_page(title="Over ons")
    item = {"page": plain, "label": "Wie we zijn", "children": []}
    MainMenu.objects.create(site=Site.objects.get(), items=[("item", item)])
    frame = frame_for(Site.objects.get())
    assert frame.menu
    with transaction.atomic():
        plain.delete()
        cache.set("frame-" + str(Site.objects.get().pk), frame)  # as somebody does who still reads the old tables
    assert "Wie we zijn" not in client.get(front.url).content.decode()


@pytest.mark.django_db
def test_a_logo_without_a_name_still_says_where_it_leads(client):
    logo = make.photo(size=(60, 40), rendered=True)
    OrganisationDetails.objects.create(site=Site.objects.get(), name="", logo=logo)
    assert 'alt="Home"' in client.get(make.front_page().url).content.decode()
