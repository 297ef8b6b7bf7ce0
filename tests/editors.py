"""Clients that are logged in as an editor, who is no superuser; for a superuser pytest-django has `admin_client`."""

import pytest
from django.test import Client


@pytest.fixture
def log_in(db):
    """
    Log in as a new colleague of a group: `log_in(WRITERS)` returns the client.

    group: `None` for somebody who has an account and may do nothing in the admin.
    """
    from tests import factories as make  # models can be imported only once Django is set up

    def client_of(group):
        client = Client()
        client.force_login(make.editor_user(group))
        return client

    return client_of


@pytest.fixture
def chief_editor(log_in):
    from shared.pages.admin.groups import CHIEF_EDITORS

    return log_in(CHIEF_EDITORS)


@pytest.fixture
def writer(log_in):
    from shared.pages.admin.groups import WRITERS

    return log_in(WRITERS)
