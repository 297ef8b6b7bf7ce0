"""When pictures for sharing are made and removed, and what a page says of its own."""

import re
from contextlib import suppress
from time import monotonic

import pytest
from django.core.files.storage import default_storage
from PIL import Image

from shared.media.imaging import resize
from shared.media.models import Photo
from shared.media.models.consent import Consent
from shared.media.pictures.tasks import make_renditions
from shared.pages.models import BasePage
from shared.sharing import storage
from shared.sharing.drawing import draw
from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture(autouse=True)
def _own_uploads(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.PRIVATE_UPLOADS_ROOT = tmp_path / "private"
    yield
    # Pages of the next test have the same ids: what this process knows of their pictures goes with the files.
    with suppress(FileNotFoundError):
        storage.remove(int(pk) for pk in default_storage.listdir(storage.FOLDER)[0])


def pictures_of(page):
    try:
        return default_storage.listdir(f"sharing/{page.pk}")[1]
    except FileNotFoundError:
        return []


def head_of(client, page):
    html = client.get(page.url).content.decode().partition("</head>")[0]
    return dict(re.findall(r'<meta property="(og:image[^"]*)"\s+content="([^"]*)"\s*>', html))


def publish(page, **fields):
    page = BasePage.objects.get(pk=page.pk).specific
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return page


def test_a_page_names_its_picture_with_size_and_words(client):
    page = make.blog_post(title="Samen & aan tafel", published_on="2026-03-03")
    head = head_of(client, page)
    assert re.fullmatch(rf"http://testserver/media/sharing/{page.pk}/[0-9a-f]{{16}}\.jpg", head["og:image"])
    assert (head["og:image:width"], head["og:image:height"]) == ("1200", "630")
    assert head["og:image:alt"] == "Samen &amp; aan tafel – 3 maart 2026"
    with default_storage.open(f"sharing/{page.pk}/{pictures_of(page)[0]}") as file:
        assert Image.open(file).size == (1200, 630)


def test_it_is_made_at_publication_and_not_for_a_visitor(client, settings, monkeypatch):
    settings.MAKE_RENDITIONS_SOON = True
    page = make.event()
    publish(page)
    [made] = pictures_of(page)
    monkeypatch.setattr(storage, "draw", None)
    assert head_of(client, page)["og:image"].endswith(made)


def test_a_visitor_who_finds_none_makes_it_once(client, monkeypatch):
    page = make.event()
    assert pictures_of(page) == []
    first = head_of(client, page)
    monkeypatch.setattr(storage, "draw", None)
    assert head_of(client, page) == first
    monkeypatch.setattr(storage, "monotonic", lambda: monotonic() + storage.LOOK_AGAIN)  # looked for on disk again
    assert head_of(client, page) == first


@pytest.mark.parametrize("change", [{"title": "Anders"}, {"published_on": "2020-02-02"}, {"story_role": "report"}])
def test_another_content_has_another_name_and_the_old_file_goes(change, client):
    page = make.blog_post()
    before = head_of(client, page)["og:image"]
    page = publish(page, **change)
    after = head_of(client, page)["og:image"]
    assert before != after
    assert pictures_of(page) == [after.rpartition("/")[2]]


def test_what_is_not_in_it_leaves_its_name_alone(client):
    page = make.blog_post()
    before = head_of(client, page)
    page = publish(page, summary="Een andere samenvatting.")
    assert head_of(client, page) == before


@pytest.mark.parametrize("how", ["unpublish", "delete"])
def test_it_goes_with_its_page(how, client, django_capture_on_commit_callbacks):
    page = make.blog_post()
    head_of(client, page)
    with django_capture_on_commit_callbacks(execute=True):
        getattr(BasePage.objects.get(pk=page.pk).specific, how)()
    assert pictures_of(page) == []


def test_a_photo_whose_consent_is_withdrawn_is_off_it_at_once(client):
    photo = make.photo(size=(160, 90))
    make_renditions(photo)
    page = make.blog_post(photo=photo)
    before = head_of(client, page)["og:image"]
    photo = Photo.objects.get(pk=photo.pk)
    photo.consent = Consent.WITHDRAWN
    photo.save()
    assert pictures_of(page) == []
    assert head_of(client, page)["og:image"] != before


def test_a_photo_that_is_deleted_is_off_it_at_once(client):
    photo = make.photo(size=(160, 90))
    make_renditions(photo)
    page = make.blog_post(photo=photo)
    head_of(client, page)
    Photo.objects.get(pk=photo.pk).delete()
    assert pictures_of(page) == []


def test_a_photo_whose_file_is_gone_stops_no_page(client, monkeypatch):
    photo = make.photo(size=(160, 90))
    photo.file.storage.delete(photo.file.name)
    photo.renditions.all().delete()
    page = make.blog_post(photo=photo, title="Zonder bestand")
    photos = []
    monkeypatch.setattr(storage, "draw", lambda words, photo: photos.append(photo) or draw(words, photo))
    assert "/sharing/" in head_of(client, page)["og:image"]
    assert photos == [None]


def test_a_photo_of_which_no_size_can_be_made_stops_no_publication(client, settings, monkeypatch):
    def wrong(*args):
        raise ValueError("image has wrong mode")

    page = make.event(photo=make.photo(size=(160, 90)))
    settings.MAKE_RENDITIONS_SOON = True
    monkeypatch.setattr(resize, "reduced", wrong)
    publish(page)
    assert client.get(page.url).status_code == 200
    assert pictures_of(page) == []


def test_no_visitor_waits_for_a_photo_whose_sizes_are_being_made(client):
    photo = make.photo(size=(160, 90))
    page = make.blog_post(photo=photo)
    assert "og:image" not in head_of(client, page)
    assert not photo.renditions.exists()
    make_renditions(photo)
    assert "/sharing/" in head_of(client, page)["og:image"]


def test_no_query_more_than_without_it(client, django_assert_num_queries):
    page = make.event()
    head_of(client, page)
    page = BasePage.objects.get(pk=page.pk).specific
    frame = storage.frame_for(None)
    with django_assert_num_queries(0):
        storage.picture_for(page, frame)


def test_plain_pages_keep_the_picture_of_the_organisation(client):
    assert "sharing/" not in head_of(client, make.standard_page()).get("og:image", "")


def test_what_another_process_took_away_is_made_again(client, monkeypatch):
    page = make.event()
    address = head_of(client, page)["og:image"]
    default_storage.delete(f"sharing/{page.pk}/{pictures_of(page)[0]}")
    assert pictures_of(page) == []
    monkeypatch.setattr(storage, "LOOK_AGAIN", 0)
    assert head_of(client, page)["og:image"] == address
    assert len(pictures_of(page)) == 1


def test_nothing_is_drawn_of_what_is_only_scheduled(settings):
    settings.MAKE_RENDITIONS_SOON = True
    page = make.event(live=False, starts_at=local("2026-10-29 12:30"), go_live_at=local("2090-01-01 10:00"))
    publish(page)
    assert pictures_of(page) == []
