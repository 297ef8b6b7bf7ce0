"""Every test finds the database as the migrations leave it, whatever the test before did."""

import pytest
from wagtail.models import Site

from shared.pages.models import BasePage


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", ["first", "second"])
def test_a_flush_leaves_the_first_pages(turn):
    assert Site.objects.count() == 1
    BasePage.objects.filter(depth=2).update(title=turn)
    assert BasePage.objects.get(depth=2).title == turn


@pytest.mark.django_db
def test_a_fresh_database_answers(client):
    assert client.get("/").status_code == 200
