"""
Parse a pasted list of organisations. Plain functions, no database.

One name a line, or several separated by commas, semicolons or tabs; the last two may have “en” or “and” between them. A
name from the address book is never split, and neither is a name in quotation marks, what follows a bullet, or a firm of
partners such as “Peters, Bos en Zonen”. What follows a name in brackets is a note, unless it is part of a known name.
`sentence_parser.py` reads the phrases of whole sentences.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

BULLET = re.compile(r"^(?:[-–—•·*▪◦]\s*|\d{1,2}[.)]\s+)")
AND = re.compile(r"\s+(?:en|and)\s+", re.IGNORECASE)
NOTE = re.compile(r"^(?P<name>.+?)\s*\((?P<note>[^()]+)\)$")
QUOTED = re.compile(r'^["“”„](?P<name>[^"“”„]+)["“”](?:\s*\((?P<note>[^()]+)\))?$')
# Up to the next separator outside quotation marks and brackets.
PIECE = re.compile(r"""(?:["“”„][^"“”„]*["“”]|\([^()]*\)|[^,;\t])+""")

PARTNERS = r"(?:zonen|zoon|zn\.?|dochters?|partners|co\.?|compagnons?|vennoten|collega[’']?s)"
FIRM = re.compile(rf"^[^,;\t]+,[^,;\t]+\s(?:en|and|&)\s{PARTNERS}\.?$", re.IGNORECASE)
OF_A_FIRM = re.compile(rf"^{PARTNERS}\b", re.IGNORECASE)
ARTICLE = re.compile(r"^(?:de|het|’t|'t)\s+(?=[A-Z0-9])")
# How the text after “en” in a sentence begins when it is another organisation.
ANOTHER = re.compile(
    r"^(?:de|het)\s|^(?:stichting|vereniging|gemeente|provincie|hogeschool|universiteit|bibliotheek|fonds)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Named:
    """An organisation in a list. name: as typed, or as the address book has it. pk: of its record, or None."""

    name: str
    note: str = ""
    pk: int | None = None

    def __str__(self) -> str:
        return f"{self.name} ({self.note})" if self.note else self.name


class KnownNames:
    """The names in the address book, looked up regardless of capitals and spaces."""

    def __init__(self, records: Iterable[tuple[int, str, str]]) -> None:
        """
        Index records by name. records: triples of primary key, name and full name.

        A full name that two records share is not looked up.
        """
        self.names = {pk: name for pk, name, full_name in records}
        full_names: dict[str, list[int]] = {}
        for pk, _name, full_name in records:
            full_names.setdefault(key_of(full_name), []).append(pk)
        self.keys = {key: pks[0] for key, pks in full_names.items() if key and len(pks) == 1}
        self.keys |= {key_of(name): pk for pk, name in self.names.items()}

    def find(self, name: str) -> int | None:
        """Return the primary key of the record with this name or full name, or None."""
        return self.keys.get(key_of(name))


def key_of(name: str) -> str:
    """Return a key that is equal for spellings that differ in capitals, spaces or Unicode normalisation."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def read_line(line: str, known: KnownNames, is_bulleted: bool = False, in_sentence: bool = False) -> list[Named]:
    """
    Return the organisations that one line names, possibly one of them twice.

    is_bulleted: whether the line followed a bullet, and so is one name. in_sentence: whether it is the end of a
    sentence about organisations, where “A en B” are more often two names, and “de” is no part of a name.
    """
    line = BULLET.sub("", line.strip())
    pieces = [line] if is_bulleted else _pieces(line, known, in_sentence)
    if len(pieces) > 1 or in_sentence:
        pieces = [piece if is_whole(piece, known) else ARTICLE.sub("", piece.strip()) for piece in pieces]
    return [named for piece in pieces if (named := _named(piece.strip(" ,;:"), known))]


def once_each(names: Iterable[Named]) -> list[Named]:
    """Return the names without repetitions."""
    found: dict[int | str, Named] = {}
    for named in names:
        found.setdefault(named.pk or key_of(named.name), named)
    return list(found.values())


def is_whole(line: str, known: KnownNames) -> bool:
    """Return whether a line is a single name that must not be split: a known name, or one in quotation marks."""
    return _is_known(line, known) or bool(QUOTED.match(line))


def _pieces(line: str, known: KnownNames, in_sentence: bool) -> list[str]:
    """Split a line between its names."""
    if is_whole(line, known) or FIRM.match(line):
        return [line]
    pieces = _cut_at_separators(line, known)
    if len(pieces) == 1 or not _is_known(pieces[-1], known):
        # “Zorg en Welzijn” alone on a line is one name; at the end of a list it is two.
        pieces[-1:] = _cut_at_and(pieces[-1], known, len(pieces) > 1, in_sentence)
    return pieces


def _cut_at_separators(line: str, known: KnownNames) -> list[str]:
    pieces = [piece.strip() for piece in PIECE.findall(line)]
    return _joined_when_known([piece for piece in pieces if piece] or [""], known)


def _joined_when_known(pieces: list[str], known: KnownNames) -> list[str]:
    """Join two pieces again where a known name contains a comma."""
    joined = pieces[:1]
    for piece in pieces[1:]:
        if _is_known(f"{joined[-1]}, {piece}", known):
            joined[-1] = f"{joined[-1]}, {piece}"
        else:
            joined.append(piece)
    return joined


def _cut_at_and(piece: str, known: KnownNames, is_list: bool, in_sentence: bool) -> list[str]:
    """Split at the last “en” outside brackets, if a side is a known name or this is the end of a list."""
    if QUOTED.match(piece):
        return [piece]
    cuts = [
        match
        for match in AND.finditer(piece)
        if not _is_inside_brackets(piece, match.start()) and not OF_A_FIRM.match(piece[match.end() :])
    ]
    for cut in cuts:
        one, other = piece[: cut.start()].strip(), piece[cut.end() :].strip()
        if _is_known(one, known) or _is_known(other, known):
            return [one, other]
    if cuts and (is_list or (in_sentence and _are_two(piece[: cuts[-1].start()], piece[cuts[-1].end() :]))):
        return [piece[: cuts[-1].start()], piece[cuts[-1].end() :]]
    return [piece]


def _are_two(one: str, other: str) -> bool:
    return bool(ANOTHER.match(other)) or " " not in f"{one.strip()}{other.strip()}"


def _is_inside_brackets(piece: str, index: int) -> bool:
    return piece.count("(", 0, index) > piece.count(")", 0, index)


def _is_known(piece: str, known: KnownNames) -> bool:
    named = _named(piece, known)
    return named is not None and named.pk is not None


def _named(piece: str, known: KnownNames) -> Named | None:
    """Return the organisation that one piece names, or None when nothing is left of it."""
    piece = " ".join(piece.split())
    if (quoted := QUOTED.match(piece)) and quoted["name"].strip():
        return _from_address_book(quoted["name"].strip(), (quoted["note"] or "").strip(), known)
    if known.find(piece) is None and piece.endswith(".") and "." not in piece.rpartition(" ")[2][:-1]:
        piece = piece[:-1].rstrip()
    match = NOTE.match(piece)
    if match and known.find(piece) is None:
        return _from_address_book(match["name"], match["note"].strip(), known)
    return _from_address_book(piece, "", known) if piece else None


def _from_address_book(name: str, note: str, known: KnownNames) -> Named:
    pk = known.find(name)
    return Named(known.names[pk] if pk else name, note, pk)
