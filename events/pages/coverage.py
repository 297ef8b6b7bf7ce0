"""Whether an event has been covered since it was over."""

from typing import TYPE_CHECKING

from django.utils.timezone import localdate

from shared.pages.models import BasePage
from shared.pages.status import StoryRole

if TYPE_CHECKING:
    from events.pages.event import EventPage
    from shared.pages.story.story import Story


def has_coverage(event: "EventPage", story: "Story | None") -> bool:
    """
    Return whether an event has a looking back, films, photos, or a page of its story from after its date.

    story: None for an unsaved event. No query beyond the event's own rows.
    """
    if event.looking_back or event.films or event.photos:
        return True
    if story is None:
        return False
    day = localdate(event.starts_at) if event.starts_at else None
    after = [page for page in story.parts if page.kind is not event.page_kind and page.story_role != "preview"]
    return any(day is None or page.listing_date >= day for page in after)


def report_of(story: "Story | None") -> BasePage | None:
    """Return the newest report of a story that has a page to read, or None. No query."""
    reports = [
        page for page in (story.parts if story else ()) if page.story_role == StoryRole.REPORT and page.has_detail_page
    ]
    return reports[-1] if reports else None
