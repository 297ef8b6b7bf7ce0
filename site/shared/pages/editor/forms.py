"""The form of a page in the admin: a draft may lack more than a publication, and the hub is filled in."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from shared.pages.editor.fields import ThemesField
from shared.slugs import first_free_slug


class BasePageForm(WagtailAdminPageForm):
    """A page form that marks the page as a draft, which needs no more than a title."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            # An editor who publishes before the slug follows the title gets the slug that Wagtail makes.
            self.fields["slug"].required = False
        if "hub" in self.fields and not self.instance.pk and self.instance.hub_id is None:
            self.initial["hub"] = self._first_hub()
        if "themes" in self.fields:
            self.fields["themes"] = ThemesField(self.fields["themes"])

    def _first_hub(self) -> int | None:
        """Return the id of the hub to begin with: the one the editor came from, else the parent when that is a hub."""
        parent = self.parent_page
        if parent is None:
            return None
        return parent.starting_hub_id or (parent.pk if parent.specific_class.is_hub else None)

    def clean(self) -> dict[str, Any]:
        # Before Django cleans the page itself, which asks less of a draft.
        self.instance.is_draft = self.is_deferred_validation
        return super().clean()

    def clean_slug(self) -> str:
        """
        Number a slug that is taken, because many pages about one event have its title.

        Only until the page is published: from then on its address is for the editor to change.
        """
        slug = self.cleaned_data["slug"]
        if not slug or self.instance.first_published_at or self.parent_page is None:
            return slug
        others = self.parent_page.get_children().exclude(pk=self.instance.pk)
        return first_free_slug(slug, others)
