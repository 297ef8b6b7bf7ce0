"""
Full text: which pages hold these words. Wagtail keeps the index; this asks it, in bounded time.

Wagtail's own search is not used, because a visitor's words may not keep a server busy. On SQLite it searches again
for every page found: a word that is on every page takes 0.6 seconds at 1,000 pages and 106 at 10,000. On PostgreSQL it
joins the pages to the index by a number made into a text, and two common words took 27 seconds at 10,000 pages. Here
the index comes first and leads to the pages: 0.1 and 0.4 seconds for the same words, on the same machine.
"""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.search.backends import get_search_backend
from wagtail.search.models import IndexEntry

from shared.pages.kinds import page_classes
from shared.pages.models import BasePage

MOST_FOUND = 500
TITLE_COUNTS = 8  # a word in the title weighs as much as this many in the text
# From this many letters on a word is found as the beginning of another one too: “buurt” finds “buurthuis”.
SHORTEST_BEGINNING = 4

ENTRIES = IndexEntry._meta.db_table
SQLITE_INDEX = f"{ENTRIES}_fts"


@dataclass
class Question:
    """The part of the SQL that each database has its own words for; `entry` is a row of Wagtail's index."""

    tables: str
    condition: str
    order: str
    condition_values: list
    order_values: list


def find(words: list[str]) -> list[int]:
    """
    Return the ids of live, listed pages that hold all these words anywhere, their body included, the best first.

    words: from `clean_words`, nothing else. Returns at most `MOST_FOUND` + 1 ids, the last one only to tell that there
    is more. Private pages are among them: leave those out afterwards. One query, once content types are at hand.
    """
    if not words:
        return []
    ask = _in_sqlite(words) if connection.vendor == "sqlite" else _in_postgresql(words)
    classes = [content_type.pk for content_type in ContentType.objects.get_for_models(*page_classes()).values()]
    # Only names of tables and marks for values are put in here; every value goes beside it.
    sql = f"""
        SELECT page.id FROM {ask.tables}
        JOIN {BasePage._meta.db_table} page ON page.id = CAST(entry.object_id AS BIGINT)
        WHERE {ask.condition} AND entry.content_type_id IN ({", ".join(["%s"] * len(classes))})
        AND page.live AND page.in_listings
        ORDER BY {ask.order}, page.listing_date DESC, page.id DESC LIMIT %s
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, [*ask.condition_values, *classes, *ask.order_values, MOST_FOUND + 1])
        return [pk for (pk,) in cursor.fetchall()]


def _in_sqlite(words: list[str]) -> Question:
    """Return the question for FTS5 (sqlite.org/fts5.html). bm25 weighs the columns autocomplete, body and title."""
    phrases = (f'"{word}"*' if _may_begin(word) else f'"{word}"' for word in words)
    return Question(
        tables=f"{SQLITE_INDEX} JOIN {ENTRIES} entry ON entry.id = {SQLITE_INDEX}.rowid",
        condition=f"{SQLITE_INDEX} MATCH %s",
        condition_values=[f"{{title body}} : ({' AND '.join(phrases)})"],
        order=f"bm25({SQLITE_INDEX}, 0, 1, %s)",
        order_values=[TITLE_COUNTS],
    )


def _in_postgresql(words: list[str]) -> Question:
    """
    Return the question for PostgreSQL: every word in the title or in the text, each of which has an index of its own.

    A word such as “de” is in no index: PostgreSQL leaves it out of a question, and so it is left out of the conditions.
    """
    language = get_search_backend().config
    terms = [f"'{word}':*" if _may_begin(word) else f"'{word}'" for word in words]
    query = "to_tsquery(%s::regconfig, %s)"
    holds_word = f"(numnode({query}) = 0 OR entry.title @@ {query} OR entry.body @@ {query})"
    whole = [language, " & ".join(terms)]
    return Question(
        tables=f"{ENTRIES} entry",
        condition=" AND ".join([f"numnode({query}) > 0", *[holds_word] * len(terms)]),
        condition_values=[*whole, *(value for term in terms for value in [language, term] * 3)],
        order=f"ts_rank(entry.title, {query}) * %s + ts_rank(entry.body, {query}) DESC",
        order_values=[*whole, TITLE_COUNTS, *whole],
    )


def _may_begin(word: str) -> bool:
    return len(word) >= SHORTEST_BEGINNING
