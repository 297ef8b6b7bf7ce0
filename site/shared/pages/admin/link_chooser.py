"""
The window of the rich text editor's link button, on a site with a page model of its own.

The button asks for `page_type=wagtailcore.page` whatever the page model is (Wagtail 8.0.1, `LinkModalWorkflowSource` in
`draftail.js`), and where no such model is installed the window answers 404. So the link feature gets addresses of
our own, at which that type means any page. What is asked from within the window goes to Wagtail's addresses again.
"""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse_lazy
from django.views import View
from wagtail.admin.views import chooser
from wagtail.rich_text.feature_registry import FeatureRegistry

ANY_PAGE = "wagtailcore.page"


class ForAnyPage(View):
    """Take `page_type=wagtailcore.page` for no type at all, which Wagtail takes for any page."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        if request.GET.get("page_type") == ANY_PAGE:
            asked = request.GET.copy()
            del asked["page_type"]
            request.GET = asked  # type: ignore[assignment]
        super().setup(request, *args, **kwargs)


class BrowseAnyPage(ForAnyPage, chooser.BrowseView):
    """List the pages of the tree."""


class ExternalLink(ForAnyPage, chooser.ExternalLinkView):
    """Edit a link to another website."""


class EmailLink(ForAnyPage, chooser.EmailLinkView):
    """Edit a link to an email address."""


class PhoneLink(ForAnyPage, chooser.PhoneLinkView):
    """Edit a link to a telephone number."""


class AnchorLink(ForAnyPage, chooser.AnchorLinkView):
    """Edit a link to a heading on the same page."""


def urlpatterns() -> list[URLPattern]:
    """Return the addresses of the window, for the hook `register_admin_urls`, which asks editors to log in."""
    return [
        path("choose-link/", BrowseAnyPage.as_view(), name="choose_link"),
        path("choose-link/<int:parent_page_id>/", BrowseAnyPage.as_view()),
        path("choose-link/external/", ExternalLink.as_view(), name="choose_external_link"),
        path("choose-link/email/", EmailLink.as_view(), name="choose_email_link"),
        path("choose-link/phone/", PhoneLink.as_view(), name="choose_phone_link"),
        path("choose-link/anchor/", AnchorLink.as_view(), name="choose_anchor_link"),
    ]


def use_own_addresses(features: FeatureRegistry) -> None:
    """Point Wagtail's link feature, which it has registered by now, at the addresses of this window."""
    link = features.plugins_by_editor["draftail"]["link"]
    addresses = {
        "pageChooser": reverse_lazy("choose_link"),
        "externalLinkChooser": reverse_lazy("choose_external_link"),
        "emailLinkChooser": reverse_lazy("choose_email_link"),
        "phoneLinkChooser": reverse_lazy("choose_phone_link"),
        "anchorLinkChooser": reverse_lazy("choose_anchor_link"),
    }
    link.data = link.data | {"chooserUrls": addresses}
