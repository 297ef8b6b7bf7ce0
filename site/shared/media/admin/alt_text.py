"""The admin view that asks for the missing descriptions of photos, one photo after the other."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import permission_denied
from wagtail.permissions import policy_registry

from shared.media.models import Photo

# The address names the chosen photos, and has to stay short enough for every browser.
MOST_IN_A_ROUND = 300


class DescriptionForm(forms.ModelForm):
    """A description of a photo, or a tick that the photo needs none."""

    class Meta:
        model = Photo
        fields = ["description", "only_decoration"]
        widgets = {"description": forms.TextInput(attrs={"autofocus": True, "maxlength": 255, "autocomplete": "off"})}
        labels = {"description": gettext_lazy("What is to be seen here?")}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("description") and not cleaned.get("only_decoration"):
            self.add_error(
                "description", _("Say in one sentence what is to be seen, or tick that it is only decoration.")
            )
        return cleaned


@require_http_methods(["GET", "POST"])
def photo_descriptions(request: HttpRequest) -> HttpResponse:
    """
    Return the form for the newest photo without a description, or for the newest of those in `?photos=1,2,3`.

    `?after=` skips the photos up to that one. A POST stores the description and redirects to the next photo.
    """
    policy = policy_registry.get_by_type(Photo)
    if not policy.user_has_any_permission(request.user, ["add", "change"]):
        return permission_denied(request)
    mine = Photo.objects.filter(pk__in=policy.instances_user_has_permission_for(request.user, "change").values("pk"))
    chosen = _numbers(request.GET.get("photos", ""))
    asked = (mine.filter(pk__in=chosen) if chosen else mine).without_description().order_by("-pk")
    if request.method == "POST":
        photo = mine.filter(pk__in=_numbers(request.POST.get("photo", ""))).first()
        form = DescriptionForm(request.POST, instance=photo) if photo else None
        if form is None or form.is_valid():
            if form:
                form.save()
            return HttpResponseRedirect(_address(chosen, request.GET.get("after", "")))
    else:
        after = _numbers(request.GET.get("after", ""))
        photo = (asked.filter(pk__lt=after[0]) if after else asked).first()
        form = DescriptionForm(instance=photo) if photo else None
    context = {
        "photo": photo,
        "form": form,
        "number": asked.count(),
        "skip": _address(chosen, photo.pk) if photo else "",
        "again": _address(chosen, ""),
        "header_title": _("Describe photos"),
        "page_title": _("Describe photos"),
        "header_icon": "edit",
    }
    return TemplateResponse(request, "media/admin/descriptions.html", context)


def _numbers(text: str) -> list[int]:
    found = [part for part in text.split(",") if part.isdecimal() and len(part) < 12]
    return [int(part) for part in found[:MOST_IN_A_ROUND]]


def _address(chosen: list[int], after: int | str) -> str:
    asked = {"photos": ",".join(map(str, chosen)), "after": str(after)}
    query = urlencode({name: value for name, value in asked.items() if value})
    address = reverse("photo_descriptions")
    return f"{address}?{query}" if query else address
