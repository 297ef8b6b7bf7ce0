"""The demo makes the photos of its first pages first, so that the site can be looked at while the others follow."""

import pytest
from wagtail.models import Site

from demo.content.site import TOLD
from demo.drawings import drawings, drawn_ahead
from demo.photo_sizes import make_first_sizes, make_other_sizes
from events.models import EventPage
from shared.media.models import Photo, PhotoRendition
from shared.media.pictures.picture import SOON, drawn_incomplete

LOGO = "logo-"


@pytest.mark.django_db
def test_the_first_pages_come_first_and_the_others_follow(demo, client):
    front_page = Site.objects.get(is_default_site=True).root_page.specific
    told = EventPage.objects.get(slug=TOLD)
    album = Photo.objects.get(title="De Grote Lommertafel 2026 (2)")
    PhotoRendition.objects.filter(image__in=[front_page.photo, album]).delete()
    assert SOON in client.get("/").text

    make_first_sizes()
    assert SOON not in client.get("/").text
    shown = set(front_page.photo.renditions.values_list("filter_spec", flat=True))
    assert "format-jpeg|fill-800x450" in shown
    assert "format-jpeg|fill-320x240" not in shown, "no page of the menu shows it this small"
    assert not album.renditions.exists()
    assert SOON in client.get(told.url).text

    make_other_sizes()
    assert SOON not in client.get(told.url).text
    assert "format-jpeg|fill-320x240" in front_page.photo.renditions.values_list("filter_spec", flat=True)
    assert not drawn_incomplete.has_listeners(Photo)


def test_what_is_drawn_ahead_is_what_is_drawn_here():
    known = {drawing.title for drawing in drawings() if not drawing.key.startswith(LOGO)}
    with drawn_ahead(known) as drawn:
        assert drawn
        assert all(key.startswith(LOGO) for key in drawn)
        for drawing in drawings():
            if drawing.key in drawn:
                assert drawn[drawing.key].result() == drawing.draw(), drawing.key


def test_nothing_is_drawn_ahead_that_is_there():
    with drawn_ahead({drawing.title for drawing in drawings()}) as drawn:
        assert drawn == {}
