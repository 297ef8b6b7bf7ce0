from .document import Document
from .film import Film
from .photo import Photo, PhotoRendition

__all__ = ["Document", "Film", "Photo", "PhotoRendition"]
