"""
Every address of the demo that a visitor can come at.

From the sitemap, so that a page which is left out there is missed here as well: `test_every_page.py` in `demo/`
compares the two.
"""

import re
from urllib.parse import urlsplit

SITEMAP = "/sitemap.xml"
NOTHING_HERE = "/deze-pagina-is-er-niet/"

# What a sitemap leaves out: search, lists filtered and further on, words of thanks, an address that is wrong.
BESIDE_THE_SITEMAP = (
    "/zoeken/",
    "/zoeken/?q=tafel",
    "/zoeken/?q=tafel&soort=event",
    "/zoeken/?q=xyzzy",
    "/onderwerpen/",
    "/films/",
    "/agenda/?jaar=2025",
    "/agenda/?maand=2025-05",
    "/agenda/?soort=leerkring&plaats=lommermond&jaar=2026",
    "/agenda/?onderwerp=jeugd-en-gezin",
    "/blog/?page=2",
    "/blog/?soort=reading-tip",
    "/blog/?soort=reading-tip&onderwerp=taal-en-leren",
    "/portfolio/?soort=testimonial",
    NOTHING_HERE,
)
# An event with an album; each photo of it has an address that the sitemap leaves out.
WITH_AN_ALBUM = "/agenda/de-grote-lommertafel/lommertafel-3-aan-tafel-met-de-hele-streek/"
PHOTO = re.compile(r'href="(/fotos/\d+/\d+/)"')
FORM = re.compile(r'action="(/formulier/\d+/)"')


def every_address(fetch):
    """
    Return every address, each a path with maybe a query, in an order that is the same each time.

    fetch: a function that gives the text at an address of the demo.
    """
    found = [urlsplit(url).path for url in re.findall("<loc>(.*?)</loc>", fetch(SITEMAP))]
    thanks = [f"{form}verstuurd/" for form in FORM.findall(fetch("/contact/"))]
    photos = PHOTO.findall(fetch(WITH_AN_ALBUM))[:2]
    return [*found, *thanks, *photos, *BESIDE_THE_SITEMAP]


def expected_status(address):
    return 404 if address == NOTHING_HERE else 200
