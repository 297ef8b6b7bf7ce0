"""The admin view that uploads many photos at once, with credit, licence and consent filled in once for all of them."""

import re
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.forms import BoundField
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import permission_denied
from wagtail.images.forms import get_image_form
from wagtail.images.utils import get_accept_attributes
from wagtail.images.views.chooser import ImageChosenView
from wagtail.permissions import policy_registry

from shared.media.models import Photo
from shared.media.models.consent import Consented

ONCE = ("collection", "credit", "licence", *Consented.CONSENT_FIELDS)
LOOKS_LIKE_A_NAME = re.compile(r"[\W_]+")


class DropForm(get_image_form(Photo, fields=["title", "file", *ONCE])):  # type: ignore[misc]  # a function makes the class
    """The form of one uploaded photo, with the fields that hold for all of them. Consent is required here."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        consent = self.fields["consent"]
        consent.required = True
        consent.choices = [("", gettext_lazy("Choose first")), *[one for one in consent.choices if one[0]]]

    @property
    def for_all(self) -> list[BoundField]:
        """Return the fields that are filled in once, in the order of the screen."""
        return [self[name] for name in ONCE if name in self.fields]


@require_http_methods(["GET", "POST"])
def photo_drop(request: HttpRequest) -> HttpResponse:
    """
    Return the page to drop photos on, or with `?in=dialog` the part of it that is shown in a modal.

    A POST uploads one photo (`file`) with the fields that hold for all. The answer is JSON: `photo`, in the form that
    Wagtail's choosers expect, or `errors`, a list of messages by field. A photo that is refused is not stored.
    """
    if not policy_registry.get_by_type(Photo).user_has_permission(request.user, "add"):
        return permission_denied(request)
    if request.method == "POST":
        return _take(request)
    collection = request.GET.get("collection_id", "")
    form = DropForm(user=request.user, initial={"collection": collection if collection.isdecimal() else None})
    template = "media/admin/drop_form.html" if request.GET.get("in") == "dialog" else "media/admin/drop.html"
    context = {
        "form": form,
        "accept": get_accept_attributes(),
        "most": settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE,
        "too_large": form.fields["file"].error_messages["file_too_large_unknown_size"],
        "header_title": _("Add photos"),
        "page_title": _("Add photos"),
        "header_icon": "image",
        "media": form.media,
    }
    return TemplateResponse(request, template, context)


def _take(request: HttpRequest) -> JsonResponse:
    name = getattr(request.FILES.get("file"), "name", "")
    data = request.POST.copy()
    data["title"] = title_from(name)
    photo = Photo(uploaded_by_user_id=request.user.pk)
    form = DropForm(data, request.FILES, user=request.user, instance=photo)
    if not form.is_valid():
        errors = {field: [str(error) for error in errors] for field, errors in form.errors.items()}
        return JsonResponse({"errors": errors}, status=422)
    photo = form.save()
    chosen = ImageChosenView(request=request, model=Photo)
    return JsonResponse(
        {
            "photo": chosen.get_chosen_response_data(photo),
            "describe": f"{reverse('photo_descriptions')}?photos={photo.pk}",
        }
    )


def title_from(name: str) -> str:
    """Return a title for a file of this name, as long as a title may be: `de_kring-2.JPG` is “De kring 2”."""
    words = LOOKS_LIKE_A_NAME.sub(" ", PurePath(name).stem).strip()
    return (words[:1].upper() + words[1:])[:255] or _("Photo")
