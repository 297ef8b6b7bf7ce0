"""A programme that is copied with the pages of its sessions leads to the copies."""

from events.programme.session_blocks import pieces_in


def point_programme_at_copies(programme, copies):
    """
    Let sessions lead to copies of the pages they led to, in memory. Gives whether any was changed.

    programme: the value of `EventPage.programme`. copies: ids of copies by ids of originals.
    """
    found = [piece for piece in pieces_in(programme) if piece["page"] and piece["page"].pk in copies]
    for piece in found:
        piece["page"] = type(piece["page"]).objects.get(pk=copies[piece["page"].pk])
    return bool(found)
