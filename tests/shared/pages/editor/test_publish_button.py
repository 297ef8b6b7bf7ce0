"""Which button stands in front of the page's form, and what Enter in a field does not press."""

import re

import pytest
from django.urls import reverse

from shared.accounts.models import User
from shared.pages.admin.groups import CHIEF_EDITORS, WRITERS
from tests import factories as make

pytestmark = pytest.mark.django_db

PUBLISH, SAVE = "action-publish", "action-save"


def buttons(answer):
    """The buttons at the foot of the form, in their order: the name or the class of each, or `disabled`."""
    html = answer.content.decode()
    found = re.findall(r'<button\s+type="submit"(.*?)>', html[html.index("actions--primary") :], re.DOTALL)
    known = (PUBLISH, SAVE, "action-submit", "disabled")
    return [next((word for word in known if word in attributes), attributes) for attributes in found]


@pytest.mark.parametrize("view", ["new", "edit"])
@pytest.mark.parametrize(("group", "first"), [(CHIEF_EDITORS, "disabled"), (WRITERS, SAVE)])
def test_publishing_stands_in_front_of_who_may(view, group, first, log_in):
    page = make.blog_post(live=False)
    parent = page.get_parent()
    address = {
        "new": reverse("wagtailadmin_pages:add", args=("blog", "blogpostpage", parent.pk)),
        "edit": reverse("wagtailadmin_pages:edit", args=(page.pk,)),
    }[view]
    shown = buttons(log_in(group).get(address))
    assert shown[0] == first
    assert (PUBLISH in shown) == (group == CHIEF_EDITORS)
    if group == CHIEF_EDITORS:
        # A browser gives Enter to the first button, and nothing happens when that is switched off.
        assert shown[:3] == ["disabled", PUBLISH, SAVE]


def test_a_page_that_is_being_approved_keeps_the_order_of_wagtail(log_in):
    page = make.blog_post(live=False)
    page.save_revision()
    client = log_in(CHIEF_EDITORS)
    page.get_workflow().start(page, User.objects.create_user("een schrijver"))
    assert buttons(client.get(reverse("wagtailadmin_pages:edit", args=(page.pk,))))[0] == SAVE
