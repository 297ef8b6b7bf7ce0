"""
Parse sentences about organisations, such as “… wordt georganiseerd door A en B, in samenwerking met C”.

Plain functions, no database. The phrases are those of Dutch announcements; each says the role of the names after it.
"""

import re

from events.choices import PartnerRole
from events.organisations.list_parser import BULLET, KnownNames, Named, is_whole, once_each, read_line

WORDS = {
    PartnerRole.ORGANISER: (
        r"georganiseerd door|een initiatief van|op initiatief van",
        r"organisatie|organisator(?:en)?|initiatief",
    ),
    PartnerRole.COOPERATION: (r"in samenwerking met|i\.s\.m\.", r"samenwerking|(?:samenwerkings)?partners?"),
    PartnerRole.HOST: (r"te gast bij", r"gastheer|gastvrouw|locatie"),
    PartnerRole.SPONSOR: (
        r"(?:mede )?mogelijk gemaakt door|gesponsord door|gefinancierd door|gesteund door|(?:mede )?met steun van",
        r"sponsors?|met dank aan",
    ),
}
# A verb before a phrase belongs to it, and so does the “en” of “… en wordt mede mogelijk gemaakt door”.
VERB = r"(?:(?:en|die|dat)\s+)?(?P<verb>(?:is|wordt|werd|zijn|worden|werden)\s+)?"
ANYWHERE = [(role, rf"\b{VERB}(?:{phrases})(?:\s*:|(?!\S))") for role, (phrases, _headings) in WORDS.items()]
HEADINGS = [(role, rf"^(?:{headings})\s*:") for role, (_phrases, headings) in WORDS.items()]
PHRASES = [(role, re.compile(pattern, re.IGNORECASE)) for role, pattern in [*HEADINGS, *ANYWHERE]]
# The subject of such a sentence, such as “Deze studiedag”, also after an earlier sentence.
SUBJECT = re.compile(r"(?:^|(?<=[.;,])\s+)(?:deze|dit|die|dat|de|het)\s+[\w-]+(?:\s+[\w-]+)?\s*$", re.IGNORECASE)

APART = re.compile(r'["“”„][^"“”„]*["“”]|\([^()]*\)')


def read_roles(text: str, role: PartnerRole, known: KnownNames) -> dict[PartnerRole, list[Named]]:
    """
    Return the organisations that a text names by role, in order and each once.

    text: as pasted in the list of `role`. A phrase applies to what follows it, on the next lines too.
    """
    found: dict[PartnerRole, list[Named]] = {}
    in_phrase = False
    for line in text.splitlines():
        is_bulleted = bool(BULLET.match(line.strip()))
        for found_role, part in _parts(line.strip(), known):
            role, in_phrase = found_role or role, in_phrase or found_role is not None
            found.setdefault(role, []).extend(read_line(part, known, is_bulleted, in_sentence=in_phrase))
    return {role: once_each(names) for role, names in found.items() if names}


def _parts(line: str, known: KnownNames) -> list[tuple[PartnerRole | None, str]]:
    """Split a line at its phrases: pairs of a role, None before the first phrase, and the text after it."""
    bare = BULLET.sub("", line)
    if is_whole(line, known) or is_whole(bare, known):
        return [(None, line)]
    role: PartnerRole | None = None
    parts: list[tuple[PartnerRole | None, str]] = []
    start = 0
    for found_role, match in sorted(_phrases_in(bare), key=lambda pair: pair[1].start()):
        if match.start() < start:
            continue
        before = bare[start : match.start()]
        parts.append((role, SUBJECT.sub("", before) if match.groupdict().get("verb") else before))
        role, start = found_role, match.end()
    parts.append((role, bare[start:] if parts else line))
    return [(role, part) for role, part in parts if part.strip(" ,.;:") or role]


def _phrases_in(line: str) -> list[tuple[PartnerRole, re.Match[str]]]:
    """Return the phrases outside quotation marks and brackets, as pairs of a role and a match."""
    apart = [match.span() for match in APART.finditer(line)]
    found = [(role, match) for role, pattern in PHRASES for match in pattern.finditer(line)]
    return [(role, match) for role, match in found if not any(start <= match.start() < end for start, end in apart)]
