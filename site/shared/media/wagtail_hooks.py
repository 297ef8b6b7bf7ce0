"""Registers films and what photos add to Wagtail's admin."""

from wagtail.snippets.models import register_snippet

from shared.media.admin import photos as photo_admin  # noqa: F401 - registers what photos add to the admin
from shared.media.admin.films import FilmViewSet

register_snippet(FilmViewSet)
