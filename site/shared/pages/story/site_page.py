"""The class that every kind of page extends: the base page, with the context that its template needs."""

from typing import Any

from django.http import HttpRequest

from shared.pages.models import BasePage
from shared.pages.story.context import page_context


class SitePage(BasePage):
    """
    A page that visitors meet.

    Above the story and not in `models`, because a story is made of base pages: `BasePage` itself asks nothing of it.
    """

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context.update(page_context(self, request))
        return context
