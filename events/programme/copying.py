"""A programme that is copied with the pages of its sessions leads to the copies."""

from events.programme.session_blocks import items_in


def point_programme_at_copies(programme, copies):
    """
    Let sessions lead to copies of the pages they led to, in memory. Gives whether any was changed.

    programme: the value of `EventPage.programme`. copies: ids of copies by ids of originals.
    """
    found = [item for item in items_in(programme) if item["page"] and item["page"].pk in copies]
    for item in found:
        item["page"] = type(item["page"]).objects.get(pk=copies[item["page"].pk])
    return bool(found)
