"""The desk's form: what a draft may lack, what publishing asks for, and mistakes named beside the field."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from blog.models import BlogIndexPage, BlogPostPage
from events.models import EventIndexPage, EventPage
from shared.accounts.models import User
from shared.pages.forms import BasePageForm
from shared.pages.kinds import page_classes
from shared.pages.models import BasePage, PageTheme
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    """The desk as an administrator sees it, in Dutch."""
    client.force_login(User.objects.create_superuser("beheer", password="kersenboom"))
    return client


def form_data(model, desk, index):
    """Give what an empty form of a class sends, as a browser would."""
    form = desk.get(f"/admin/pages/add/{model._meta.label_lower.replace('.', '/')}/{index.pk}/").context["form"]
    data = {name: form[name].value() for name in form.fields}
    data = {name: value for name, value in data.items() if value not in (None, False, [])}
    data |= {name: "null" for name in data.keys() & {"looking_back"}}  # rich text that is empty
    for name, formset in form.formsets.items():
        data |= {f"{formset.prefix}-{field}": value for field, value in formset.management_form.initial.items()}
    return data


def send(desk, model, action, address=None, **fields):
    """Fill in a new page (or the one at `address`) and press save (`save`) or publish. Gives the response."""
    index = make.index_page({EventPage: EventIndexPage, BlogPostPage: BlogIndexPage}[model])
    data = form_data(model, desk, index) | {"slug": "proef"} | nested_form_data(fields)
    for name in model.get_streamfield_names():
        if not any(key.startswith(f"{name}-") for key in data):
            data |= nested_form_data({name: streamfield([])})
        data.pop(name, None)
    if action == "publish":
        data["action-publish"] = "1"
    address = address or f"/admin/pages/add/{model._meta.label_lower.replace('.', '/')}/{index.pk}/"
    return desk.post(address, data)


def errors(response):
    return response.context["form"].errors if response.status_code == 200 else {}


BODY = {"body": streamfield([("text", rich_text("<p>Wat er gebeurde.</p>"))])}


@pytest.mark.parametrize("model", page_classes())
def test_every_class_is_edited_with_our_form(model):
    assert issubclass(model.get_edit_handler().get_form_class(), BasePageForm)


def test_a_post_is_published(desk):
    response = send(desk, BlogPostPage, "publish", title="Proef", **BODY)
    assert errors(response) == {}
    assert BasePage.objects.get(slug="proef").live


def test_a_draft_needs_no_more_than_a_title(desk):
    assert errors(send(desk, EventPage, "save", title="Ooit")) == {}
    event = BasePage.objects.get(slug="proef")
    assert (event.live, event.starts_at) == (False, None)


def test_an_event_is_not_published_without_a_date_or_words_for_it(desk):
    response = send(desk, EventPage, "publish", title="Ooit")
    assert "Een concept kan wachten" in errors(response)["starts_at"][0]


def test_a_draft_without_a_date_is_published_once_it_has_one(desk):
    send(desk, EventPage, "save", title="Ooit")
    address = f"/admin/pages/{BasePage.objects.get(slug='proef').pk}/edit/"
    assert errors(send(desk, EventPage, "publish", address, title="Ooit"))
    assert not errors(send(desk, EventPage, "publish", address, title="Ooit", starts_at="2026-10-29 12:30"))
    assert str(BasePage.objects.get(slug="proef").date) == "2026-10-29"


def test_words_are_enough(desk):
    assert errors(send(desk, EventPage, "publish", title="Ooit", when_in_words="Voorjaar 2014")) == {}
    assert BasePage.objects.get(slug="proef").line == "Voorjaar 2014"


def test_a_published_event_keeps_its_date_while_a_draft_has_none(desk):
    event = make.event(slug="proef")
    address = f"/admin/pages/{event.pk}/edit/"
    assert errors(send(desk, EventPage, "save", address, title="Zonder dag")) == {}
    event.refresh_from_db()
    assert event.live
    assert event.starts_at == make.local("2026-10-29 12:30")
    assert errors(send(desk, EventPage, "publish", address, title="Zonder dag"))["starts_at"]


@pytest.mark.parametrize("action", ["save", "publish"])
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
def test_times_in_the_wrong_order_are_refused(desk, action, fields, field, words):
    found = errors(send(desk, EventPage, action, title="Ooit", **fields))
    assert list(found) == [field]
    assert words in found[field][0]


def test_an_end_without_a_start_is_refused_when_publishing(desk):
    fields = {"title": "Ooit", "ends_at": "2026-10-29 12:00", "when_in_words": "In de herfst"}
    assert list(errors(send(desk, EventPage, "publish", **fields))) == ["starts_at"]
    assert errors(send(desk, EventPage, "save", **fields)) == {}


def test_a_theme_that_exists_is_taken(desk):
    make.theme(name="Wonen en zorg")
    assert errors(send(desk, BlogPostPage, "publish", title="Proef", themes='"wonen en zorg"', **BODY)) == {}
    assert PageTheme.objects.get().tag.name == "Wonen en zorg"


def test_an_unknown_theme_is_an_error_beside_the_field(desk):
    make.theme(name="Wonen")
    found = errors(send(desk, BlogPostPage, "publish", title="Proef", themes='wonen, "Zorg om de hoek"', **BODY))
    assert list(found) == ["themes"]
    assert "Zorg om de hoek" in found["themes"][0]
    assert "wonen" not in found["themes"][0].lower()


def test_a_story_that_is_no_hub_is_an_error_beside_the_field(desk):
    post = make.blog_post()
    assert list(errors(send(desk, BlogPostPage, "publish", title="Proef", story=post.pk, **BODY))) == ["story"]


def test_a_page_that_tells_of_itself_is_an_error_beside_the_field(desk):
    event = make.event(slug="proef")
    fields = {"title": "Proef", "starts_at": "2026-10-29 12:30", "story": event.pk}
    assert list(errors(send(desk, EventPage, "publish", f"/admin/pages/{event.pk}/edit/", **fields))) == ["story"]


def test_the_form_begins_with_the_hub_the_editor_came_from(desk):
    event, index = make.event(), make.index_page(BlogIndexPage)
    address = f"/admin/pages/add/blog/blogpostpage/{index.pk}/"
    assert desk.get(f"{address}?hub={event.pk}").context["form"]["story"].value() == event.pk
    assert desk.get(address).context["form"]["story"].value() is None
    for nonsense in ("abc", "9" * 40, "999999", "-1", ""):
        assert desk.get(f"{address}?hub={nonsense}").status_code == 200


def test_a_session_begins_with_the_event_above_it(desk):
    event = make.event()
    form = desk.get(f"/admin/pages/add/events/eventpage/{event.pk}/").context["form"]
    assert form["story"].value() == event.pk
