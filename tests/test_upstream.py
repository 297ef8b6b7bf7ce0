"""
What we use of Wagtail and Django although it is not meant for it, and that no other test would miss.

Each of these is told of in `docs/decisions/`. One that fails says that a new version does it another way.
"""

import pytest
from wagtail.models import Site

from shared.sites.lookup import site_for


@pytest.mark.django_db
def test_wagtail_keeps_the_site_of_a_request_where_we_put_it(rf, django_assert_num_queries):
    """Wagtail 8.0."""
    request = rf.get("/")
    ours = site_for(request)
    with django_assert_num_queries(0):
        assert Site.find_for_request(request) is ours
