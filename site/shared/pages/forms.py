"""The desk's form for a page: knows a draft from a publication, and starts where the editor came from."""

from contextvars import ContextVar

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

# The hub that the editor pressed “tell about it” at; set for one request by a hook, see `wagtail_hooks.py`.
starting_hub = ContextVar("starting_hub", default=None)


class BasePageForm(WagtailAdminPageForm):
    """Tells the page whether it is saved as a draft, so that it asks then for no more than a title."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "story" in self.fields and not self.instance.pk and self.instance.story_id is None:
            self.initial["story"] = self._first_hub()

    def _first_hub(self):
        """The hub to begin with: the one the editor came from, else the page above when that is a hub."""
        if hub := starting_hub.get():
            return hub
        parent = self.parent_page
        return parent.pk if parent is not None and parent.specific_class.is_hub else None

    def _post_clean(self):
        self.instance.is_draft = self.is_deferred_validation
        super()._post_clean()

    def clean(self):
        cleaned = super().clean()
        self._refuse_unknown_themes()
        return cleaned

    def _refuse_unknown_themes(self):
        """taggit drops a tag that does not exist without a word; the editor should hear it instead."""
        if "themes" not in self.fields:
            return
        asked = self._themes_asked_for()
        if not asked:
            return
        from shared.pages.models import Theme

        known = {name.lower() for name in Theme.objects.values_list("name", flat=True)}
        if unknown := [name for name in asked if name.lower() not in known]:
            self.add_error(
                "themes",
                _("There is no theme “%(names)s”. Choose one from the list, or make it first under Themes.")
                % {"names": ", ".join(unknown)},
            )

    def _themes_asked_for(self):
        from taggit.utils import parse_tags

        raw = self.data.get(self.add_prefix("themes"), "") if self.is_bound else ""
        return parse_tags(raw)
