"""The part of an event's form with its organisations: a text field for each role, in which a list can be pasted."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail.admin.widgets import AdminAutoHeightTextInput

from events.choices import PartnerRole
from events.organisations.list_parser import KnownNames, Named, once_each
from events.organisations.models import EventOrganisation
from events.organisations.sentence_parser import read_roles
from events.organisations.serializer import write_list
from shared.pages.editor.forms import BasePageForm
from shared.people.models import Organisation

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise  # as django-stubs calls a lazy text

# More names than this are a document pasted by mistake.
MOST_NAMES = 200
LONGEST = EventOrganisation._meta.get_field("name").max_length

FIELDS = {
    PartnerRole.ORGANISER: "organisers",
    PartnerRole.COOPERATION: "in_cooperation",
    PartnerRole.HOST: "hosts",
    PartnerRole.SPONSOR: "sponsors",
}


def address_book() -> KnownNames:
    """Return the names of all organisations that have a record. One query."""
    return KnownNames(Organisation.objects.values_list("pk", "name", "full_name"))


def _list_field(label: "str | _StrPromise", help_text: "str | _StrPromise" = "") -> forms.CharField:
    return forms.CharField(
        label=label, required=False, strip=False, help_text=help_text, widget=AdminAutoHeightTextInput
    )


class OrganisationListsForm(BasePageForm):
    """Read the organisations of an event from a list for each role, and show them there."""

    organisers = _list_field(
        pgettext_lazy("list of organisations", "Organisers"),
        gettext_lazy(
            "Paste them all at once: one a line, with commas between them, or a whole sentence such as “organised by A "
            "and B, in cooperation with C”. “Name (note)” shows the note under the name. Below stands how it is read; "
            "a name that was cut goes in quotation marks."
        ),
    )
    in_cooperation = _list_field(
        pgettext_lazy("list of organisations", "In cooperation with"),
        gettext_lazy("They stand below the organisers, in the order of this list."),
    )
    hosts = _list_field(pgettext_lazy("list of organisations", "Hosts"), gettext_lazy("Who offers the room."))
    sponsors = _list_field(
        pgettext_lazy("list of organisations", "Sponsors"), gettext_lazy("Who gives money or goods.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = address_book()
        rows = list(self.instance.event_organisations.all())
        self.listed = {role: [self._named(row) for row in rows if row.role == role] for role in FIELDS}
        for role, field in FIELDS.items():
            self.initial.setdefault(field, write_list(self.listed[role], self.known))

    def _named(self, row: EventOrganisation) -> Named:
        return Named(self.known.names.get(row.organisation_id, row.name), row.note, row.organisation_id)

    def clean(self) -> dict[str, Any]:
        """Parse the lists, and add an error beside a list that cannot be saved."""
        cleaned = super().clean()
        self.listed = read_fields(cleaned, self.known)
        for field in FIELDS.values():
            if field in cleaned:
                try:
                    _check(read_fields({field: cleaned[field]}, self.known))
                except ValidationError as error:
                    self.add_error(field, error)
        return cleaned

    def save(self, commit: bool = True) -> Any:
        """Save the page with the organisations of the lists."""
        if all(field in self.cleaned_data for field in FIELDS.values()):
            self.instance.event_organisations = self._rows()
            with suppress(AttributeError):  # not computed yet
                del self.instance.organisations
        return super().save(commit=commit)

    def _rows(self) -> list[EventOrganisation]:
        listed = [(role, named) for role, names in self.listed.items() for named in names]
        return [
            EventOrganisation(
                organisation_id=named.pk,
                name="" if named.pk else named.name,
                note=named.note,
                role=role,
                sort_order=order,
            )
            for order, (role, named) in enumerate(listed)
        ]


def read_fields(texts: Mapping[str, str | None], known: KnownNames) -> dict[PartnerRole, list[Named]]:
    """
    Return the names in the four lists together, by role.

    texts: the texts by the names of their fields. A sentence in one list may assign some of its names to another role.
    """
    listed: dict[PartnerRole, list[Named]] = {role: [] for role in FIELDS}
    for role, field in FIELDS.items():
        for found_role, names in read_roles(texts.get(field) or "", role, known).items():
            listed[found_role] += names
    return {role: once_each(names) for role, names in listed.items()}


def _check(listed: dict[PartnerRole, list[Named]]) -> None:
    """Raise `ValidationError` for too many names, or for a name that is too long."""
    names = [named for same in listed.values() for named in same]
    if len(names) > MOST_NAMES:
        raise ValidationError(
            _("These are %(number)s names. No more than %(most)s are possible.")
            % {"number": len(names), "most": MOST_NAMES}
        )
    for named in names:
        if too_long := next((text for text in (named.name, named.note) if len(text) > LONGEST), None):
            raise ValidationError(
                _("“%(start)s…” is longer than %(most)s characters. Is there a comma or a line break missing?")
                % {"start": too_long[:40], "most": LONGEST}
            )
