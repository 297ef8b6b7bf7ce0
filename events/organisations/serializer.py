"""Writing a list of organisations so that reading it gives the same list again: plain functions, no database."""

from events.choices import PartnerRole
from events.organisations.sentence_parser import read_roles


def write_list(names, known):
    """Give a list of `Named` as text, one a line, so that reading it gives the same list."""
    return "\n".join(_written(named, known) for named in names)


def _written(named, known):
    line = str(named)
    if read_roles(line, PartnerRole.HOST, known) == {PartnerRole.HOST: [named]}:
        return line
    quoted = f'"{named.name}"'
    return f"{quoted} ({named.note})" if named.note else quoted
