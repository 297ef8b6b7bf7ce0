"""Chief editors publish; writers hand in, and a chief editor approves."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import Workflow

from demo.accounts import build_logins
from demo.builders.seeding import Seeding
from shared.pages.admin.groups import APPROVAL, SITE_SETTINGS, WRITERS, ensure_groups
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def users():
    build_logins(Seeding(say=lambda line: None))
    return {user.username: user for user in get_user_model().objects.all()}


@pytest.mark.parametrize(
    ("name", "may_edit", "may_publish", "may_delete"),
    [("hoofdredactie", True, True, True), ("schrijver", True, False, False), ("beheer", True, True, True)],
)
def test_rights_to_pages(users, name, may_edit, may_publish, may_delete):
    rights = make.blog_post().permissions_for_user(users[name])
    assert (rights.can_edit(), rights.can_publish(), rights.can_delete()) == (may_edit, may_publish, may_delete)


@pytest.mark.parametrize(
    ("permission", "chief_editor", "writer"),
    [
        ("wagtailadmin.access_admin", True, True),
        ("people.add_person", True, True),
        ("people.delete_person", True, False),
        ("pages.add_theme", True, False),
        ("wagtailredirects.change_redirect", True, False),
        *((f"navigation.change_{label.split('.')[1].lower()}", True, False) for label in SITE_SETTINGS),
        ("accounts.change_user", False, False),
    ],
)
def test_rights_to_records_and_settings(users, permission, chief_editor, writer):
    assert users["hoofdredactie"].has_perm(permission) == chief_editor
    assert users["schrijver"].has_perm(permission) == writer


def test_a_writer_hands_in_and_a_chief_editor_approves(users):
    page = make.blog_post(live=False)
    page.title = "Ingediend"
    page.save_revision(user=users["schrijver"])
    page.refresh_from_db()
    assert page.get_workflow().name == APPROVAL
    page.get_workflow().start(page, users["schrijver"])
    step = page.current_workflow_task_state
    assert not step.task.specific.get_actions(page, users["schrijver"])
    step.approve(user=users["hoofdredactie"])
    page.refresh_from_db()
    assert page.live


def test_a_group_that_exists_keeps_its_rights(users):
    group = Group.objects.get(name=WRITERS)
    group.permissions.clear()
    assert ensure_groups() == []
    assert not group.permissions.exists()
    assert Workflow.objects.filter(name=APPROVAL).count() == 1
