"""Every page can be seen before it is saved, and an event in every phase months before."""

import pytest
from django.test import RequestFactory

from events.models import EventPage, EventPhoto
from events.schedule.phases import Phase
from events.schedule.previews import NOT_TOLD, PREVIEW_LABELS
from shared.blocks.body import BodyStreamBlock
from shared.pages.kinds import page_classes
from shared.pages.models import PageAuthor
from tests import factories as make
from tests.html_rules import problems_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def preview(page, mode=""):
    answer = page.make_preview_request(preview_mode=mode, original_request=RequestFactory().get("/admin/"))
    answer.render()
    assert answer.status_code == 200
    return answer.content.decode().replace("\xad", "").replace("&shy;", "")


def unsaved(model, **fields):
    """A page as the admin previews it while it is being made: in no place of the tree, without an id."""
    page = model(title="Nog niet bewaard", slug="nog-niet-bewaard", **fields)
    parent = make.index_page(make.INDEX[model]) if model in make.INDEX else make.front_page()
    page.depth, page.path = parent.depth + 1, model._get_children_path_interval(parent.path)[0]
    page.set_url_path(parent)
    return page


@pytest.mark.parametrize("model", [model for model in page_classes() if model.is_creatable])
def test_not_saved_yet_with_a_title_only(model):
    html = preview(unsaved(model))
    assert "Nog niet bewaard" in html
    assert [problem for problem in problems_of(html) if not problem.startswith("empty")] == []


@pytest.mark.parametrize("mode", PREVIEW_LABELS)
def test_an_event_in_every_phase(mode):
    event = make.event(signup_url="https://meld.example/", status_reason="De zaal is gesloten.")
    assert "Bijeenkomst" in preview(event, mode)
    assert "Nog niet bewaard" in preview(unsaved(EventPage), mode)


@pytest.mark.parametrize(
    ("mode", "text"),
    [
        (Phase.CANCELLED, "De zaal is gesloten."),
        (Phase.RESCHEDULED, "De zaal is gesloten."),
        (Phase.TODAY, "Vandaag, vanaf 12.30 uur"),
        (Phase.UNDER_WAY, "Nu bezig, sinds 12.30 uur"),
        (Phase.OVER, "Deze bijeenkomst was op donderdag 29 oktober 2026."),
        (Phase.ANNOUNCED, "https://meld.example/"),
    ],
)
def test_what_a_phase_shows(mode, text):
    assert text in preview(make.event(signup_url="https://meld.example/", status_reason="De zaal is gesloten."), mode)


def test_over_and_not_told_leaves_out_what_is_there_already():
    event = make.event(looking_back="<p>Mooi was het.</p>", turnout="87 mensen")
    event.event_photos = [EventPhoto(photo=make.photo(description="De volle zaal"))]
    event.save()
    make.blog_post(title="Het hele verslag", hub=event, story_role="report")
    event = EventPage.objects.get(pk=event.pk)
    told, untold = preview(event, Phase.OVER), preview(EventPage.objects.get(pk=event.pk), NOT_TOLD)
    for words in ("Mooi was het.", "87 mensen", "De volle zaal"):
        assert (words in told, words in untold) == (True, False)
    assert ("Lees het verslag" in told, "Lees het verslag" in untold) == (True, False)
    assert "Deze bijeenkomst was op donderdag 29 oktober 2026." in untold
    assert EventPage.objects.get(pk=event.pk).event_photos.count() == 1


def test_a_preview_changes_nothing():
    event = make.event()
    preview(event, Phase.CANCELLED)
    assert EventPage.objects.get().event_status == ""
    assert set(PREVIEW_LABELS) == {*Phase, NOT_TOLD}


def test_rows_that_are_not_saved_are_shown():
    """Authors, photos and a hub that were chosen a moment ago."""
    post = unsaved(make.BlogPostPage, body=BodyStreamBlock().to_python([]), hub=make.event(title="De hub"))
    post.page_authors = [PageAuthor(person=make.person(name="Noor Visser"))]
    assert {"Noor Visser", "De hub"} <= {name for name in ("Noor Visser", "De hub") if name in preview(post)}
    event = make.event(looking_back="<p>Mooi.</p>")
    event.event_photos = [EventPhoto(photo=make.photo(description="De volle zaal"))]
    assert "De volle zaal" in preview(event, Phase.OVER)
