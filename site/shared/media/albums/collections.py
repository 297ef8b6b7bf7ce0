"""The photos of a collection, for an album that fills itself."""

from shared.media.models import Photo

# What an album holds at most: a page of more is no album any longer.
MOST = 300


def collection_photos(collection_id: int) -> list[Photo]:
    """
    Give the photos of a collection that visitors may see, in the order of upload, at most `MOST`. One query.

    Collections within it are albums of their own.
    """
    return list(Photo.objects.shown().filter(collection_id=collection_id).order_by("pk")[:MOST])
