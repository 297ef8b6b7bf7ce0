"""How pasted organisations are read, shown below the lists while an editor types."""

from dataclasses import dataclass

from django.http import HttpResponseBadRequest
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.views.decorators.http import require_POST
from wagtail import hooks

from events.choices import PartnerRole
from events.organisations.forms import FIELDS, address_book, read_fields

# Characters in the four lists together; more is a whole document by mistake, which the form itself refuses.
MOST = 40_000


@dataclass(frozen=True)
class ReadAs:
    """One role as it was read. names: `Named`s. typed_url: where records are made of those that are only text."""

    label: str
    names: tuple
    typed_url: str


def read_as_groups(listed, user):
    """Give a `ReadAs` for each role that has names. listed: as `read_fields` gives it. No query but for the rights."""
    typed_url = reverse("typed_organisations") if user.has_perm("people.add_organisation") else ""
    return [ReadAs(PartnerRole(role).label, tuple(names), typed_url) for role, names in listed.items() if names]


@require_POST
def organisations_read(request):
    """Answer the lists as they stand in the form with how they are read, as a piece of HTML. Keeps nothing."""
    texts = {field: request.POST.get(field, "") for field in FIELDS.values()}
    if sum(map(len, texts.values())) > MOST:
        return HttpResponseBadRequest()
    groups = read_as_groups(read_fields(texts, address_book()), request.user)
    return render(request, "events/admin/read_as_groups.html", {"groups": groups})


@hooks.register("register_admin_urls")
def reading_address():
    return [path("organisations-read/", organisations_read, name="organisations_read")]


@hooks.register("insert_editor_js")
def reading_script():
    return format_html('<script type="module" src="{}"></script>', static("js/admin/organisations.js"))
