"""The page with search results."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from shared.search.results import SearchResults


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """
    Show the pages that hold the words of `?q=`, or only the field when there are none.

    Context: `listing`, a `SearchResults`. Search engines are asked to leave it out of their index.
    """
    answer = render(request, "search/search.html", {"listing": SearchResults(request)})
    answer["X-Robots-Tag"] = "noindex"
    return answer
