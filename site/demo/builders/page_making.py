"""
Makes pages in two rounds: first every page as an empty draft, then all are filled and published.

Only so can a page point at any other: a programme at a session below it, a text at a page that comes later.
"""

from collections.abc import Callable, Iterable
from typing import Any

from wagtail.blocks import StreamValue

from demo.builders.bodies import body
from demo.builders.seeding import Seeding
from shared.pages.models import AlsoIn, BasePage, PageAuthor, PinnedPage

Fill = Callable[[Any, Any, dict[str, Any]], None]


# Plain fields that are called the same in the content and on the page.
SAME_NAMES = ("title", "subtitle", "summary", "title_language", "story_role", "search_description")


def draft(
    seeding: Seeding, step: str, model: type[BasePage], content: dict[str, Any], parent: BasePage, fill: Fill
) -> BasePage:
    """
    Find the page with the content's short name, or make an empty draft of it below `parent`.

    fill: `fill(seeding, page, content)` sets what only this kind has; called in the second round.
    """
    slug = content["slug"]
    home = seeding.pages["home"]
    page = model.objects.descendant_of(home).filter(slug=slug).first()
    if page is not None:
        seeding.found[step] += 1
    else:
        page = model(title=content["title"], slug=slug, live=False, has_unpublished_changes=True)
        # The tree's bookkeeping is in the row, and each child changes its parent's.
        BasePage.objects.get(pk=parent.pk).add_child(instance=page)
        seeding.made[step] += 1
        seeding.fresh.append((page, content, fill))
    seeding.pages[slug] = page
    return page


def publish_all(seeding: Seeding) -> None:
    """Fill and publish every draft of this run, hubs before their parts."""
    total = len(seeding.fresh)
    for number, (page, content, fill) in enumerate(seeding.fresh, 1):
        # Read again: pages were added below it since, and publishing saves the tree's bookkeeping too.
        page = type(page).objects.get(pk=page.pk)
        fill_shared(seeding, page, content)
        fill(seeding, page, content)
        publish(page)
        if number % 20 == 0 or number == total:
            seeding.say(f"  … {number} of {total} pages published")


def publish(page: BasePage) -> None:
    """Validate and publish a page as an editor does, with a revision and a log entry."""
    page.full_clean()
    page.save_revision(log_action="wagtail.create").publish(log_action=True)


def fill_shared(seeding: Seeding, page: Any, content: dict[str, Any]) -> None:
    """Set what any kind of page may have."""
    for name in SAME_NAMES:
        if name in content:
            setattr(page, name, content[name])
    if "published" in content:
        page.published_on = min(seeding.date(content["published"]) or seeding.today, seeding.today)
    if "photo" in content:
        page.photo = seeding.photos[content["photo"]]
    if "hub" in content:
        page.hub = seeding.pages[content["hub"]].basepage_ptr
    page.also_in = [AlsoIn(hub_id=seeding.page_id(slug)) for slug in content.get("also_in", ())]
    page.page_authors = [PageAuthor(person=seeding.people[slug]) for slug in content.get("authors", ())]
    page.pinned = [PinnedPage(related_id=seeding.page_id(slug)) for slug in content.get("pinned", ())]
    if "themes" in content:
        page.themes.set([seeding.themes[slug] for slug in content["themes"]])


def stream(seeding: Seeding, page: BasePage, name: str, content: Iterable[tuple[str, Any]] | None) -> StreamValue:
    """Return the value of the `StreamField` with this name; empty without content."""
    return body(seeding, page._meta.get_field(name), content or [])
