"""Redirects of old addresses, with their query string."""

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.redirects.middleware import RedirectMiddleware, get_redirect
from wagtail.contrib.redirects.models import Redirect


class RedirectsKeepTheQuery(RedirectMiddleware):
    """
    Middleware: Wagtail's redirects, which editors make and which a changed slug or a moved page leaves behind.

    Wagtail drops the query string. Here it is kept, so that `?utm_source=nieuwsbrief` in a newsletter is still counted
    and a list stays filtered; unless the redirect is about that very query, or leads to another site or to a query
    of its own.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        answer = super().process_response(request, response)
        query = request.META.get("QUERY_STRING", "")
        if answer is response or not query:
            return answer
        target = answer["Location"]
        if "?" in target or not target.startswith("/") or self._is_about_query(request):
            return answer
        path, sign, anchor = target.partition("#")
        return type(answer)(f"{path}?{query}{sign}{anchor}")

    def _is_about_query(self, request: HttpRequest) -> bool:
        path = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
        return get_redirect(request, path) is not None
