"""The way to a page, down the tree and through its hubs, and whether a visitor may walk it: one query for all."""

from django.db.models import Q

from shared.pages.hierarchy import hubs_above


def rows_above(page):
    """
    Give the page, what stands above it in the tree, and the hubs above it, the root first, each with `is_private`.

    One query, kept on the page. A page of a preview that stands nowhere yet has only its hubs.
    """
    hubs = _hub_ids(page)
    asked = (page.path, *hubs)
    kept = getattr(page, "_rows_above", None)
    if kept is not None and kept[0] == asked:
        return kept[1]
    paths = [page.path[:end] for end in range(page.steplen, len(page.path or "") + 1, page.steplen)]
    rows = list(
        page.base_page_model.objects.filter(Q(path__in=paths) | Q(pk__in=hubs))
        .marked_private()
        .only("title", "slug", "url_path", "path", "depth", "content_type", "live", "locale", "in_listings")
        .order_by("path")
    )
    page._rows_above = (asked, rows)
    return rows


def breadcrumbs(page, root):
    """
    Give the pages from the site's root page down to the parent of `page`; empty for the root itself.

    root: the root page of the site that is being visited. What has no page to go to is passed over.
    """
    above = [row for row in _in_the_tree(page) if row.path != page.path]
    return [row for row in above if row.path.startswith(root.path) and row.live and row.in_listings]


def is_private(page):
    """Whether the page, or anything above it in the tree, is not for every visitor."""
    return any(row.is_private for row in _in_the_tree(page))


def open_hubs(page):
    """Give the hubs above a page that any visitor may read, the nearest first, as light rows of the base table."""
    rows = {row.pk: row for row in rows_above(page)}
    found = [rows[pk] for pk in _hub_ids(page) if pk in rows]
    return [row for row in found if row.live and not row.is_private]


def _in_the_tree(page):
    return [row for row in rows_above(page) if page.path.startswith(row.path)]


def _hub_ids(page):
    """The ids of the hubs above a page, the nearest first: as `to_serve` loaded them, else one query each."""
    if not hasattr(page, "second_hub_id"):
        chain = [hub.pk for hub in hubs_above(page)]
    else:
        chain = [page.hub_id, page.second_hub_id, page.third_hub_id]
    return tuple(dict.fromkeys(pk for pk in chain if pk and pk != page.pk))
