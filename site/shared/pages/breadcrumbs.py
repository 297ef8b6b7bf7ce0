"""The way to a page, and whether it may be walked: both from one query."""

from django.db.models import Exists, OuterRef
from wagtail.models import PageViewRestriction


def ancestors_with_access(page):
    """
    Give the page and everything above it, the root first, each with `is_restricted`.

    One query, kept on the page. An unsaved page (a preview) has only itself.
    """
    kept = getattr(page, "_ancestors_with_access", None)
    if kept is not None and kept[0] == page.path:
        return kept[1]
    paths = [page.path[:end] for end in range(page.steplen, len(page.path or "") + 1, page.steplen)]
    rows = list(
        page.base_page_model.objects.filter(path__in=paths)
        .annotate(is_restricted=Exists(PageViewRestriction.objects.filter(page=OuterRef("pk"))))
        .only(
            "title",
            "slug",
            "url_path",
            "path",
            "depth",
            "content_type",
            "live",
            "alias_of",
            "locale",
            "listed",
        )
        .order_by("path")
    )
    page._ancestors_with_access = (page.path, rows)
    return rows


def breadcrumbs(page, root):
    """
    Give the pages from the site's root page down to the parent of `page`; empty for the root itself.

    root: the root page of the site that is being visited.
    """
    above = [row for row in ancestors_with_access(page) if row.path != page.path]
    return [row for row in above if row.path.startswith(root.path) and row.listed]
