"""The admin view that serves private files."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.permissions import policy_registry

from shared.media.models import Film, FilmSubtitles, Photo, PhotoRendition
from shared.media.storage import PRIVATE


@cache_control(private=True, max_age=60)
@require_safe
def private_upload(request: HttpRequest, path: str) -> FileResponse:
    """
    Return a private file: the original of a photo, a rendition or film that is not shown, or subtitles.

    Wagtail requires a log-in for every address of the admin. Raises `Http404` for a file of no known record, and for a
    user who may neither choose nor change that record.
    """
    name = f"{PRIVATE}{path}"
    record = _record_of(name)
    policy = policy_registry.get_by_type(type(record)) if record else None
    if not policy or not policy.user_has_any_permission_for_instance(request.user, ["choose", "change"], record):
        raise Http404(_("There is no such file."))
    try:
        return FileResponse(default_storage.open(name))
    except OSError as error:
        raise Http404(_("There is no such file.")) from error


def _record_of(name: str) -> Photo | Film | None:
    """Return the photo or film that a private file belongs to, or None."""
    if rendition := PhotoRendition.objects.filter(file=name).select_related("image").first():
        return rendition.image
    if subtitles := FilmSubtitles.objects.filter(file=name).select_related("film").first():
        return subtitles.film
    return Photo.objects.filter(file=name).first() or Film.objects.filter(file=name).first()
