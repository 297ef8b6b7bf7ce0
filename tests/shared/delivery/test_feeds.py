"""Atom feeds: what is in them, that every address is in full, and that any text comes back as it was written."""

from html import unescape
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail.models import Site

from shared.delivery.feeds import AtomFeed, NewestPages
from shared.navigation.models import OrganisationDetails
from shared.pages.models import BasePage
from shared.plain_text import plain_text
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.slow

ATOM = "{http://www.w3.org/2005/Atom}"


def read(body):
    return ElementTree.fromstring(body)


def fetch(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert not answer.cookies
    return read(answer.content)


def titles(client, address):
    return [entry.findtext(f"{ATOM}title") for entry in fetch(client, address).iter(f"{ATOM}entry")]


def of(page):
    return f"/feed/lijst-{page.pk}.xml"


@pytest.mark.django_db
def test_an_entry_says_it_all(client):
    OrganisationDetails.objects.create(site=Site.objects.get(), name="Dijkgenoten")
    names = [make.person(name="Ada"), make.person(name="Bo")]
    page = make.blog_post(
        title="Vis & <friet>",
        summary="Eerst dit, dan <dat>.",
        photo=make.photo(rendered=True),
        authors=names,
        last_published_at=local("2026-03-02 10:00"),
        published_on=local("2026-03-01 00:00").date(),
    )
    feed = fetch(client, of(page.get_parent()))
    [entry] = feed.iter(f"{ATOM}entry")
    links = {link.get("rel"): link for link in entry.iter(f"{ATOM}link")}
    assert entry.findtext(f"{ATOM}title") == "Vis & <friet>"
    assert unescape(entry.findtext(f"{ATOM}summary")) == "Eerst dit, dan <dat>."
    assert links["alternate"].get("href") == f"http://localhost{page.url}"
    assert links["enclosure"].get("href").startswith("http://localhost/media/")
    assert entry.findtext(f"{ATOM}published") == "2026-03-01T00:00:00+01:00"
    assert entry.findtext(f"{ATOM}updated").startswith("2026-03-02T")
    assert entry.findtext(f"{ATOM}id").startswith("urn:uuid:")
    assert [author.findtext(f"{ATOM}name") for author in entry.iter(f"{ATOM}author")] == ["Ada", "Bo"]
    assert (feed.findtext(f"{ATOM}title"), feed.find(f"{ATOM}author/{ATOM}name").text) == (
        "Blog – Dijkgenoten",
        "Dijkgenoten",
    )
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "nl"
    assert {link.get("href") for link in feed.findall(f"{ATOM}link")} == {
        "http://localhost/blog/",
        f"http://localhost{of(page.get_parent())}",
    }


@pytest.mark.django_db
def test_which_pages_newest_publication_first(client):
    theme = make.theme(name="Buurt")
    old = make.blog_post(title="Oud", published_on=local("2020-01-01 00:00").date(), themes=[theme])
    make.reading_tip(title="Nieuw")
    make.blog_post(title="Concept", live=False)
    make.private(make.blog_post(title="Besloten"))
    event = make.event(title="Bijeenkomst", themes=[theme])
    assert titles(client, of(old.get_parent())) == ["Nieuw", "Oud"]
    assert titles(client, of(event.get_parent())) == ["Bijeenkomst"]
    assert titles(client, "/feed/onderwerp-buurt.xml") == ["Bijeenkomst", "Oud"]


@pytest.mark.django_db
def test_at_most_twenty(client):
    for _ in range(22):
        page = make.blog_post()
    assert len(titles(client, of(page.get_parent()))) == 20


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["lijst-999999.xml", "lijst-1.xml", f"lijst-{'9' * 30}.xml", "onderwerp-nee.xml"])
def test_what_does_not_exist(path, client):
    assert client.get(f"/feed/{path}").status_code == 404


@pytest.mark.django_db
def test_a_plain_page_a_private_and_an_unpublished_list_have_no_feed(client):
    post, tip = make.blog_post(), make.publication()
    blog, publications = post.get_parent(), tip.get_parent()
    blog.unpublish()
    make.private(publications)
    pages = (make.standard_page(), post, blog, publications)
    assert [client.get(of(page)).status_code for page in pages] == [404] * 4


@pytest.mark.django_db
def test_a_poll_answers_304_until_something_changes(client):
    page = make.blog_post()
    address = of(page.get_parent())
    etag = client.get(address)["ETag"]
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
    page.title = "Een andere titel"
    page.save()
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.django_db
def test_lists_and_themes_say_where_their_feed_is(client):
    theme = make.theme(name="Buurt")
    pages = [make.blog_post(themes=[theme]), make.event(), make.publication()]
    for page in pages:
        index = page.get_parent()
        assert (
            f'type="application/atom+xml" title="{index.title}" href="{of(index)}"'
            in client.get(index.url).content.decode()
        )
        assert "application/atom+xml" not in client.get(page.url).content.decode()
    assert "/feed/onderwerp-buurt.xml" in client.get(theme.url).content.decode()


HARD = st.sampled_from(
    ["\n", "\r", "\r\n", "\v", "\x85", "\u2028", "<", ">", "&", "&amp;", "]]>", '"', "🪑", "𝄞", "\x00", "\x7f"]
)
TEXT = st.lists(st.one_of(HARD, st.text(max_size=20)), max_size=12).map("".join)


@given(title=TEXT, summary=TEXT)
@settings(max_examples=80, deadline=None)
def test_what_is_read_back_is_what_was_written(title, summary):
    """Apart from what `plain_text` takes out: line breaks are all one sort, control characters are left out."""
    newest = object.__new__(NewestPages)
    page = BasePage(title=title, summary=summary)
    feed = AtomFeed(title="Alles", link="https://example.org/", description=None)
    feed.add_item(
        title=newest.item_title(page),
        link="https://example.org/x/",
        description=newest.item_description(page),
        unique_id="urn:uuid:x",
        pubdate=local("2026-01-01 00:00"),
        further_authors=[],
        picture="",
    )
    [entry] = read(feed.writeString("utf-8").encode()).iter(f"{ATOM}entry")
    assert (entry.findtext(f"{ATOM}title") or "") == plain_text(title)
    assert unescape(entry.findtext(f"{ATOM}summary") or "") == plain_text(summary)


@pytest.mark.django_db
def test_the_front_page_advertises_every_list_that_anybody_may_read(client):
    front = make.front_page()
    blog, agenda = make.index_page(make.INDEXES["blog"]), make.index_page(make.INDEXES["agenda"])
    feed = '<link rel="alternate" type="application/atom+xml" title="{}" href="{}">'
    html = client.get(front.url).content.decode()
    assert feed.format(blog.title, of(blog)) in html
    assert of(agenda) in html
    make.private(agenda)
    assert of(agenda) not in client.get(front.url).content.decode()
