"""The block for lessons learned about a subject, and from whom."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, TextBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from shared.blocks.base.choosers import PersonChooser
from shared.blocks.base.groups import TEXT
from shared.blocks.base.pasted_list import PastedListBlock


class LessonsValue(StructValue):
    """The person from whom the lessons were learned: a record or a typed name."""

    @property
    def source_name(self) -> str:
        """Return the name of the person; may be empty."""
        person = self.get("person")
        return person.name if person else self.get("name") or ""

    @property
    def source_role(self) -> str:
        """Return the role of the block, else that of the person."""
        person = self.get("person")
        return self.get("role") or (person.role if person else "")

    @property
    def source_url(self) -> str:
        """Return the address of the person's page, or an empty text."""
        person = self.get("person")
        return person.url if person else ""


class LessonsBlock(StructBlock):
    """A title, the lessons, and from whom we learned them."""

    title = CharBlock(
        max_length=255, label=_("Title"), help_text=_("The subject, such as “Lessons from the first year”.")
    )
    introduction = TextBlock(
        required=False, rows=2, label=_("Introduction"), help_text=_("One sentence above the lessons.")
    )
    lessons = PastedListBlock(TextBlock(rows=2, label=_("Lesson")), min_num=1, label=_("Lessons"))
    person = PersonChooser(
        "people.Person",
        required=False,
        label=_("Learned from"),
        help_text=_("Somebody from the list of people. Or type a name below."),
    )
    name = CharBlock(
        required=False,
        max_length=255,
        label=_("Or their name"),
        help_text=_("For who is not in the list of people."),
    )
    role = CharBlock(
        required=False,
        max_length=255,
        label=_("Role"),
        help_text=_("Shown after the name, such as an organisation or a position."),
    )
    manner = CharBlock(
        required=False,
        max_length=120,
        label=_("How we learned it"),
        help_text=_("Such as “interview”, “conversation on stage” or “do's and don'ts”. Shown after the name."),
    )

    def clean(self, value: StructValue) -> StructValue:
        cleaned = super().clean(value)
        if cleaned.get("person") and cleaned.get("name") and not self.is_deferred_validation:
            raise StructBlockValidationError(
                {"name": ValidationError(_now("Choose somebody from the list or type a name, not both."))}
            )
        return cleaned

    class Meta:
        template = "blocks/lessons.html"
        icon = "tasks"
        label = _("Lessons")
        group = TEXT
        value_class = LessonsValue
        description = _("What was learned about one subject, point by point, and from whom.")
        preview_value = {
            "title": _("Lessons from the first year"),
            "introduction": _("What the volunteers of the repair café would tell anybody who starts one:"),
            "lessons": [
                _("Open the door before the plan is finished."),
                _("Ask people what they can do, not what they lack."),
                _("Count the conversations, not only the toasters."),
            ],
            "person": None,
            "name": "Ruben de Haan",
            "role": _("coordinator of the repair café"),
            "manner": _("interview"),
        }
