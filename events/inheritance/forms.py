"""The part of an event's form about inherited facts: what is left empty is taken from the event it belongs to."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from events.inheritance.rules import GROUPS, left_empty
from shared.pages.editor.forms import BasePageForm
from shared.pages.models import BasePage

if TYPE_CHECKING:
    from events.pages.event import EventPage

LEFT_EMPTY = ("starts_at", "ends_at", "when_in_words", "venue", "online_url", "room")


class InheritedFactsForm(BasePageForm):
    """
    Show inherited fields as empty, so that they go on being inherited, with their value in a note beside the field.
    """

    def __init__(self, *args: Any, instance: "EventPage | None" = None, **kwargs: Any) -> None:
        if instance is not None:
            instance.take_over()  # the event may have changed since the draft was saved
        super().__init__(*args, instance=instance, **kwargs)
        belongs = self._belongs_to_event(self._first_story())
        taken = [name for group in self.instance.inherited_facts for name in GROUPS[group]] if belongs else []
        self.initial |= {name: None for name in taken if name in LEFT_EMPTY}
        self.initial |= {name: False for name in taken if name not in LEFT_EMPTY and name in self.initial}
        # The notes beside fields, by their names.
        self.inherited_notes = self._inherited_notes() if belongs else {}

    def _first_story(self) -> BasePage | None:
        """Return the hub that the form starts with; for a new page the one where its editor came from."""
        hub = self.instance.hub
        first = self.initial.get("hub") if hub is None and not self.instance.pk else None
        return BasePage.objects.filter(pk=first).first() if first else hub

    def _belongs_to_event(self, hub: BasePage | None) -> bool:
        return hub is not None and hub.specific_class is type(self.instance)

    def _inherited_notes(self) -> dict[str, str]:
        page = self.instance
        labels = {
            "starts_at": page.when if "starts_at" in page.inherited_facts else "",
            "venue": page.where if "venue" in page.inherited_facts else "",
        }
        now = _("Empty: taken over from the event it belongs to, which gives %(what)s.")
        return {
            name: now % {"what": what} if what else _("Empty: taken over from the event it belongs to.")
            for name, what in labels.items()
        }

    def clean(self) -> dict[str, Any]:
        """Set which facts the event inherits."""
        cleaned = super().clean()
        if not self.instance.path and self.parent_page is not None:
            self.instance.parent_path = self.parent_page.path
        if "hub" in self.fields and {"starts_at", "venue"} <= self.fields.keys():
            empty = left_empty(cleaned)
            if self._belongs_to_event(cleaned.get("hub")):
                self.instance.inherited_facts = empty
            else:
                cleaned |= self._as_if_typed(empty)
                self.instance.inherited_facts = []
        return cleaned

    def _as_if_typed(self, empty: Sequence[str]) -> dict[str, Any]:
        """Return the values that were inherited until now, for an event that no longer belongs to another."""
        names = [name for group in empty if group in self.instance.inherited_facts for name in GROUPS[group]]
        return {name: getattr(self.instance, name) for name in names if name in self.fields}
