"""The moment at which a request is answered."""

from datetime import datetime

from django.http import HttpRequest
from django.utils import timezone


def moment_of(request: HttpRequest) -> datetime:
    """
    Return the aware datetime at which this request is answered, read from the clock once a request.

    A preview sets `request.moment` itself, to show a page as it will be.
    """
    if not hasattr(request, "moment"):
        request.moment = timezone.now()  # type: ignore[attr-defined]
    return request.moment  # type: ignore[attr-defined]
