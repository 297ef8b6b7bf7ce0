"""What the desk shows of pages that are drafts or will be published later: each as a page, and its form."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.test import Client, RequestFactory

from tests.migrations.in_old_words import model, pages


def drafts(words):
    """Return for each page with something unpublished how it looks, how each of its previews looks, and its form."""
    editor = get_user_model().objects.filter(is_superuser=True).order_by("pk").first()
    client = Client()
    client.force_login(editor)
    found = {"served": {}, "previews": {}, "forms": {}}
    for page in pages():
        draft = page.get_latest_revision_as_object()
        found["forms"][page.pk] = _form(draft, editor, words)
        if page.live and not page.has_unpublished_changes:
            continue
        found["served"][page.pk] = _served(draft)
        found["previews"][page.pk] = {
            words["mode"](str(mode)): _preview(page, str(mode)) for mode, _label in draft.preview_modes
        }
        # The desk itself opens it as well: a form that only our own program can make opens nothing.
        found["forms"][page.pk]["status at the desk"] = client.get(f"/admin/pages/{page.pk}/edit/").status_code
    return found


def _served(draft):
    """Draw a draft as visitors would get it: a preview in a mode of its own would hide what became of an event."""
    request = RequestFactory().get(draft.get_url() or draft.url_path)
    request.user = AnonymousUser()
    try:
        response = draft.serve(request)
    except Http404:
        return "not found"
    if hasattr(response, "render"):
        response.render()
    return response.headers.get("Location") or response.content.decode()


def _preview(page, mode):
    draft = page.get_latest_revision_as_object()  # anew, because a preview changes it in memory
    response = draft.make_preview_request(preview_mode=mode)
    return response.headers.get("Location") or response.content.decode()


def _form(draft, editor, words):
    """Return what stands in the fields of the desk's form, and in the rows below them."""
    form_class = type(draft).get_edit_handler().get_form_class()
    parent = model("pages.BasePage").objects.get(pk=draft.get_parent().pk)
    form = form_class(instance=draft, parent_page=parent, for_user=editor)
    fields = {name: _plain(form[name].value()) for name in form.fields}
    rows = {
        name: [{field: _plain(row[field].value()) for field in row.fields} for row in formset.forms]
        for name, formset in form.formsets.items()
    }
    return {"fields": words["fields"](fields), "rows": _in_old_words(rows, words)}


def _in_old_words(rows, words):
    """Comments name the field they are beside."""
    return {
        name: [row | {key: words["path"](row[key]) for key in ("contentpath",) if row.get(key)} for row in of_name]
        for name, of_name in rows.items()
    }


def _plain(value):
    """Return the value of a field as JSON can hold it."""
    if hasattr(value, "get_prep_value"):
        return value.get_prep_value()
    return sorted(map(str, value)) if hasattr(value, "model") else value
