"""The desk's form for a page: knows a draft from a publication, and starts where the editor came from."""

from contextvars import ContextVar

from django.utils.translation import gettext as _
from taggit.utils import parse_tags
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
        if "themes" in self.fields:
            self._take_known_themes(cleaned)
        return cleaned

    def _take_known_themes(self, cleaned):
        """Wagtail drops a theme that is written otherwise than it is kept, without a word; the editor should hear."""
        asked = parse_tags(self.data.get(self.add_prefix("themes"), ""))
        if not asked:
            return
        from shared.pages.models import Theme

        known = {name.lower(): name for name in Theme.objects.values_list("name", flat=True)}
        cleaned["themes"] = [known[name.lower()] for name in asked if name.lower() in known]
        if unknown := [name for name in asked if name.lower() not in known]:
            self.add_error(
                "themes",
                _("There is no theme “%(names)s”. Choose one from the list, or make it first under Themes.")
                % {"names": ", ".join(unknown)},
            )
