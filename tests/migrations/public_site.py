"""All that visitors and machines can ask for: pages, lists with their filters, calendars, feeds, what is not there."""

import re
from html import unescape
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.test import Client

from tests.demo_addresses import every_address
from tests.migrations.in_old_words import model, pages

HERE = "http://testserver"
LINK = re.compile(r'<(?:a|link|track)\b[^>]*?\s(?:href|src)="([^"]+)"')
NOT_FOLLOWED = ("/static/", "/media/", "/admin/", "/documents/")


def public_site(words):
    """Return for each address its status, sort, where it leads to, and its text."""
    client, found = Client(raise_request_exception=True), {}
    waiting = [*every_address(lambda path: client.get(path).content.decode()), *_beside_the_pages(client)]
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        found[address] = _answer(client, address)
        if found[address]["status"] == 200 and "html" in found[address]["sort"]:
            waiting += _links(address, found[address]["text"])
    return {"site": found}


def _answer(client, address):
    response = client.get(address)
    return {
        "status": response.status_code,
        "sort": response.headers.get("Content-Type", ""),
        "leads to": response.headers.get("Location", ""),
        "text": b"".join(response).decode(),
    }


def _beside_the_pages(client):
    """Return the addresses for machines, and of every page whether or not visitors may read it."""
    yield from ("/robots.txt", "/sitemap.xml", "/kalender/agenda.ics")
    yield from re.findall(r"<loc>https?://[^/]*(/sitemap[^<]*)</loc>", client.get("/sitemap.xml").content.decode())
    for slug in model("pages.Theme").objects.values_list("slug", flat=True):
        yield from (f"/kalender/onderwerp-{slug}.ics", f"/feed/onderwerp-{slug}.xml")
    for page in pages():
        yield page.get_url() or page.url_path
        if page.numchild:
            yield f"/feed/lijst-{page.pk}.xml"
        if page.is_hub:
            yield from (f"/kalender/reeks-{page.pk}.ics", f"/kalender/bijeenkomst-{page.pk}.ics")
            yield from (f"/kalender/bijeenkomst-{page.pk}-{piece}.ics" for piece in _pieces(page))


def _pieces(page):
    """Return the ids of all that stands in the programme of an event."""
    for row in page.programme.raw_data if hasattr(page, "programme") else ():
        yield row["id"]
        yield from (session["id"] for session in row["value"].get("sessions") or ())


def _links(address, html):
    """Return the addresses within the site that a page leads to; of the filters of a list one at a time."""
    for link in LINK.findall(html):
        target = urlsplit(urljoin(HERE + address, unescape(link)))
        is_ours = f"{target.scheme}://{target.netloc}" == HERE and not target.path.startswith(NOT_FOLLOWED)
        if is_ours and len(parse_qsl(target.query)) < 2:
            yield target.path + (f"?{target.query}" if target.query else "")
