"""Increase the number in the label of an edition: “deel 3” becomes “deel 4”. No clock, no database."""

import re

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# The second year of a season, as in 2026/27.
SHORT_YEAR = re.compile(r"(?<=\d{4}[-/–])\d\d(?!\d)")
NUMBER = re.compile(r"(?<![\d.,])\d{1,6}(?:\.\d{1,4})?(?![\d]|[.,]\d)")
# fmt: off
ORDINALS = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
    "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende",
]
# fmt: on
ORDINAL = re.compile(rf"\b({'|'.join(ORDINALS[:-1])})\b", re.IGNORECASE)


def count_on(label: str) -> str:
    """
    Return the label of the next edition, with a number, ordinal or year increased; else an empty string.

    A number takes precedence over a year: “2026, deel 2” is followed by “2026, deel 3”, and “3.0” by “4.0”.
    """
    number = next((found for found in NUMBER.finditer(label) if not _is_year(label, found)), None)
    if number:
        return label[: number.start()] + _one_more(number[0]) + label[number.end() :]
    if ORDINAL.search(label):
        return ORDINAL.sub(_next_ordinal, label, count=1)
    if YEAR.search(label):
        later = SHORT_YEAR.sub(lambda found: f"{(int(found[0]) + 1) % 100:02}", label)
        return YEAR.sub(lambda found: str(int(found[0]) + 1), later)
    return ""


def count_on_in(title: str, label: str) -> str:
    """
    Return a title in which the number of its edition's label is increased; unchanged when the title does not have it.
    """
    following = count_on(label)
    number = next((found[0] for found in NUMBER.finditer(label)), "")
    if not following or not number:
        return title
    whole = number.removesuffix(".0")
    for words, then in ((label, following), (number, _one_more(number)), (whole, _one_more(whole))):
        pattern = re.compile(rf"(?<![\w.]){re.escape(words)}(?![\w]|\.\d)", re.IGNORECASE)
        if found := pattern.search(title):
            return title[: found.start()] + then + title[found.end() :]
    return title


def _is_year(label: str, found: re.Match[str]) -> bool:
    spans = [year.span() for pattern in (YEAR, SHORT_YEAR) for year in pattern.finditer(label)]
    return any(start <= found.start() < end for start, end in spans)


def _one_more(number: str) -> str:
    whole, dot, part = number.partition(".")
    if dot and int(part):
        return f"{whole}.{int(part) + 1:0{len(part)}}"
    return f"{int(whole) + 1:0{len(whole)}}{dot}{part}"


def _next_ordinal(found: re.Match[str]) -> str:
    word = ORDINALS[ORDINALS.index(found[0].lower()) + 1]
    return word.capitalize() if found[0][0].isupper() else word
