"""What a body costs: one query a model, however much it holds."""

import pytest
from wagtail.models import PageViewRestriction

from shared.blocks.page_photos import photos_in
from tests.shared.blocks.base.test_links import EMPTY


def image(photo):
    return "image", {"photo": photo.pk, "caption": "", "alt": "", "decorative": False, "size": "text"}


def gallery(photos):
    return "photos", {"title": "", "photos": [{"photo": photo.pk, "caption": ""} for photo in photos]}


def everything(photos, document, film, person, pages):
    """A body that names every model, some of them in several ways."""
    first, *others = pages
    return [
        ("text", f'<p><a linktype="page" id="{first.pk}">De aankondiging</a></p>'),
        ("text", f'<p><a linktype="document" id="{document.pk}">De afspraken</a></p>'),
        image(photos[0]),
        image(photos[1]),
        gallery(photos[2:]),
        ("film", {"film": film.pk}),
        ("document", {"document": document.pk, "title": "", "explanation": ""}),
        ("person", {"person": person.pk, "role": "", "text": ""}),
        ("lessons", {"title": "Lessen", "lessons": ["Begin klein."], "person": person.pk}),
        ("links", {"title": "", "links": [EMPTY | {"page": page.pk} for page in pages]}),
        ("call_to_action", {"button": EMPTY | {"page": first.pk, "link_text": "Naar de agenda"}}),
        ("page_cards", {"title": "", "pages": [page.pk for page in others]}),
    ]


@pytest.fixture
def warm(pages, document):
    """What a running process knows already: where the site's pages are and what kinds there are."""
    for page in pages:
        assert page.url
        assert page.specific_class


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("times", [1, 3])
def test_a_body_of_everything_costs_one_query_a_model(
    times, photos, document, film, person, pages, stored, django_assert_num_queries
):
    body = stored(everything(photos, document, film, person, pages) * times)
    # Photos, documents, pages, films and people.
    with django_assert_num_queries(5):
        found = photos_in(body)
    assert len(found) == 14 + 1 + 1 + 3  # the photos themselves, the film's cover, a portrait, those of pages
    with django_assert_num_queries(0):
        photos_in(body)


def test_two_images_and_an_album_of_twelve_cost_two_queries_with_all_sizes(photos, stored, django_assert_num_queries):
    from shared.media.pictures.picture import load_renditions
    from shared.media.pictures.tasks import make_renditions

    for photo in photos:
        make_renditions(photo)
    body = stored([image(photos[0]), gallery(photos[2:]), image(photos[1])])
    with django_assert_num_queries(2):
        load_renditions(photos_in(body))
        html = body.render_as_block()
    assert html.count("<img ") == 14


@pytest.mark.usefixtures("warm")
def test_drawing_without_loading_first_costs_the_same(
    photos, document, film, person, pages, stored, django_assert_num_queries
):
    items = [item for item in everything(photos, document, film, person, pages) if item[0] in ("text", "links")]
    body = stored(items)
    with django_assert_num_queries(2):
        html = body.render_as_block()
    assert f'<a href="{pages[0].url}">De aankondiging</a>' in html
    assert document.url in html


def test_photos_stand_in_the_order_of_the_body_and_once(photos, film, stored):
    body = stored([image(photos[3]), ("film", {"film": film.pk}), gallery([photos[3], photos[1]])])
    assert [photo.title for photo in photos_in(body)] == ["Foto 4", "Foto 90", "Foto 2"]


def test_what_is_drawn_is_what_was_given(photos, stored):
    body = stored([image(photos[0]), gallery(photos[:2])])
    given = photos_in(body)
    assert body[0].value["photo"] is given[0]
    assert body[1].value["photos"][0]["photo"] is given[0]


@pytest.mark.django_db
def test_an_empty_body_costs_nothing(stored, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert photos_in(stored([])) == []
        assert photos_in(stored([("quote", {"quote": "Ik kom terug.", "name": "", "role": ""})])) == []


def test_the_body_of_a_form_keeps_its_objects(photo):
    """A preview draws what the editor has just chosen; nothing is stored yet."""
    from shared.blocks.body import BodyStreamBlock

    body = BodyStreamBlock().normalize(
        [("image", {"photo": photo, "caption": "", "alt": "", "decorative": False, "size": "text"})]
    )
    assert photos_in(body) == [photo]
    assert "<img " in body.render_as_block()


def test_cards_show_only_what_any_visitor_may_read(pages, stored):
    pages[0].unpublish()
    PageViewRestriction.objects.create(page=pages[1], restriction_type=PageViewRestriction.LOGIN)
    html = stored([("page_cards", {"title": "", "pages": [page.pk for page in pages]})]).render_as_block()
    assert ["Pagina 1" in html, "Pagina 2" in html, "Pagina 3" in html] == [False, False, True]


def test_saving_a_body_keeps_links_to_drafts(pages, stored):
    pages[0].unpublish()
    body = stored([("page_cards", {"title": "", "pages": [pages[0].pk]})])
    assert body[0].get_prep_value()["value"]["pages"][0]["value"] == pages[0].pk


@pytest.mark.django_db
def test_captions_and_makers_of_photos_are_read_without_a_script(stored):
    from tests.shared.blocks.conftest import make_photo

    photos = [make_photo(1, caption="De zaal", credit="Foto: Noor"), make_photo(2, credit="Foto: Noor")]
    value = {
        "title": "",
        "photos": [{"photo": photos[0].pk, "caption": ""}, {"photo": photos[1].pk, "caption": "Soep"}],
    }
    html = stored([("photos", value)]).render_as_block()
    assert '<p class="caption">De zaal · Soep · Foto: Noor</p>' in html
