"""Views for machines: the health check, `robots.txt`, and uploads without a web server in front."""

from posixpath import normpath

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_safe
from django.views.static import serve

from shared.delivery.ranges import piece_asked_for
from shared.media.consent.enforcement import look_once_in_a_while
from shared.sites.root_url import root_address


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Return `ok` while the database answers, else 503, for the monitoring of the server."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("The database does not answer.\n", content_type="text/plain", status=503)
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Return `robots.txt`: the address of the sitemap, and what search engines should skip (RFC 9309)."""
    left_alone = [reverse("wagtailadmin_home"), reverse("search")]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in left_alone), ""]
    lines.append(f"Sitemap: {root_address(request)}{reverse('sitemap')}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@cache_control(public=True, max_age=3600, s_maxage=60)
@require_safe
def upload(request: HttpRequest, path: str) -> HttpResponseBase:
    """
    Serve an uploaded picture or film, or a piece of it, where no web server in front does (`SERVE_UPLOADS`).

    Caches on the way keep it for a minute, so that a photo whose consent is withdrawn is gone by then.

    Raises `Http404` for documents: they have an address of their own, which knows who may read them.
    """
    path = normpath(path).lstrip("/")  # as it will be looked up: `./documents/` is `documents/` too
    if path.startswith("documents/"):
        raise Http404(_("There is no such file."))
    look_once_in_a_while()
    try:
        return piece_asked_for(request, serve(request, path, document_root=str(settings.MEDIA_ROOT)))
    except (OSError, SuspiciousFileOperation) as error:  # a name that is too long, or leads out of the folder
        raise Http404(_("There is no such file.")) from error
