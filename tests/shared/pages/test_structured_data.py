"""What each kind of page says of itself to machines, and that nothing an editor types gets out of it."""

import json
import re

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wagtail.models import Site

from shared.navigation.models import OrganisationDetails
from shared.pages.structured_data import as_json
from tests import factories as make

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def nodes(client, page):
    """Return the nodes of the page of an address by their type."""
    [text] = BLOCK.findall(client.get(page.url).content.decode())
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {node["@type"]: node for node in data["@graph"]}


@pytest.fixture
def ours(db):
    site = Site.objects.get()
    details = {"name": "Dijkgenoten", "tagline": "Samen", "email": "info@dijk.example", "city": "Lommermond"}
    return OrganisationDetails.objects.create(site=site, **details)


TYPES = {
    "blog post": (make.blog_post, {}, "BlogPosting"),
    "report": (make.blog_post, {"story_role": "report"}, "Report"),
    "publication": (make.publication, {}, "Book"),
    "report that is a publication": (make.publication, {"story_role": "report"}, "Report"),
    "reading tip": (make.reading_tip, {}, "Review"),
    "testimonial": (make.testimonial, {"body": make.text_body("Meer.")}, "Quotation"),
    "portfolio item": (make.portfolio_item, {}, "CreativeWork"),
    "event": (make.event, {}, "Event"),
    "series": (make.series, {}, "EventSeries"),
    "plain page": (make.standard_page, {}, "WebPage"),
    "contact page": (make.contact_page, {}, "ContactPage"),
}


@pytest.mark.parametrize("name", TYPES)
def test_every_kind_of_page(name, client, ours):
    maker, fields, expected = TYPES[name]
    page = maker(**fields)
    found = nodes(client, page)
    assert (found[expected]["url"], found[expected]["name"]) == (f"http://localhost{page.url}", page.title)
    steps = found["BreadcrumbList"]["itemListElement"]
    assert steps[0]["item"] == "http://localhost/"
    assert (steps[-1]["name"], steps[-1]["position"]) == (page.title, len(steps))


@pytest.mark.parametrize("name", make.INDEXES)
def test_a_list(name, client, ours):
    assert "CollectionPage" in nodes(client, make.index_page(make.INDEXES[name]))


def test_the_front_page_says_who_we_are(client, ours):
    found = nodes(client, make.front_page())
    assert found["Organization"] == {
        "@type": "Organization",
        "@id": "http://localhost/#organization",
        "name": "Dijkgenoten",
        "url": "http://localhost/",
        "description": "Samen",
        "email": "info@dijk.example",
        "address": {"@type": "PostalAddress", "addressLocality": "Lommermond"},
    }
    assert "BreadcrumbList" not in found


RECORDS = {
    "theme": (lambda: make.theme(name="Buurt"), "CollectionPage", ["Onderwerpen"]),
    "person": (lambda: make.person(name="Ada", has_page=True, consent_note="Mail van 3 maart"), "ProfilePage", []),
    "film": (lambda: make.film(title="De dijk"), "VideoObject", ["Films"]),
}


@pytest.mark.parametrize("name", RECORDS)
def test_what_is_no_page_of_the_tree(name, client, ours):
    maker, expected, above = RECORDS[name]
    record = maker()
    address = record.get_absolute_url() if name == "film" else record.url
    html = client.get(address).content.decode()
    found = {node["@type"]: node for node in json.loads(BLOCK.findall(html)[0])["@graph"]}
    assert found[expected]["url"] == f"http://localhost{address}"
    steps = found["BreadcrumbList"]["itemListElement"]
    assert [step["name"] for step in steps] == ["Home", *above, str(record)]
    assert f'<link rel="canonical" href="http://localhost{address}">' in html
    assert f'<meta property="og:title" content="{record}">' in html


@pytest.mark.parametrize("address", ["/onderwerpen/", "/films/"])
def test_a_list_of_what_is_no_page(address, client, ours):
    [text] = BLOCK.findall(client.get(address).content.decode())
    kinds = [node["@type"] for node in json.loads(text)["@graph"]]
    assert kinds == ["CollectionPage", "BreadcrumbList"]


def test_who_a_person_is(client, ours):
    fields = {"role": "gespreksleider", "organisation": make.organisation(name="De Brug"), "bio": "Vraagt door."}
    person = make.person(name="Ada", has_page=True, consent_note="Mail van 3 maart", **fields)
    assert nodes(client, person)["ProfilePage"]["mainEntity"] == {
        "@type": "Person",
        "name": "Ada",
        "url": f"http://localhost{person.url}",
        "jobTitle": "gespreksleider",
        "description": "Vraagt door.",
        "worksFor": {"@type": "Organization", "name": "De Brug"},
    }


def test_who_wrote_it_when_and_what_it_is_about(client, ours):
    event = make.event(title="De dag")
    page = make.blog_post(
        hub=event, authors=[make.person(name="Ada")], themes=[make.theme(name="Buurt")], summary="In het kort."
    )
    post = nodes(client, page)["BlogPosting"]
    assert post["author"] == [{"@type": "Person", "name": "Ada"}]
    assert (post["about"]["@type"], post["about"]["name"]) == ("Event", "De dag")
    assert (post["keywords"], post["description"], post["inLanguage"]) == ("Buurt", "In het kort.", "nl")
    assert (post["publisher"]["name"], post["datePublished"]) == ("Dijkgenoten", page.published_on.isoformat())


def test_a_hub_that_visitors_cannot_read_is_not_named(client, ours):
    page = make.blog_post(hub=make.event(title="Geheim", live=False))
    assert "about" not in nodes(client, page)["BlogPosting"]


def test_the_work_that_a_reading_tip_recommends(client, ours):
    page = make.reading_tip(work_kind="film", work_title="De dijk", work_authors="Iemand", year=2019)
    assert nodes(client, page)["Review"]["itemReviewed"] == {
        "@type": "Movie",
        "name": "De dijk",
        "author": {"@type": "Person", "name": "Iemand"},
        "datePublished": "2019",
    }


def test_who_said_it(client, ours):
    page = make.testimonial(
        quote="Dat was goed.", person_name="Bo", person_role="buurvrouw", body=make.text_body("Meer.")
    )
    quotation = nodes(client, page)["Quotation"]
    assert (quotation["text"], quotation["creator"]) == (
        "Dat was goed.",
        {"@type": "Person", "name": "Bo", "jobTitle": "buurvrouw"},
    )


def test_a_title_cannot_end_the_script(client, ours):
    title = 'Uit</script><script>alert("x")</script><!-- & zo'
    page = make.blog_post(title=title)
    html = client.get(page.url).content.decode()
    assert "<script>alert" not in html
    assert nodes(client, page)["BlogPosting"]["name"] == title


HARD = st.sampled_from(
    [
        "</script>",
        "<!--",
        "<script>",
        "]]>",
        "&lt;",
        '"',
        "\\",
        "\n",
        "\r\n",
        "\u2028",
        "\x85",
        "🪑",
        "𝄞",
        "\x00",
        "\x0b",
    ]
)
TEXT = st.lists(st.one_of(HARD, st.text(max_size=20)), max_size=12).map("".join)


@given(TEXT)
@example("</script><!--<script>")
@settings(max_examples=120, deadline=None)
def test_what_is_read_back_is_what_was_written(text):
    """By an HTML parser first, as a search engine does, and by a JSON parser then; no character is lost."""
    html = f'<!doctype html><title>x</title><script type="application/ld+json">{as_json([{"name": text}])}</script><p>'
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(html)
    [script] = tree.iter("script")
    [node] = json.loads(script.text)["@graph"] or [{}]
    assert node.get("name", "") == text
