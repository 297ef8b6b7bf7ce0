"""The page of a person exists where it was agreed, and nowhere else."""

import pytest

from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def maria():
    return make.person(
        name="Maria Jansen",
        role="procesbegeleider",
        bio="Begeleidt gesprekken in buurten.",
        website="https://maria.example/",
        has_page=True,
        consent_note="per mail, 3 maart 2026",
    )


def titles(answer):
    return [page.title for page in answer.context["listing"].page.object_list]


def test_the_page_lists_what_somebody_wrote(client, maria):
    other = make.person()
    make.blog_post(title="Eerder", authors=[maria], published_on="2025-01-01")
    make.publication(title="Later", authors=[other, maria])
    make.blog_post(title="Van een ander", authors=[other])
    make.blog_post(title="Concept", authors=[maria], live=False)
    make.private(make.blog_post(title="Besloten", authors=[maria]))
    answer = client.get(maria.url)
    assert titles(answer) == ["Later", "Eerder"]
    assert titles(client.get(maria.url, {"soort": "blog"})) == ["Eerder"]
    html = answer.content.decode()
    for shown in ("Maria Jansen", "procesbegeleider", "Begeleidt gesprekken in buurten.", "https://maria.example/"):
        assert shown in html
    assert "3 maart" not in html, "the note of consent is for the admin"


def test_the_page_lists_where_somebody_spoke(client, maria):
    speaker = {"person": maria, "name": "", "role": "spreker"}
    moment = {"title": "Opening", "kind": "plenary", "people": [speaker]}
    make.event(title="De dag", programme=[("moment", moment)])
    make.event(title="Om te vragen", contact=maria)
    make.event(title="Zonder haar")
    assert sorted(titles(client.get(maria.url))) == ["De dag", "Om te vragen"]


def test_an_author_named_twice_has_the_page_once(client, maria):
    make.blog_post(title="Samen", authors=[maria, maria])
    assert titles(client.get(maria.url)) == ["Samen"]


def test_without_consent_there_is_no_page(client):
    person = make.person(name="Zonder Pagina")
    make.blog_post(authors=[person])
    assert person.url == ""
    assert client.get(f"/personen/{person.slug}/").status_code == 404


def test_switched_off_again_it_is_gone(client, maria):
    address = maria.url
    maria.has_page = False
    maria.save()
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("query", ["page=abc", "page=999", "page=-1", "soort=nonsens", "onderwerp=x"])
def test_what_is_not_there_is_a_clear_404(client, maria, query):
    make.blog_post(authors=[maria])
    answer = client.get(f"{maria.url}?{query}")
    assert answer.status_code == 404
    assert "<h1" in answer.content.decode()


@pytest.mark.parametrize("slug", ["onbekend", "o'neill", "%00", "x" * 3000])
def test_an_unknown_person_is_a_clear_404(client, slug):
    assert client.get(f"/personen/{slug}/").status_code == 404


def test_who_wrote_nothing_has_a_page_too(client, maria):
    answer = client.get(maria.url)
    assert answer.status_code == 200
    assert titles(answer) == []


def test_query_budget(client, maria, django_assert_num_queries):
    make.warm()
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(3)]
    for number in range(13):
        make.blog_post(authors=[maria], photo=photos[number % 3])
        if number in (1, 12):
            client.get(maria.url)
            with django_assert_num_queries(5):
                client.get(maria.url)
