"""Group the organisations of an event by role for its page, the organisers first."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from events.choices import PartnerRole
from events.organisations.models import EventOrganisation

# With more organisers than this none of them is shown large.
MOST_IN_FRONT = 3


@dataclass(frozen=True)
class RoleGroup:
    """
    The organisations with one role. rows: in the editor's order.

    in_front: whether they are shown large, above the others. has_logos: whether each gets room for a logo.
    """

    label: str
    rows: tuple
    in_front: bool
    has_logos: bool


def role_groups(rows: Iterable[EventOrganisation]) -> list[RoleGroup]:
    """Return a group for each role that occurs. rows: sorted by role. No query."""
    groups = [(role, tuple(same)) for role, same in groupby(rows, key=lambda row: row.role)]
    return [
        RoleGroup(
            label=str(PartnerRole(role).label),
            rows=same,
            in_front=role == PartnerRole.ORGANISER and len(same) <= MOST_IN_FRONT,
            has_logos=any(row.logo and row.logo.is_shown for row in same),
        )
        for role, same in groups
    ]
