"""How photos are drawn: every size from one query, with the words that belong to them."""

import re

import pytest
from django.template.loader import render_to_string

from shared.media.imaging.specs import SIZES, all_filter_specs, filter_specs
from shared.media.models import Photo, PhotoRendition
from shared.media.pictures.picture import load_renditions, picture
from shared.media.pictures.tasks import make_renditions
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def photo():
    made = make.photo(size=(800, 600), description="De volle zaal")
    make_renditions(made)
    return made


@pytest.mark.parametrize("size", SIZES)
def test_a_size_in_every_format_the_widest_last(photo, size):
    drawn = picture(photo, size)
    formats = [mime for mime, _srcset in drawn.sources]
    assert formats == (["image/png"] if size == "logo" else ["image/avif", "image/jpeg"])
    for _mime, srcset in drawn.sources:
        widths = [int(width) for width in re.findall(r" (\d+)w", srcset)]
        assert widths == sorted(set(widths))
    assert drawn.src.endswith((".png", ".jpg"))
    assert drawn.largest in drawn.sources[-1][1]
    assert (drawn.width, drawn.height) == PhotoRendition.objects.filter(
        file=drawn.src.removeprefix("/media/")
    ).values_list("width", "height").get()


def test_a_small_photo_is_not_blown_up():
    small = make.photo(size=(300, 200))
    make_renditions(small)
    drawn = picture(small, "text")
    assert drawn.width == 300
    assert drawn.sources[0][1].count("w") - drawn.sources[0][1].count("width") == 1


@pytest.mark.parametrize(("alt", "expected"), [(None, "De volle zaal"), ("", ""), ("Iets anders", "Iets anders")])
def test_what_is_said_to_who_cannot_see_it(photo, alt, expected):
    assert picture(photo, "card", alt).alt == expected


@pytest.mark.parametrize("size", SIZES)
def test_the_component(photo, size):
    html = render_to_string("components/picture.html", {"photo": photo, "sizes": size})
    assert 'alt="De volle zaal"' in html
    assert 'loading="lazy"' in html
    assert re.search(r'width="\d+" height="\d+"', html)
    assert "sizes=" in html


def test_many_photos_cost_one_query(django_assert_num_queries):
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(12)]
    loaded = list(Photo.objects.filter(pk__in=[photo.pk for photo in photos]))
    same = list(Photo.objects.filter(pk=photos[0].pk))
    with django_assert_num_queries(1):
        load_renditions([*loaded, None, *same])
        load_renditions(loaded)
        for photo in [*loaded, *same]:
            for size in SIZES:
                picture(photo, size)


def test_what_is_made_beforehand_is_what_is_asked_for(photo):
    made = set(photo.renditions.values_list("filter_spec", flat=True))
    assert made == set(all_filter_specs())
    number = PhotoRendition.objects.count()
    for size in SIZES:
        picture(Photo.objects.get(pk=photo.pk), size)
    assert PhotoRendition.objects.count() == number


def test_another_focal_point_is_another_crop(photo):
    before = picture(photo, "card").src
    photo.focal_point_x, photo.focal_point_y, photo.focal_point_width, photo.focal_point_height = 100, 100, 50, 50
    photo.save()
    photo = Photo.objects.get(pk=photo.pk)
    make_renditions(photo)
    assert picture(photo, "card").src != before


def test_specs_are_written_as_the_tag_writes_them():
    for size in SIZES:
        assert all(spec.startswith("format-") and spec.count("|") == 1 for spec in filter_specs(size))


def test_nothing_to_load(django_assert_num_queries):
    not_saved = Photo()
    with django_assert_num_queries(0):
        load_renditions([])
        load_renditions([None, None, not_saved])


def test_what_was_thrown_away_is_made_anew(photo):
    before = picture(photo, "thumb")
    for rendition in photo.renditions.all():
        rendition.file.delete(save=False)
        rendition.delete()
    fresh = Photo.objects.get(pk=photo.pk)
    assert picture(fresh, "thumb") is None
    make_renditions(fresh)
    assert picture(fresh, "thumb").src == before.src
    assert {row.file.url for row in fresh.renditions.all()} >= {before.src}
    assert all(row.file.storage.exists(row.file.name) for row in fresh.renditions.all())
