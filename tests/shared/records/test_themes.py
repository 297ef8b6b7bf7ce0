"""The page of a theme, and the page of all themes."""

import pytest
from django.urls import reverse

from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def living():
    return make.theme(name="Samen wonen", description="Wat buren voor elkaar doen.")


def titles(answer):
    return [page.title for page in answer.context["listing"].page.object_list]


def test_a_theme_shows_what_is_about_it(client, living):
    make.blog_post(title="Eerder", themes=[living], published_on="2025-01-01")
    make.event(title="Later", themes=[living, make.theme()])
    make.blog_post(title="Concept", themes=[living], live=False)
    make.private(make.blog_post(title="Besloten", themes=[living]))
    make.blog_post(title="Iets anders", themes=[make.theme()])
    answer = client.get(living.url)
    assert titles(answer) == ["Later", "Eerder"]
    html = answer.content.decode()
    assert "<h1" in html
    assert "Wat buren voor elkaar doen." in html
    assert [choice.label for choice in answer.context["listing"].kind_choices] == ["Alles", "Bijeenkomsten", "Blogs"]
    assert titles(client.get(living.url, {"soort": "blog"})) == ["Eerder"]


@pytest.mark.parametrize(
    "query", ["page=abc", "page=999", "page=-1", "page=%00", "soort=nonsens", "soort=publication", "onderwerp=x"]
)
def test_what_is_not_there_is_a_clear_404(client, living, query):
    make.blog_post(themes=[living])
    answer = client.get(f"{living.url}?{query}")
    assert answer.status_code == 404
    assert "<h1" in answer.content.decode()


@pytest.mark.parametrize("slug", ["onbekend", "o'neill", "%00", "x" * 3000, "..%2f"])
def test_an_unknown_theme_is_a_clear_404(client, slug):
    answer = client.get(f"/onderwerpen/{slug}/")
    assert answer.status_code == 404
    assert "<h1" in answer.content.decode()


def test_a_theme_without_pages_says_so(client, living):
    answer = client.get(living.url)
    assert answer.status_code == 200
    assert titles(answer) == []


def test_all_themes(client, living):
    make.theme(name="Leeg")
    other = make.theme(name="Besloten")
    make.private(make.blog_post(themes=[other]))
    make.blog_post(themes=[living])
    make.event(themes=[living])
    themes = client.get(reverse("themes")).context["themes"]
    assert [(theme.name, theme.number_of_pages) for theme in themes] == [("Samen wonen", 2)]


def test_no_themes_yet(client):
    assert client.get(reverse("themes")).status_code == 200


def test_query_budget(client, living, django_assert_num_queries):
    make.warm()
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(3)]
    for number in range(13):
        make.blog_post(themes=[living], photo=photos[number % 3])
        if number in (1, 12):
            client.get(living.url)
            with django_assert_num_queries(4):
                client.get(living.url)
            with django_assert_num_queries(1):
                client.get(reverse("themes"))
