"""The films and photos of an event under its report: kept at the hub, shown where most people read of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared.blocks.base.prefetch import named_in
from shared.media.models import Film
from shared.pages.status import StoryRole

if TYPE_CHECKING:
    from shared.media.models import Photo
    from shared.pages.models import BasePage
    from shared.pages.story.story import Story


@dataclass(frozen=True)
class HubMedia:
    """
    The films and photos of the hub that the report itself does not show.

    films: rows with a `film` and its `label`. photos: `AlbumPhoto`s. page: whose album it is, so that each
    photo has an address; None for a hub without a page of its own.
    """

    films: list
    photos: list
    page: object

    @property
    def pictures(self) -> list[Photo | None]:
        """Every photo that is drawn, covers of films among them."""
        return [*(row.film.cover for row in self.films), *(item.photo for item in self.photos)]


def hub_media(page: BasePage, story: Story | None) -> HubMedia | None:
    """
    Return the `HubMedia` of a report, or None for any other page and where there is nothing more to show.

    story: the page's `story.Story` or None. Two queries for a report that belongs to an event, none for another page.
    """
    if page.story_role != StoryRole.REPORT or story is None or story.hub is None or story.hub_id == page.pk:
        return None
    bodies = [getattr(page, name) for name in page.get_streamfield_names()]
    films_here = set().union(*(named_in(body, Film) for body in bodies))
    photos_here = {photo.pk for photo in page.get_photos(story) if photo}
    hub: Any = story.hub
    films = [row for row in hub.films if row.film.pk not in films_here]
    photos = [item for item in hub.photos if item.photo.pk not in photos_here]
    if not films and not photos:
        return None
    return HubMedia(films, photos, hub if hub.in_listings and hub.has_detail_page else None)
