"""Rich text as it comes out of a word processor, tidied when it is saved. A plain function of HTML."""

from bs4 import BeautifulSoup

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
LOWEST_LEVEL = 4  # the deepest heading that the editor offers


def tidy(html: str) -> str:
    """
    Return pasted rich text without empty paragraphs and headings, and with no first-level heading.

    The title of the page is its only first-level heading: from the first such heading in the text on, all headings move
    down one level. What stands above it stays as it is.
    """
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(["p", "blockquote", *HEADINGS]):
        if not tag.get_text(strip=True) and all(inside.name == "br" for inside in tag.find_all()):
            tag.decompose()
    if first := soup.find("h1"):
        for heading in [first, *first.find_all_next(HEADINGS)]:
            heading.name = f"h{min(int(heading.name[1]) + 1, LOWEST_LEVEL)}"
    return str(soup)
