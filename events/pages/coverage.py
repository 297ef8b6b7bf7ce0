"""Whether anything has been told since an event was over."""

from django.utils.timezone import localdate

from shared.pages.status import StoryRole


def has_coverage(event, story):
    """
    Say whether there is anything after the date: looking back, film, photos, links, or a page that came after it.

    story: the event's `Story`, or None for an unsaved event. No query beyond the event's own rows.
    """
    if event.looking_back or event.films or event.photos:
        return True
    if story is None:
        return False
    day = localdate(event.starts_at) if event.starts_at else None
    after = [page for page in story.parts if page.kind is not event.page_kind and page.story_role != "preview"]
    return any(day is None or page.listing_date >= day for page in after)


def report_of(story):
    """Give the newest report of a story that has a page to read, or None. No query."""
    reports = [
        page for page in (story.parts if story else ()) if page.story_role == StoryRole.REPORT and page.has_detail_page
    ]
    return reports[-1] if reports else None
