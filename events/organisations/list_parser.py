"""
Reading a list of organisations as it is pasted: plain functions, no database.

One name a line, or several separated by commas, semicolons or tabs; the last two may have “en” or “and” between them.
A name from the address book is never cut, and neither is a name in quotation marks, what stands behind a bullet, or a
firm of partners such as “Peters, Bos en Zonen”. What stands in brackets behind a name is a note, unless it is part of
a known name. The phrases of a whole sentence are read in `organisation_phrases.py`.
"""

import re
import unicodedata
from dataclasses import dataclass

BULLET = re.compile(r"^(?:[-–—•·*▪◦]\s*|\d{1,2}[.)]\s+)")
AND = re.compile(r"\s+(?:en|and)\s+", re.IGNORECASE)
NOTE = re.compile(r"^(?P<name>.+?)\s*\((?P<note>[^()]+)\)$")
QUOTED = re.compile(r'^["“”„](?P<name>[^"“”„]+)["“”](?:\s*\((?P<note>[^()]+)\))?$')
# Up to the next separator that stands outside quotation marks and brackets.
PIECE = re.compile(r"""(?:["“”„][^"“”„]*["“”]|\([^()]*\)|[^,;\t])+""")

PARTNERS = r"(?:zonen|zoon|zn\.?|dochters?|partners|co\.?|compagnons?|vennoten|collega[’']?s)"
FIRM = re.compile(rf"^[^,;\t]+,[^,;\t]+\s(?:en|and|&)\s{PARTNERS}\.?$", re.IGNORECASE)
OF_A_FIRM = re.compile(rf"^{PARTNERS}\b", re.IGNORECASE)
ARTICLE = re.compile(r"^(?:de|het|’t|'t)\s+(?=[A-Z0-9])")
# What stands behind the “en” of a sentence is another organisation when it begins like one.
ANOTHER = re.compile(
    r"^(?:de|het)\s|^(?:stichting|vereniging|gemeente|provincie|hogeschool|universiteit|bibliotheek|fonds)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Named:
    """One organisation of a list. name: as typed, or as the address book has it. pk: its record, or None."""

    name: str
    note: str = ""
    pk: int | None = None

    def __str__(self):
        return f"{self.name} ({self.note})" if self.note else self.name


class KnownNames:
    """The names of the address book, found whatever their capitals and spaces."""

    def __init__(self, records):
        """records: triples of primary key, name and full name. A full name that two records share finds neither."""
        self.names = {pk: name for pk, name, full_name in records}
        full_names = {}
        for pk, _name, full_name in records:
            full_names.setdefault(key_of(full_name), []).append(pk)
        self.keys = {key: pks[0] for key, pks in full_names.items() if key and len(pks) == 1}
        self.keys |= {key_of(name): pk for pk, name in self.names.items()}

    def find(self, name):
        """Give the primary key of the record with this name or full name; None when there is none."""
        return self.keys.get(key_of(name))


def key_of(name):
    """Give what two spellings of one name have in common: no difference of capitals, accents' encoding or spaces."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def read_list(text, known):
    """
    Give what a pasted text names, in its order and each once: a list of `Named`.

    text: one or more lines. known: a `KnownNames`.
    """
    return once_each(
        named
        for line in text.splitlines()
        for named in read_line(line.strip(), known, is_bulleted=bool(BULLET.match(line.strip())))
    )


def read_line(line, known, is_bulleted=False, in_sentence=False):
    """
    Give what one line names: a list of `Named`, perhaps with one of them twice.

    is_bulleted: whether it stood behind a bullet, and so is one name. in_sentence: whether it is the end of a sentence
    about organisations, where “A en B” are more often two, and “de” is no part of a name.
    """
    line = BULLET.sub("", line.strip())
    pieces = [line] if is_bulleted else _pieces(line, known, in_sentence)
    if len(pieces) > 1 or in_sentence:
        pieces = [piece if is_whole(piece, known) else ARTICLE.sub("", piece.strip()) for piece in pieces]
    return [named for piece in pieces if (named := _named(piece.strip(" ,;:"), known))]


def once_each(names):
    """Give a list of `Named` without those that are named before."""
    found = {}
    for named in names:
        found.setdefault(named.pk or key_of(named.name), named)
    return list(found.values())


def is_whole(line, known):
    """Whether a line is one name that must not be cut: of the address book, or in quotation marks."""
    return _is_known(line, known) or bool(QUOTED.match(line))


def _pieces(line, known, in_sentence):
    """Cut a line between its names."""
    if is_whole(line, known) or FIRM.match(line):
        return [line]
    pieces = _cut_at_separators(line, known)
    if len(pieces) == 1 or not _is_known(pieces[-1], known):
        # Alone on a line, “Zorg en Welzijn” is one name; in a list “, Zorg en Welzijn” ends with two.
        pieces[-1:] = _cut_at_and(pieces[-1], known, len(pieces) > 1, in_sentence)
    return pieces


def _cut_at_separators(line, known):
    pieces = [piece.strip() for piece in PIECE.findall(line)]
    return _joined_when_known([piece for piece in pieces if piece] or [""], known)


def _joined_when_known(pieces, known):
    """Put two pieces together again where a known name has a comma in it."""
    joined = pieces[:1]
    for piece in pieces[1:]:
        if _is_known(f"{joined[-1]}, {piece}", known):
            joined[-1] = f"{joined[-1]}, {piece}"
        else:
            joined.append(piece)
    return joined


def _cut_at_and(piece, known, is_list, in_sentence):
    """Cut at the last “en” outside brackets, if a side is a known name or this is the end of a list."""
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


def _are_two(one, other):
    return bool(ANOTHER.match(other)) or " " not in f"{one.strip()}{other.strip()}"


def _is_inside_brackets(piece, index):
    return piece.count("(", 0, index) > piece.count(")", 0, index)


def _is_known(piece, known):
    named = _named(piece, known)
    return named is not None and named.pk is not None


def _named(piece, known):
    """Give the `Named` of one piece; None when nothing is left of it."""
    piece = " ".join(piece.split())
    if (quoted := QUOTED.match(piece)) and quoted["name"].strip():
        return _from_address_book(quoted["name"].strip(), (quoted["note"] or "").strip(), known)
    if known.find(piece) is None and piece.endswith(".") and "." not in piece.rpartition(" ")[2][:-1]:
        piece = piece[:-1].rstrip()
    match = NOTE.match(piece)
    if match and known.find(piece) is None:
        return _from_address_book(match["name"], match["note"].strip(), known)
    return _from_address_book(piece, "", known) if piece else None


def _from_address_book(name, note, known):
    pk = known.find(name)
    return Named(known.names[pk] if pk else name, note, pk)
