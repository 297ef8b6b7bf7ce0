"""
What we use of Wagtail and Django although it is not meant for it, and that no other test would miss.

Each of these is told of in `docs/decisions/`. One that fails says that a new version does it another way.
"""

import inspect

import pytest
from PIL import Image
from wagtail.models import Site
from willow.plugins.pillow import PillowImage

from shared.media.imaging import avif
from shared.sites.lookup import site_for


def test_willow_writes_avif_by_the_method_that_we_replaced(monkeypatch, tmp_path):
    """Willow 1.12."""
    picture = PillowImage(Image.new("RGB", (8, 8)))
    asked = {}
    monkeypatch.setattr(picture.image, "save", lambda file, name, **options: asked.update(options), raising=False)
    with (tmp_path / "picture.avif").open("wb") as file:
        picture.save("avif", file)
    assert asked["speed"] == avif.SPEED


def test_willow_calls_that_method_as_we_expect():
    """Willow 1.12."""
    assert inspect.signature(avif._save_with_care).parameters.keys() == (
        inspect.signature(avif.save_as_avif).parameters.keys() - {"image"} | {"self"}
    )


@pytest.mark.django_db
def test_wagtail_keeps_the_site_of_a_request_where_we_put_it(rf, django_assert_num_queries):
    """Wagtail 8.0."""
    request = rf.get("/")
    ours = site_for(request)
    with django_assert_num_queries(0):
        assert Site.find_for_request(request) is ours
