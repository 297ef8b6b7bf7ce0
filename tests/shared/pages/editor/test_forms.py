"""The admin's form: what a draft may lack, what publishing asks for, and mistakes named beside the field."""

from functools import partial

import pytest
from wagtail.test.utils.form_data import rich_text, streamfield

from blog.models import BlogIndexPage, BlogPostPage
from events.models import EventPage, EventSeriesPage
from shared.pages.editor.forms import BasePageForm
from shared.pages.kinds import page_classes
from shared.pages.models import BasePage
from tests import factories as make
from tests.admin_forms import send_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def send(admin_user):
    """Fill in the form of a page as a browser does and press a button: `send(page, "publish", title="Proef")`."""
    return partial(send_as, admin_user)


BODY = {"body": streamfield([("text", rich_text("<p>Wat er gebeurde.</p>"))])}


@pytest.mark.parametrize("model", page_classes())
def test_every_class_is_edited_with_our_form(model):
    assert issubclass(model.get_edit_handler().get_form_class(), BasePageForm)


def test_a_post_is_published(send):
    assert send(BlogPostPage(), "publish", title="Proef", **BODY).errors == {}
    assert BasePage.objects.get(slug="proef").live


def test_a_draft_needs_no_more_than_a_title(send):
    assert send(EventPage(), "save", title="Ooit").errors == {}
    event = BasePage.objects.get(slug="proef")
    assert (event.live, event.starts_at) == (False, None)


def test_an_event_is_not_published_without_a_date_or_words_for_it(send):
    assert "Een concept bewaren kan wel" in send(EventPage(), "publish", title="Ooit").errors["starts_at"][0]


def test_a_draft_without_a_date_is_published_once_it_has_one(send):
    send(EventPage(), "save", title="Ooit")
    draft = EventPage.objects.get()
    assert send(draft, "publish", title="Ooit").errors
    assert not send(EventPage.objects.get(), "publish", title="Ooit", starts_at="2026-10-29 12:30").errors
    assert str(BasePage.objects.get(slug="proef").listing_date) == "2026-10-29"


def test_words_are_enough(send):
    assert send(EventPage(), "publish", title="Ooit", when_in_words="Voorjaar 2014").errors == {}
    assert BasePage.objects.get(slug="proef").card_line == "Voorjaar 2014"


def test_a_published_event_keeps_its_date_while_its_draft_has_none(send):
    event = make.event(slug="proef")
    assert send(event, "save", title="Zonder dag", starts_at="").errors == {}
    kept = EventPage.objects.get()
    assert (kept.live, kept.starts_at) == (True, make.local("2026-10-29 12:30"))
    assert send(kept, "publish", title="Zonder dag", starts_at="").errors["starts_at"]


@pytest.mark.parametrize("button", ["save", "publish"])
@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"starts_at": "2026-10-29 12:30", "ends_at": "2026-10-29 12:00"}, "ends_at", "voor het begin"),
        (
            {"starts_at": "2026-10-29", "signup_opens": "2026-10-02", "signup_closes": "2026-10-01"},
            "signup_closes",
            "sluit",
        ),
    ],
)
def test_times_in_the_wrong_order_are_refused(send, button, fields, field, words):
    found = send(EventPage(), button, title="Ooit", **fields).errors
    assert list(found) == [field]
    assert words in found[field][0]


def test_an_end_without_a_start_is_refused_when_publishing(send):
    fields = {"title": "Ooit", "ends_at": "2026-10-29 12:00", "when_in_words": "In de herfst"}
    assert list(send(EventPage(), "publish", **fields).errors) == ["starts_at"]
    assert send(EventPage(), "save", **fields).errors == {}


def test_without_times_it_lasts_whole_days(send):
    fields = {"starts_at": "2026-10-29 09:00", "ends_at": "2026-10-30 09:00", "all_day": "on"}
    assert send(EventPage(), "publish", title="Twee dagen", **fields).errors == {}
    event = EventPage.objects.get()
    assert event.starts_at == make.local("2026-10-29 00:00")
    assert make.local("2026-10-30 23:59") < event.ends_at < make.local("2026-10-31 00:00")


def test_themes_that_are_ticked_are_taken(send):
    themes = [make.theme(name="Wonen en zorg"), make.theme(name="Buurt")]
    make.theme(name="Ouder worden")
    form = send(BlogPostPage(), "publish", title="Proef", themes=[theme.pk for theme in themes], **BODY)
    assert form.errors == {}
    assert set(BasePage.objects.get(slug="proef").specific.themes.all()) == set(themes)


def test_an_unknown_theme_is_an_error_beside_the_field(send):
    wonen = make.theme(name="Wonen")
    found = send(BlogPostPage(), "publish", title="Proef", themes=[wonen.pk, wonen.pk + 1], **BODY).errors
    assert list(found) == ["themes"]


def test_a_new_page_with_a_title_that_is_taken_gets_the_next_address(send):
    for _ in range(3):
        assert send(BlogPostPage(), "publish", title="Proef", **BODY).errors == {}
    slugs = BlogPostPage.objects.order_by("pk").values_list("slug", flat=True)
    assert list(slugs) == ["proef", "proef-2", "proef-3"]


def test_a_draft_gets_the_next_address_too_and_a_published_page_keeps_its_own(send):
    for button in ("publish", "save"):
        assert send(BlogPostPage(), button, title="Proef", **BODY).errors == {}
    draft = BlogPostPage.objects.get(slug="proef-2")
    assert send(draft, "publish", title="Proef", **BODY).errors == {}
    published = BlogPostPage.objects.get(pk=draft.pk)
    assert published.slug == "proef-2"
    assert list(send(published, "publish", title="Proef", **BODY).errors) == ["slug"]


def test_a_story_that_is_no_hub_is_an_error_beside_the_field(send):
    post = make.blog_post()
    assert list(send(BlogPostPage(), "publish", title="Proef", hub=post.pk, **BODY).errors) == ["hub"]


def test_a_page_that_tells_of_itself_is_an_error_beside_the_field(send):
    event = make.event(slug="proef")
    assert list(send(event, "publish", title="Proef", hub=event.pk).errors) == ["hub"]


def test_also_in_what_is_no_hub_is_an_error_beside_the_field(send):
    rows = {"TOTAL_FORMS": 1, "0-hub": make.blog_post().pk, "0-ORDER": 1}
    form = send(
        BlogPostPage(), "publish", title="Proef", **BODY, **{f"also_in-{name}": row for name, row in rows.items()}
    )
    assert list(form.formsets["also_in"].errors[0]) == ["hub"]


def test_the_form_begins_with_the_hub_the_editor_came_from(client, admin_user):
    client.force_login(admin_user)
    event, index = make.event(), make.index_page(BlogIndexPage)
    address = f"/admin/pages/add/blog/blogpostpage/{index.pk}/"
    assert client.get(f"{address}?hub={event.pk}").context["form"]["hub"].value() == event.pk
    assert client.get(address).context["form"]["hub"].value() is None


def test_the_hub_of_one_request_does_not_reach_another_form(client, admin_user):
    client.force_login(admin_user)
    event, index = make.event(), make.index_page(BlogIndexPage)
    client.get(f"/admin/pages/add/blog/blogpostpage/{index.pk}/?hub={event.pk}")
    form_class = BlogPostPage.get_edit_handler().get_form_class()
    form = form_class(instance=BlogPostPage(), parent_page=BasePage.objects.get(pk=index.pk), for_user=admin_user)
    assert form["hub"].value() is None


@pytest.mark.parametrize("nonsense", ["abc", "9" * 40, "999999", "-1", ""])
def test_a_hub_that_is_not_there_is_no_error(client, admin_user, nonsense):
    client.force_login(admin_user)
    address = f"/admin/pages/add/blog/blogpostpage/{make.index_page(BlogIndexPage).pk}/?hub={nonsense}"
    assert client.get(address).status_code == 200


def test_a_session_begins_with_the_event_above_it(admin_user):
    event = make.event()
    form_class = EventPage.get_edit_handler().get_form_class()
    form = form_class(instance=EventPage(), parent_page=event, for_user=admin_user)
    assert form["hub"].value() == event.pk


def test_who_publishes_before_the_address_followed_the_title_gets_one(send):
    forms = [send(EventSeriesPage(), "publish", title="De kring", slug="") for _ in range(2)]
    assert [form.errors for form in forms] == [{}, {}]
    assert list(EventSeriesPage.objects.order_by("pk").values_list("slug", flat=True)) == ["de-kring", "de-kring-2"]
