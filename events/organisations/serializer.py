"""Write a list of organisations so that parsing it returns the same list. Plain functions, no database."""

from collections.abc import Iterable

from events.choices import PartnerRole
from events.organisations.list_parser import KnownNames, Named
from events.organisations.sentence_parser import read_roles


def write_list(names: Iterable[Named], known: KnownNames) -> str:
    """Return organisations as text, one a line."""
    return "\n".join(_written(named, known) for named in names)


def _written(named: Named, known: KnownNames) -> str:
    line = str(named)
    if read_roles(line, PartnerRole.HOST, known) == {PartnerRole.HOST: [named]}:
        return line
    quoted = f'"{named.name}"'
    return f"{quoted} ({named.note})" if named.note else quoted
