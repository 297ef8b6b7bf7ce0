"""The texts of links. Plain functions, without Django."""

import re

from bs4 import BeautifulSoup

# Somebody who hears only the links of a page, one after the other, learns nothing from these
# (WCAG 2.2 SC 2.4.4 and 2.4.9), and nobody can tell from them where the link leads.
SAYS_NOTHING = frozenset(
    {
        "klik",
        "klik hier",
        "hier",
        "klik op deze link",
        "via deze link",
        "op deze link",
        "deze link",
        "link",
        "deze pagina",
        "deze website",
        "deze site",
        "lees meer",
        "lees verder",
        "lees hier",
        "lees hier meer",
        "lees hier verder",
        "meer lezen",
        "meer",
        "meer info",
        "meer informatie",
        "bekijk hier",
        "click",
        "click here",
        "here",
        "link here",
        "this link",
        "this page",
        "this website",
        "this site",
        "read more",
        "more",
        "more info",
        "more information",
        "learn more",
    }
)

_NO_LETTERS = re.compile(r"[\W_]+")


def says_nothing(text: str) -> bool:
    """Return whether a link text does not say where the link leads, such as “Klik hier!” or “>> lees meer…”."""
    return _NO_LETTERS.sub(" ", text).strip().casefold() in SAYS_NOTHING


def links_in(html: str) -> list[tuple[str, str]]:
    """
    Return the links in a piece of HTML as `(address, text)`, in order.

    The address is empty for a link to a page or document of the library; the text is plain.
    """
    links = BeautifulSoup(html, "html.parser").find_all("a")
    return [(str(link.get("href") or ""), link.get_text()) for link in links]
