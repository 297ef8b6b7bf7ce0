"""The photos of an event: those chosen for it, then those of the collection it points at."""

from shared.media.albums import AlbumPhoto
from shared.media.collections import collection_photos


def event_album(event, rows):
    """
    Give the `AlbumPhoto`s of an event that visitors may see, each photo once, in order.

    rows: its `EventPhoto`s with their photos. No query; one for an event with a collection.
    """
    chosen = [AlbumPhoto(row.photo, row.caption) for row in rows]
    known = {item.photo.pk for item in chosen}
    followed = collection_photos(event.photo_collection_id) if event.photo_collection_id else []
    items = chosen + [AlbumPhoto(photo) for photo in followed if photo.pk not in known]
    strict = event.only_with_consent
    return [item for item in items if (item.photo.is_settled if strict else item.photo.is_shown)]
