"""Every page of the demo, asked for inside the process: there, well made, the same for everybody, and cheap."""

from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import pytest
from django.contrib.staticfiles import finders
from django.core.cache import caches
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from shared.pages.models import BasePage
from tests.budgets import budget_of
from tests.demo_addresses import every_address, expected_status
from tests.html_rules import problems_of
from tests.many_pages import shared_by_a_module


@dataclass
class Answer:
    """What came back: `queries` are those of a second request, as SQL; `page` is None for what is no page."""

    status: int
    html: str
    cookies: list
    queries: list
    page: BasePage


@pytest.fixture(scope="module")
def answers(demo, django_db_blocker):
    """The answer at every address, asked for once for all tests."""
    with shared_by_a_module(django_db_blocker):
        visitor = Client()
        addresses = every_address(lambda path: visitor.get(path).content.decode())
        return {address: ask(visitor, address) for address in addresses}


def ask(visitor, address):
    visitor.get(address)
    caches["renditions"].clear()
    with CaptureQueriesContext(connection) as captured:
        answer = visitor.get(address)
    return Answer(
        answer.status_code,
        answer.content.decode(),
        [*answer.cookies, *visitor.cookies],
        [query["sql"] for query in captured.captured_queries],
        (answer.context or {}).get("page"),
    )


def told(problems):
    """Return what to say about problems by address."""
    return "\n".join(f"{address}\n    " + "\n    ".join(texts) for address, texts in problems.items() if texts)


def test_every_page_is_there(answers):
    assert {address: answer.status for address, answer in answers.items()} == {
        address: expected_status(address) for address in answers
    }
    assert len(answers) > 80


@pytest.mark.django_db
def test_every_page_is_among_them_or_leads_to_one(answers, demo, client):
    """A page without an address of its own leads on to one that has."""
    missing = {page.url for page in BasePage.objects.live().filter(depth__gt=1)} - set(answers)
    assert len(missing) < 10
    for address in missing:
        answer = client.get(address, follow=True)
        assert answer.status_code == 200
        assert urlsplit(answer.redirect_chain[-1][0]).path in answers, address


def test_every_page_is_valid_and_whole(answers):
    problems = {address: problems_of(answer.html) for address, answer in answers.items()}
    assert not any(problems.values()), told(problems)


def test_no_page_sets_a_cookie(answers):
    assert {address: answer.cookies for address, answer in answers.items() if answer.cookies} == {}


def test_every_page_keeps_its_query_budget(answers):
    problems = {
        address: [f"{len(answer.queries)} queries", *(sql[:200] for sql in answer.queries)]
        for address, answer in answers.items()
        if len(answer.queries) > budget_of(type(answer.page))
    }
    assert not problems, told(problems)


@pytest.mark.django_db
def test_every_link_within_the_site_leads_somewhere(answers, demo, client):
    """A link with `#` in it finds its place on the page it leads to."""
    places, status, problems = {}, {}, {}
    for address, answer in answers.items():
        tree = html5lib.parse(answer.html, namespaceHTMLElements=False)
        places[address] = {element.get("id") for element in tree.iter() if element.get("id")}
        status[address] = expected_status(address)
        problems[address] = [urljoin(address, link.get("href")) for link in tree.iter("a") if link.get("href")]
        problems[address] += [link.get("href") for link in tree.iter("link") if link.get("rel") == "alternate"]
    for address, links in problems.items():
        wrong = []
        for link in {link for link in links if link.startswith("/")}:
            target, _, place = link.partition("#")
            if target not in status:
                status[target] = client.get(target, follow=True).status_code
            if place.startswith("t="):  # a moment in a film (https://www.w3.org/TR/media-frags/)
                place = ""
            if status[target] != expected_status(target) or (place and place not in places.get(target, ())):
                wrong.append(link)
        problems[address] = wrong
    assert not any(problems.values()), told(problems)


@pytest.mark.django_db
def test_every_picture_and_file_is_there(answers, demo, client):
    problems = {}
    for address, answer in answers.items():
        tree = html5lib.parse(answer.html, namespaceHTMLElements=False)
        files = {unquote(urlsplit(file).path) for element in tree.iter() for file in files_of(element)}
        problems[address] = [file for file in sorted(files) if not is_there(file, client)]
    assert not any(problems.values()), told(problems)


ELSEWHERE = ("canonical", "alternate")  # pages and feeds, which the test above and the feed's own ask for


def files_of(element):
    """Return the addresses of what an element shows or loads."""
    named = [element.get("src")]
    named += [part.split()[0] for part in (element.get("srcset") or "").split(",") if part.strip()]
    named += [element.get("href")] if element.tag == "link" and element.get("rel") not in ELSEWHERE else []
    named += [element.get("content")] if element.get("property") == "og:image" else []
    return [name for name in named if name and not name.startswith("data:")]


def is_there(path, client):
    if path.endswith(".vtt"):
        return client.get(path).status_code == 200
    if path.startswith("/media/"):
        return default_storage.exists(path.removeprefix("/media/"))
    return path.startswith("/static/") and finders.find(path.removeprefix("/static/")) is not None
