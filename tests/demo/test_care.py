"""What the command must never do: touch a site of somebody, leave half a demo, or open a real admin."""

from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.test import override_settings

from demo.accounts import build_logins
from demo.builders.seeding import Seeding
from demo.management.commands import seed_demo
from demo.own_content import own_content
from shared.media.models import Photo
from shared.pages.models import BasePage
from tests import factories as make

pytestmark = pytest.mark.django_db


def make_contact_page():
    """A short name that the demo uses too."""
    make.standard_page(title="Contact", slug="contact")


def test_a_fresh_site_has_nothing_of_its_own():
    assert own_content() == ""


@pytest.mark.parametrize("own", [make.standard_page, make.photo, make.person, make_contact_page])
def test_a_site_with_content_of_its_own_is_left_alone(own):
    own()
    before = BasePage.objects.count()
    with pytest.raises(CommandError, match="nothing was changed"):
        call_command("seed_demo", stdout=StringIO())
    assert BasePage.objects.count() == before


def test_a_front_page_that_was_written_on_is_content():
    page = make.front_page()
    page.title = "Van ons"
    page.save_revision().publish()
    assert "front page" in own_content()


def test_all_or_nothing(monkeypatch):
    written = []

    def make_one_and_fail(command, seeding):
        photo = make.photo()
        written.append((photo.file.storage, photo.file.name))
        assert photo.file.storage.exists(photo.file.name)
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(seed_demo.Command, "build", make_one_and_fail)
    with pytest.raises(RuntimeError, match="the disk is full"):
        call_command("seed_demo", stdout=StringIO())
    assert not Photo.objects.exists()
    assert not any(storage.exists(name) for storage, name in written)


@pytest.mark.parametrize(
    ("module", "made"),
    [("config.settings.dev", 3), ("config.settings.production", 0), ("somebody.else", 0)],
)
def test_log_ins_only_where_it_is_tried_out(module, made):
    with override_settings(SETTINGS_MODULE=module):
        build_logins(Seeding(say=lambda line: None))
    assert get_user_model().objects.count() == made
    assert Group.objects.filter(name__in=["Hoofdredactie", "Schrijvers"]).count() == 2


def test_a_password_that_was_changed_stays():
    build_logins(Seeding(say=lambda line: None))
    user = get_user_model().objects.get(username="schrijver")
    user.set_password("iets-anders")
    user.save()
    build_logins(Seeding(say=lambda line: None))
    user.refresh_from_db()
    assert user.check_password("iets-anders")
