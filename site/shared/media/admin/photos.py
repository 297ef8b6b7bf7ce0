"""What the library of photos adds to Wagtail's own: URLs, a stylesheet and menu items under Reports."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import policy_registry

from shared.media.admin.alt_text import photo_descriptions
from shared.media.admin.bulk_upload import photo_drop
from shared.media.admin.consent_report import FilmConsentView, PhotoConsentView
from shared.media.consent.private_files import private_upload
from shared.media.models import Film, Photo
from shared.media.photos.forms import PhotoEditView


# Before Wagtail's own, so that these win where the address is the same. The first two take the place of the views
# `wagtailimages:edit` and `wagtailimages:add_multiple`: Wagtail 8.0.1 has no hook or setting for its image views.
@hooks.register("register_admin_urls", order=-100)
def photo_addresses() -> list[URLPattern]:
    """Return the admin's URLs for photos and for the reports on consent."""
    return [
        path("images/<int:image_id>/", PhotoEditView.as_view()),
        path("images/multiple/add/", photo_drop),
        path("images/descriptions/", photo_descriptions, name="photo_descriptions"),
        path("images/private/<path:path>", private_upload, name="private_upload"),
        path("images/consent/", PhotoConsentView.as_view(), name="photo_consent"),
        path("images/consent/results/", PhotoConsentView.as_view(results_only=True), name="photo_consent_results"),
        path("films/consent/", FilmConsentView.as_view(), name="film_consent"),
        path("films/consent/results/", FilmConsentView.as_view(results_only=True), name="film_consent_results"),
    ]


@hooks.register("insert_global_admin_css")
def photo_admin_stylesheet() -> SafeString:
    """Return the link to the stylesheet of the admin's pages about photos."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin_photos.css"))


class PhotoMenuItem(MenuItem):
    """A menu item for users who may add or change photos."""

    def is_shown(self, request: HttpRequest) -> bool:
        return policy_registry.get_by_type(Photo).user_has_any_permission(request.user, ["add", "change"])


class FilmMenuItem(MenuItem):
    """A menu item for users who may add or change films."""

    def is_shown(self, request: HttpRequest) -> bool:
        return policy_registry.get_by_type(Film).user_has_any_permission(request.user, ["add", "change"])


@hooks.register("register_reports_menu_item")
def consent_in_menu() -> MenuItem:
    """Return the menu item of the report on the consent for photos."""
    return PhotoMenuItem(
        _("Consent for photos"), reverse_lazy("photo_consent"), name="photo-consent", icon_name="view", order=690
    )


@hooks.register("register_reports_menu_item")
def consent_for_films_in_menu() -> MenuItem:
    """Return the menu item of the report on the consent for films."""
    return FilmMenuItem(
        _("Consent for films"), reverse_lazy("film_consent"), name="film-consent", icon_name="view", order=692
    )


@hooks.register("register_reports_menu_item")
def descriptions_in_menu() -> MenuItem:
    """Return the menu item of the photos without a description."""
    return PhotoMenuItem(
        _("Photos without a description"),
        reverse_lazy("photo_descriptions"),
        name="photo-descriptions",
        icon_name="edit",
        order=695,
    )
