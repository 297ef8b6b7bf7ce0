"""
Wagtail's window for choosing a page, where it asks for `wagtailcore.page`.

The link button of the text editor does so whatever page model a site has (Wagtail 8.0, `LinkModalWorkflowSource`); on a
site with a page model of its own there is no such model, and the window answers 404. Here it means any page.
"""

from django.urls import path
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.chooser import BrowseView, SearchView

ANY_PAGE = "wagtailcore.page"


class ForAnyPage:
    """Takes `page_type=wagtailcore.page` for no type at all, which Wagtail takes for any."""

    def setup(self, request, *args, **kwargs):
        if request.GET.get("page_type") == ANY_PAGE:
            request.GET = request.GET.copy()
            del request.GET["page_type"]
        super().setup(request, *args, **kwargs)


class BrowseAnyPage(ForAnyPage, BrowseView):
    """The pages of the tree."""


class SearchAnyPage(ForAnyPage, SearchView):
    """What a search among them finds."""


# At Wagtail's own addresses, before its own.
urlpatterns = [
    path("choose-page/", require_admin_access(BrowseAnyPage.as_view())),
    path("choose-page/<int:parent_page_id>/", require_admin_access(BrowseAnyPage.as_view())),
    path("choose-page/search/", require_admin_access(SearchAnyPage.as_view())),
]
