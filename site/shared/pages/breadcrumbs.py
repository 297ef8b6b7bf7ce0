"""The way to a page, down the tree and through its hubs, and whether a visitor may walk it: one query for all."""

from django.db.models import Q


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
        .only("title", "slug", "url_path", "path", "depth", "content_type", "live", "locale", "listed")
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
    return [row for row in above if row.path.startswith(root.path) and row.live and row.listed]


def is_private(page):
    """Whether the page, or anything above it in the tree, is not for every visitor."""
    return any(row.is_private for row in _in_the_tree(page))


def open_hubs(page):
    """Give the ids of those hubs above the page that any visitor may read."""
    return {row.pk for row in rows_above(page) if row.live and not row.is_private} & set(_hub_ids(page))


def _in_the_tree(page):
    return [row for row in rows_above(page) if page.path.startswith(row.path)]


def _hub_ids(page):
    """The hubs above a page, the nearest first, as far as they were loaded along with it."""
    ids, row = [], page
    while row is not None and row.story_id and row.story_id not in ids:
        ids.append(row.story_id)
        row = row._state.fields_cache.get("story")
    return tuple(ids)
