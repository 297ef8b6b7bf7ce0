"""A visitor's words are made safe in one place."""

import pytest

from shared.search.words import MOST_CHARACTERS, MOST_WORDS, clean_words, shown_words

WORDS = [
    ("bijeenkomst", ["bijeenkomst"]),
    ("  samen   leven ", ["samen", "leven"]),
    ("samen samen Samen", ["samen", "Samen"]),
    ("één café", ["één", "café"]),
    ("e\u0301e\u0301n", ["één"]),
    ("Samenspel 3.0", ["Samenspel", "3.0"]),
    ("info@example.org", ["info@example.org"]),
    ("co-creatie", ["co-creatie"]),
    ("foto's", ["foto", "s"]),
    ("wonen/welzijn", ["wonen", "welzijn"]),
    ("\x00", []),
    ("sa\x00men", ["sa", "men"]),
    ("'", []),
    ('"', []),
    ("'\"\\*()", []),
    ('"samen leven"', ["samen", "leven"]),
    ("samen*", ["samen"]),
    ("title:samen", ["title", "samen"]),
    ("{title} : samen", ["title", "samen"]),
    ("samen & !leven | 'x':*", ["samen", "leven", "x"]),
    ("100%", ["100"]),
    ("%s %(x)s", ["s", "x"]),
    ("- . @ _ __", []),
    ("<script>alert(1)</script>", ["script", "alert", "1"]),
    ("🎉 feest", ["feest"]),
    ("", []),
]


@pytest.mark.parametrize(("typed", "words"), WORDS)
def test_clean_words(typed, words):
    assert clean_words(typed) == words


def test_no_more_than_the_most():
    assert clean_words(" ".join(f"w{number}" for number in range(2000))) == [f"w{number}" for number in range(12)]
    assert clean_words("a" * 10_000) == ["a" * MOST_CHARACTERS]
    assert len(clean_words(" ".join(["woord"] * 2000))) <= MOST_WORDS
    assert clean_words("(" * 10_000) == []


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('"samen" <leven>', '"samen" <leven>'),
        ("sa\x00men\r\nleven", "sa men leven"),
        ("\u202esamen", "samen"),
        ("   ", ""),
        ("x" * 10_000, "x" * MOST_CHARACTERS),
    ],
)
def test_shown_words(typed, shown):
    assert shown_words(typed) == shown
