"""The block for a person."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, TextBlock

from shared.blocks.base import previews
from shared.blocks.base.choosers import PersonChooser
from shared.blocks.base.groups import ONWARD


class PersonValue(StructValue):
    """A person with the role to show here."""

    @property
    def shown_role(self) -> str:
        """Return the role of the block, else that of the person."""
        person = self.get("person")
        return self.get("role") or (person.role if person else "")


class PersonBlock(StructBlock):
    """A person with portrait, name, role and organisation."""

    person = PersonChooser("people.Person", label=_("Person"))
    role = CharBlock(
        required=False,
        max_length=255,
        label=_("Role"),
        help_text=_("What this person is on this page, such as “moderator”. Empty: the role in the list of people."),
    )
    text = TextBlock(
        required=False,
        rows=3,
        label=_("Text"),
        help_text=_("One or two sentences about this person, under the name."),
    )

    def get_preview_value(self) -> StructValue:
        return self.normalize(
            {
                "person": previews.person(),
                "role": str(_("moderator of the day")),
                "text": str(_("Asks the question that everybody is thinking of, and waits for the answer.")),
            }
        )

    class Meta:
        template = "blocks/person.html"
        icon = "user"
        label = _("Person")
        group = ONWARD
        value_class = PersonValue
        description = _("Somebody from the list of people, with portrait, role and organisation.")
