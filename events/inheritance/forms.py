"""In the form of an event: what is left empty is taken over from the event it belongs to, and the form says so."""

from django.utils.translation import gettext as _

from events.inheritance.rules import GROUPS, left_empty
from shared.pages.editor.forms import BasePageForm
from shared.pages.models import BasePage

LEFT_EMPTY = ("starts_at", "ends_at", "when_in_words", "venue", "online_url", "room")


class InheritedFactsForm(BasePageForm):
    """Leaves empty what is taken over, so that it goes on being taken over, and says beside the field what that is."""

    def __init__(self, *args, instance=None, **kwargs):
        if instance is not None:
            instance.take_over()  # a draft may be older than what the event says now
        super().__init__(*args, instance=instance, **kwargs)
        belongs = self._belongs_to_event(self._first_story())
        taken = [name for group in self.instance.inherited_facts for name in GROUPS[group]] if belongs else []
        self.initial |= {name: None for name in taken if name in LEFT_EMPTY}
        self.initial |= {name: False for name in taken if name not in LEFT_EMPTY and name in self.initial}
        # Sentences for beside a field, by its name.
        self.inherited_notes = self._inherited_notes() if belongs else {}

    def _first_story(self):
        """The hub that the form begins with: of a new page the one its editor came from."""
        hub = self.instance.hub
        first = self.initial.get("hub") if hub is None and not self.instance.pk else None
        return BasePage.objects.filter(pk=first).first() if first else hub

    def _belongs_to_event(self, hub):
        return bool(hub) and hub.specific_class is type(self.instance)

    def _inherited_notes(self):
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

    def clean(self):
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

    def _as_if_typed(self, empty):
        """Give what was taken over of what was left empty: it stays, now that it belongs to no event any more."""
        names = [name for group in empty if group in self.instance.inherited_facts for name in GROUPS[group]]
        return {name: getattr(self.instance, name) for name in names if name in self.fields}
