"""The photos of a collection, for an album that shows all of them."""

from shared.media.models import Photo

# The largest number of photos in an album.
MOST = 300


def collection_photos(collection_id: int) -> list[Photo]:
    """
    Return the photos of a collection that visitors may see, oldest first, at most `MOST`. Costs one query.

    Photos of collections within it are left out.
    """
    return list(Photo.objects.shown().filter(collection_id=collection_id).order_by("pk")[:MOST])
