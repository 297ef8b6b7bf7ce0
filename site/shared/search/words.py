"""The words that a visitor searches for, made safe for the full-text engines."""

import re
import unicodedata

MOST_CHARACTERS = 200
MOST_WORDS = 12

# Letters and digits, held together by what stands inside an address or an edition such as “3.0”. Everything that
# means something to SQLite's or PostgreSQL's own search language falls outside it.
WORD = re.compile(r"[^\W_]+(?:[.@-][^\W_]+)*")


def shown_words(text: str) -> str:
    """
    Return what a visitor typed as it may be shown again in the field: on one line, at most `MOST_CHARACTERS` long.

    text: anything at all, NUL bytes included.
    """
    printable = "".join(sign if sign.isprintable() else " " for sign in text[: 4 * MOST_CHARACTERS])
    return " ".join(printable.split())[:MOST_CHARACTERS].rstrip()


def clean_words(text: str) -> list[str]:
    """
    Return the words to look for: a list of at most `MOST_WORDS` texts of letters and digits, maybe empty.

    text: anything at all. A NUL byte raises in both databases, `'"\\*()` in SQLite's, and two thousand words are a
    RecursionError in Django; here they are left out. Accents are put into one form, so that
    both ways in which a keyboard can make an é find the same.
    """
    found = WORD.findall(unicodedata.normalize("NFC", text[: 4 * MOST_CHARACTERS])[:MOST_CHARACTERS])
    return list(dict.fromkeys(found))[:MOST_WORDS]
