"""The view that parses pasted organisations while an editor types."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST
from wagtail import hooks

from events.choices import PartnerRole
from events.organisations.forms import FIELDS, address_book, read_fields
from events.organisations.list_parser import Named
from shared.accounts.models import User

# The most characters in the four lists together. A longer text is a document pasted by mistake; the form refuses it.
MOST = 40_000


@dataclass(frozen=True)
class ReadAs:
    """The names that were parsed for one role. typed_url: where to create records for names without one."""

    label: str
    names: tuple
    typed_url: str


def read_as_groups(listed: Mapping[PartnerRole, Sequence[Named]], user: User | AnonymousUser) -> list[ReadAs]:
    """
    Return the parsed names of each role that has any. listed: the result of `read_fields`.

    No query, except for the permissions of the user.
    """
    typed_url = reverse("typed_organisations") if user.has_perm("people.add_organisation") else ""
    return [ReadAs(str(PartnerRole(role).label), tuple(names), typed_url) for role, names in listed.items() if names]


@require_POST
def organisations_read(request: HttpRequest) -> HttpResponse:
    """Return the HTML that shows how the posted lists are parsed. Stores nothing."""
    texts = {field: request.POST.get(field, "") for field in FIELDS.values()}
    if sum(map(len, texts.values())) > MOST:
        return HttpResponseBadRequest()
    groups = read_as_groups(read_fields(texts, address_book()), request.user)
    return render(request, "events/admin/read_as_groups.html", {"groups": groups})


@hooks.register("register_admin_urls")
def reading_address() -> list[URLPattern]:
    """Register the URL of the parser."""
    return [path("organisations-read/", organisations_read, name="organisations_read")]


@hooks.register("insert_editor_js")
def reading_script() -> SafeString:
    """Register the script that calls the parser."""
    return format_html('<script type="module" src="{}"></script>', static("js/admin/organisations.js"))
