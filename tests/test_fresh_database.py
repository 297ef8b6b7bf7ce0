"""A database on which nothing was done but `migrate`: the tests' own, on SQLite and on PostgreSQL."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.test import Client
from wagtail.models import Locale, Site

from home.models import HomePage
from shared.pages.models import BasePage
from tests.html_rules import problems_of

pytestmark = pytest.mark.django_db


def test_every_migration_was_run():
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []


def test_the_front_page_is_ours_and_answers():
    answer = Client().get("/")
    assert answer.status_code == 200
    assert problems_of(answer.content.decode()) == []
    assert answer.cookies == {}


def test_the_tree_is_whole():
    assert Site.objects.get().root_page.specific == HomePage.objects.get()
    assert BasePage.find_problems() == ([], [], [], [], [])
    assert list(BasePage.objects.values_list("depth", "numchild")) == [(1, 1), (2, 0)]
    assert not BasePage.objects.filter(translation_key=None).exists()
    assert Locale.objects.get().language_code == "nl"


@pytest.mark.parametrize("address", ["/zoeken/", "/onderwerpen/", "/sitemap.xml", "/robots.txt", "/health/"])
def test_what_stands_beside_the_tree_answers(address):
    assert Client().get(address).status_code == 200
