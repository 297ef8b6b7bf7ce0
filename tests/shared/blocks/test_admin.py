"""Blocks in the admin: their previews, and saving a page with them as an editor does."""

import pytest
from django.contrib.staticfiles.finders import find
from django.urls import reverse
from wagtail.blocks.stream_block import StreamValue
from wagtail.models import Site
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from home.models import StandardPage
from shared.blocks.body import BodyStreamBlock
from tests.shared.blocks.test_every_block import parsed

BLOCKS = StandardPage._meta.get_field("body").stream_block.child_blocks


@pytest.mark.usefixtures("library")
def test_the_admin_shows_a_block_in_the_design_of_the_site(admin_client):
    for name, block in BLOCKS.items():
        answer = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
        assert answer.status_code == 200, name
        html = answer.content.decode()
        assert "css/site.css" in html, name
        assert "sheet__main body" in html, name


@pytest.mark.django_db
def test_a_preview_without_a_library_says_why_it_is_empty(admin_client):
    answer = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": BLOCKS["image"].definition_prefix})
    assert "bibliotheek" in answer.content.decode()


def posted(body):
    return nested_form_data(
        {
            "title": "Over ons",
            "slug": "over-ons",
            "body": streamfield(body),
            "published_on": "2026-03-01",
            "action-publish": "publish",
        }
    )


@pytest.mark.usefixtures("pages")
def test_a_link_text_is_refused_beside_its_field(admin_client):
    page = StandardPage.objects.first()
    data = posted([("text", rich_text('<p><a href="https://example.org">klik hier</a></p>'))])
    answer = admin_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert answer.status_code == 200
    errors = answer.context["form"].errors["body"].as_data()[0]
    assert errors.block_errors[0].code == "says_nothing"
    assert "klik hier" in answer.content.decode()


@pytest.mark.django_db
def test_a_table_needs_a_caption_and_headers():
    table = BLOCKS["table"]
    whole = table.get_preview_value()
    for change, code in [
        ({"table_caption": " "}, "caption"),
        ({"table_header_choice": ""}, "headers"),
        ({"table_header_choice": "neither"}, "headers"),
        ({"data": [["", None], ["", ""]]}, "required"),
    ]:
        with pytest.raises(Exception) as refusal:  # noqa: PT011 - the code is compared below
            table.clean(whole | change)
        assert refusal.value.code == code
        table.clean_deferred(whole | change)
    html = table.render(table.clean(whole))
    assert html.count('scope="col"') == 3
    assert html.count('scope="row"') == 3
    assert f'<caption class="data-table__caption">{whole["table_caption"]}</caption>' in html
    assert 'role="region" tabindex="0"' in html


@pytest.mark.django_db
def test_lessons_come_from_a_record_or_a_typed_name(person):
    block = BodyStreamBlock().child_blocks["lessons"]
    value = block.normalize(block.get_preview_value() | {"person": person, "name": "Ruben"})
    with pytest.raises(Exception) as refusal:  # noqa: PT011
        block.clean(value)
    assert list(refusal.value.block_errors) == ["name"]
    value["name"] = ""
    assert (block.clean(value).source_name, value.source_url) == ("Ruben de Haan", "")


def test_a_body_is_a_stream():
    assert isinstance(BodyStreamBlock().to_python([]), StreamValue)


@pytest.mark.django_db
def test_many_photos_are_chosen_at_once(admin_client):
    home = Site.objects.get().root_page
    answer = admin_client.get(reverse("wagtailadmin_pages:add", args=["home", "standardpage", home.pk]))
    html = answer.content.decode()
    assert "samenspel.PhotoList" in html
    assert "js/admin/photo_list.js" in html
    assert find("js/admin/photo_list.js")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("model", "sent", "shown"),
    [
        ("media_film", {"title": "Aan tafel", "url": "https://video.example/1"}, "Aan tafel"),
        ("people_person", {"name": "Samira Bouzid"}, "Samira Bouzid"),
    ],
)
def test_a_film_and_a_person_are_made_where_they_are_chosen(model, sent, shown, admin_client):
    space = f"wagtailsnippetchoosers_{model}"
    window = admin_client.get(reverse(f"{space}:choose")).json()["html"]
    form = parsed(window).find(f".//form[@action='{reverse(f'{space}:create')}']")
    prefix = next(i.get("name") for i in form.iter("input") if i.get("name", "").endswith(next(iter(sent))))
    prefix = prefix.removesuffix(next(iter(sent)))
    made = admin_client.post(reverse(f"{space}:create"), {f"{prefix}{name}": value for name, value in sent.items()})
    assert made.json()["result"]["string"] == shown
