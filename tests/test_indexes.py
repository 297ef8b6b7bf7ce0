"""The tests update Wagtail's indexes only when they are asked; who asks must find what Wagtail itself would have."""

import pytest
from django.db import connection
from wagtail.models import ReferenceIndex

from shared.pages.models import BasePage
from tests import factories as make
from tests.indexes import updated_when_asked

pytestmark = pytest.mark.django_db


def references_to(photo):
    return [reference.object_id for reference in ReferenceIndex.get_references_to(photo)]


def test_a_reference_is_found_and_gone_again():
    photo = make.photo((120, 80))
    page = make.blog_post(photo=photo)
    assert references_to(photo) == [str(page.pk)]
    page.photo = None
    page.save()
    assert references_to(photo) == []
    page.photo = photo
    page.save()
    page.delete()
    assert references_to(photo) == []


def test_a_page_is_found():
    page = make.blog_post(title="Kruidkoek bij de koffie")
    assert [found.pk for found in BasePage.objects.search("kruidkoek")] == [page.pk]
    page.title = "Stroopwafels bij de koffie"
    page.save()
    assert not BasePage.objects.search("kruidkoek")
    assert [found.pk for found in BasePage.objects.search("stroopwafels")] == [page.pk]


def test_a_save_leaves_both_indexes():
    """This is what makes it worth while; it fails when Wagtail updates them in another way."""
    page = make.blog_post()
    asked = []

    def remember(execute, sql, params, many, context):
        asked.append(str(sql))
        return execute(sql, params, many, context)

    with updated_when_asked(), connection.execute_wrapper(remember):
        page.save()
    assert asked
    assert not [sql for sql in asked if "referenceindex" in sql or "indexentry" in sql]
