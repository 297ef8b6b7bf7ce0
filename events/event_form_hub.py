"""In the form of an event: what is left empty is taken over from the event it belongs to, and the form says so."""

from django.utils.translation import gettext as _

from events.hub_facts import GROUPS, left_empty
from shared.pages.forms import BasePageForm

LEFT_EMPTY = ("starts_at", "ends_at", "when_in_words", "venue", "online_url", "room")


class FromHubForm(BasePageForm):
    """Leaves empty what is taken over, so that it goes on being taken over, and says beside the field what that is."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        taken = [name for group in self.instance.from_hub for name in GROUPS[group]]
        self.initial |= {name: None for name in taken if name in LEFT_EMPTY}
        self.initial |= {name: False for name in taken if name not in LEFT_EMPTY and name in self.initial}
        # Sentences for beside a field, by its name.
        self.taken_over = self._say_what_is_taken_over() if self._belongs_to_event(self._first_story()) else {}

    def _first_story(self):
        """The hub that the form begins with: of a new page the one its editor came from."""
        hub = self.instance.story
        first = self.initial.get("story") if hub is None and not self.instance.pk else None
        return type(self.instance).story.get_queryset().filter(pk=first).first() if first else hub

    def _belongs_to_event(self, hub):
        return bool(hub) and hub.specific_class is type(self.instance)

    def _say_what_is_taken_over(self):
        page = self.instance
        said = {
            "starts_at": page.when if "starts_at" in page.from_hub else "",
            "venue": page.where if "venue" in page.from_hub else "",
        }
        now = _("Empty: taken over from the event it belongs to, which gives %(what)s.")
        return {
            name: now % {"what": what} if what else _("Empty: taken over from the event it belongs to.")
            for name, what in said.items()
        }

    def clean(self):
        cleaned = super().clean()
        if "story" in self.fields and {"starts_at", "venue"} <= self.fields.keys():
            takes = self._belongs_to_event(cleaned.get("story"))
            self.instance.from_hub = left_empty(cleaned) if takes else []
        return cleaned
