"""A programme that is copied with the pages of its sessions leads to the copies."""


def point_programme_at_copies(programme, copies):
    """
    Let sessions lead to copies of the pages they led to, in memory. Gives whether any was changed.

    programme: the value of `EventPage.programme`. copies: ids of copies by ids of originals.
    """
    sessions = [session for row in programme if row.block_type == "round" for session in row.value["sessions"]]
    found = [session for session in sessions if session["page"] and session["page"].pk in copies]
    for session in found:
        session["page"] = type(session["page"]).objects.get(pk=copies[session["page"].pk])
    return bool(found)
