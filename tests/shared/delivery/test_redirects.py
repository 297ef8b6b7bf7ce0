"""An address that moved leads on: for the page, for what stands below it, and with its query."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from blog.models import BlogIndexPage
from shared.pages.models import BasePage
from tests import factories as make


def leads_to(client, address):
    answer = client.get(address)
    return answer.status_code, answer.get("Location")


def publish(page, **changes):
    """Change a page as the admin does: save a revision, then publish it."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()


@pytest.fixture
def post(db):
    return make.blog_post(title="Buren", slug="buren")


def test_a_changed_slug(client, post, django_capture_on_commit_callbacks):
    old = post.url
    with django_capture_on_commit_callbacks(execute=True):
        publish(post, slug="buren-en-buurten")
    assert leads_to(client, old) == (301, "/blog/buren-en-buurten/")
    assert client.get("/blog/buren-en-buurten/").status_code == 200


def test_a_changed_slug_of_what_stands_above(client, post, django_capture_on_commit_callbacks):
    index = BlogIndexPage.objects.get()
    old = post.url
    with django_capture_on_commit_callbacks(execute=True):
        publish(index, slug="verhalen")
    new = BasePage.objects.get(pk=post.pk).url
    assert new == "/verhalen/buren/"
    assert leads_to(client, old) == (301, new)
    assert leads_to(client, "/blog/") == (301, "/verhalen/")


def test_a_moved_page_and_what_stands_below_it(client, db, django_capture_on_commit_callbacks):
    about = make.standard_page(title="Over ons", slug="over-ons")
    house = make.standard_page(title="Huis", slug="huis")
    team = make.standard_page(title="Team", slug="team", parent=about)
    history = make.standard_page(title="Vroeger", slug="vroeger", parent=team)
    with django_capture_on_commit_callbacks(execute=True):
        BasePage.objects.get(pk=team.pk).specific.move(BasePage.objects.get(pk=house.pk), pos="last-child")
    assert leads_to(client, "/over-ons/team/") == (301, "/huis/team/")
    assert leads_to(client, history.url) == (301, "/huis/team/vroeger/")


@pytest.fixture
def moved(post):
    Redirect.add_redirect("/oud", redirect_to=post)
    return post.url


@pytest.mark.parametrize(
    ("asked", "tail"),
    [
        ("/oud/", ""),
        ("/oud/?utm_source=nieuwsbrief&utm_medium=mail", "?utm_source=nieuwsbrief&utm_medium=mail"),
        ("/oud/?q=%22%3Cscript%3E", "?q=%22%3Cscript%3E"),
    ],
)
def test_the_query_goes_along(client, moved, asked, tail):
    assert leads_to(client, asked) == (301, moved + tail)


def test_a_redirect_about_a_query_is_used_up(client, post):
    Redirect.add_redirect("/index.php?id=12", redirect_to=post)
    assert leads_to(client, "/index.php?id=12") == (301, post.url)


def test_another_site_gets_no_query(client, db):
    Redirect.add_redirect("/shop", redirect_to="https://shop.example.org/", is_permanent=False)
    assert leads_to(client, "/shop/?utm_source=x") == (302, "https://shop.example.org/")


def test_a_query_of_its_own_stays(client, db):
    Redirect.add_redirect("/agenda-archief", redirect_to="/agenda/?wanneer=geweest")
    assert leads_to(client, "/agenda-archief/?utm_source=x") == (301, "/agenda/?wanneer=geweest")


@pytest.mark.parametrize(
    "address", ["/oud\x00/", "/oud/%00", "/oud/?x=%00", "/oud'/", '/oud"/', "/%FF%FE/", "/" + "x" * 9000]
)
def test_what_never_was_is_a_404(client, moved, address):
    answer = client.get(address)
    assert answer.status_code in (301, 404)
    assert answer.status_code == 404 or answer["Location"].startswith(moved)


def test_a_page_that_is_there_costs_no_query_for_redirects(client, post, django_assert_max_num_queries):
    make.warm()
    client.get(post.url)
    with django_assert_max_num_queries(14) as queries:
        client.get(post.url)
    assert not [query for query in queries.captured_queries if "redirects_redirect" in query["sql"]]


def test_an_anchor_comes_after_the_query(client, db):
    Redirect.add_redirect("/meedoen", redirect_to="/agenda/#aanmelden")
    assert leads_to(client, "/meedoen/?utm_source=x") == (301, "/agenda/?utm_source=x#aanmelden")
