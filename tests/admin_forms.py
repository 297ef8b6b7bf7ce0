"""The admin's form of a page, filled in and sent as a browser does."""

from wagtail.test.utils.form_data import nested_form_data, streamfield

from shared.pages.models import BasePage
from tests import factories as make


def send_as(editor, page, button, **fields):
    """
    Fill in the form of a page and press a button: `send_as(editor, page, "publish", title="Proef")`.

    page: a saved page, or one to be made. Returns the form, saved if it was right.

    It is not sent to Wagtail's own view,
    which redirects once a page is saved and then returns no form; tests look at a form that was right, too.
    """
    parent = BasePage.objects.get(pk=(page.get_parent() if page.pk else make.index_page(make.INDEX[type(page)])).pk)
    form_class = type(page).get_edit_handler().get_form_class()
    empty = form_class(instance=page, parent_page=parent, for_user=editor)
    form = form_class(filled_in(empty, fields), instance=page, parent_page=parent, for_user=editor)
    if button == "save":
        form.defer_required_fields()
    if form.is_valid():
        form.save(commit=False)
        if not page.pk:
            page.live = button == "publish"
            parent.add_child(instance=page)
        revision = page.save_revision(clean=button == "publish")
        if button == "publish":
            revision.publish()
    return form


def filled_in(form, fields):
    """Return what the empty form would send, with these fields filled in; rows of a formset under its name."""
    data = {name: form[name].value() for name in form.fields}
    data = {name: value for name, value in data.items() if value not in (None, False, [])}
    data |= {name: "null" for name in ("looking_back",) if name in data}  # rich text that is empty
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-{field}": value for field, value in formset.management_form.initial.items()}
    for name in form.instance.get_streamfield_names():
        data.pop(name)
        fields = {name: streamfield([])} | fields
    ticked = {name: fields.pop(name) for name in ("themes",) if name in fields}
    return data | {"slug": "proef"} | nested_form_data(fields) | ticked
