"""Point the programme of a copied event at the copies of its sessions' pages."""

from collections.abc import Mapping

from wagtail.blocks import StreamValue

from events.programme.session_blocks import items_in


def point_programme_at_copies(programme: StreamValue, copies: Mapping[int, int]) -> bool:
    """
    Replace the pages of sessions by their copies, in memory. Return whether any was replaced.

    programme: the value of `EventPage.programme`. copies: ids of copies by the ids of their originals.
    """
    found = [item for item in items_in(programme) if item["page"] and item["page"].pk in copies]
    for item in found:
        item["page"] = type(item["page"]).objects.get(pk=copies[item["page"].pk])
    return bool(found)
