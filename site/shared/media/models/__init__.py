from .document import Document
from .film import Film
from .film_subtitles import FilmSubtitles
from .film_use import FilmUse, Relation
from .photo import Photo, PhotoRendition

__all__ = ["Document", "Film", "FilmSubtitles", "FilmUse", "Photo", "PhotoRendition", "Relation"]
