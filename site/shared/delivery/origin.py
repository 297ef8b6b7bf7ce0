"""The check that a request was made by a page of this site."""

from urllib.parse import urlsplit

from django.http import HttpRequest


def comes_from_here(request: HttpRequest) -> bool:
    """
    Return whether the browser tells that this request comes from a page of the host that it goes to.

    By `Origin`, which browsers send along with every post, else by `Referer`. None of these, or `Origin: null`, is no.
    """
    source = request.headers.get("Origin") or request.headers.get("Referer", "")
    try:
        return urlsplit(source).netloc.lower() == request.get_host().lower()
    except ValueError:
        return False
