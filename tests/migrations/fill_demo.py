"""
Adds to the demo what a desk in use has: `fill_demo before FILE`, run by `program`.

Runs with the code of before. Of every kind of page there is a published one with a draft, a published one with a
version that is scheduled, and one that was never published; of events that for each thing that may become of one. FILE
gets as JSON the moment at which the versions are scheduled and, by page, what the draft says that the row does not.
"""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Comment

from tests.migrations import event_drafts
from tests.migrations.in_old_words import model, pages, write

DAYS_UNTIL_PUBLISHED = 3


class Filling:
    """One run: what the drafts need, and what they are expected to say."""

    def __init__(self):
        self.scheduled_at = timezone.now().replace(microsecond=0) + timedelta(days=DAYS_UNTIL_PUBLISHED)
        self.editor = get_user_model().objects.get(username="beheer")
        self.expected = {}

    def page(self, page_model, slug):
        return model(page_model).objects.get(slug=slug)

    def published(self, page):
        """Publish a page as the desk does, and return it as it is then."""
        page.full_clean()
        page.save_revision(user=self.editor).publish()
        return type(page).objects.get(pk=page.pk)

    def draft(self, page, how, change):
        """
        Change a page in a version that is no more than a `draft`, or is `scheduled`; `never` for a new page.

        change: a function that sets fields of the page and returns those that the version has to keep, by old name.
        """
        page.save_revision(user=self.editor)  # an older version
        kept = change(page)
        if how == "scheduled":
            page.go_live_at = self.scheduled_at
        page.full_clean()
        revision = page.save_revision(user=self.editor)
        if how == "scheduled":
            revision.publish()
        self.expected[page.pk] = {"how": how, "fields": kept}
        return page


def main(_sort, file):
    filling = Filling()
    _drafts_of_every_kind(filling)
    event_drafts.fill(filling)
    _comments(filling)
    _in_approval(filling)
    write(file, {"scheduled at": filling.scheduled_at.isoformat(), "expected": filling.expected})


def _drafts_of_every_kind(filling):
    of_kind = {}
    for page in pages():
        if page.live and page.get_url() and page.has_own_page:
            of_kind.setdefault(type(page), []).append(page)
    hub = filling.page("events.EventSeriesPage", "de-grote-lommertafel")
    for found in of_kind.values():
        filling.draft(found[-1], "draft", _changes(hub))
        if len(found) > 1:
            filling.draft(_never_published(found[-2]), "never", _changes(hub))
            filling.draft(found[-2], "scheduled", _changes(hub))


def _never_published(page):
    fields = {"title": f"{page.title} (nieuw)", "slug": f"{page.slug}-nieuw"}
    copied = page.copy(update_attrs=fields, copy_revisions=False, keep_live=False)
    return type(page).objects.get(pk=copied.pk)


def _changes(hub):
    """Return a function that gives a page another title, and where it tells a story another hub and part in it."""

    def change(page):
        page.title = f"{page.title} (anders)"
        kept = {"title": page.title}
        if page.has_connections and not page.is_hub:
            page.story = hub.basepage_ptr
            page.told_as = "report"
            page.also_in.add(model("pages.AlsoIn")(hub=_an_event().basepage_ptr))
            kept |= {"story": hub.pk, "told_as": "report"}
        return kept

    return change


def _an_event():
    return model("events.EventPage").objects.get(slug="wie-helpt-de-helpers")


def _comments(filling):
    """Put comments beside fields that are renamed, and beside one in a block, on a draft."""
    page = filling.page("events.EventPage", "afgelast-never").get_latest_revision_as_object()
    sessions = page.programme.raw_data[1]
    inside = f"programme.{sessions['id']}.sessions.{sessions['value']['sessions'][0]['id']}.places"
    for path in ("title", "story", "state_reason", inside):
        page.wagtail_admin_comments.add(Comment(user=filling.editor, contentpath=path, text=f"Bij {path}"))
    page.save_revision(user=filling.editor)


def _in_approval(filling):
    """Hand in two drafts, one of which is waiting and one of which was sent back."""
    for slug, sent_back in (("verplaatst-never", False), ("besloten-draft", True)):
        page = filling.page("events.EventPage", slug)
        state = page.get_workflow().start(page, filling.editor)
        if sent_back:
            state.current_task_state.reject(user=filling.editor, comment="Wat wordt de nieuwe datum?")
