"""The kinds of page: each with one name and one place, known on any row, with its card's second line."""

import pytest
from lucide.templatetags.lucide import lucide

from shared.pages.kinds import Family, classes_of, kinds, page_classes
from shared.pages.models import BasePage
from tests import factories as make
from tests.factories import local


def test_codes_orders_and_names_are_used_once():
    for attribute in ("code", "order", "icon", "name", "plural"):
        values = [str(getattr(kind, attribute)) for kind in kinds()]
        assert len(set(values)) == len(values), attribute


def test_kinds_come_in_the_order_of_a_story():
    assert [kind.code for kind in kinds()] == [
        "series",
        "event",
        "blog",
        "publication",
        "portfolio",
        "testimonial",
        "reading-tip",
    ]
    assert {kind.family for kind in kinds()} == set(Family)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.code)
def test_icons_exist(kind):
    assert "<svg" in lucide(kind.icon)


def test_every_class_belongs_to_one_kind():
    of_kinds = [model for kind in kinds() for model in classes_of(kind.code)]
    assert len(set(of_kinds)) == len(of_kinds)
    assert set(of_kinds) == {model for model in page_classes() if model.page_kind}
    assert classes_of("nonsense") == []


@pytest.mark.django_db
def test_a_row_of_the_base_table_knows_its_kind(django_assert_num_queries):
    make.warm()
    pages = [maker() for maker in make.KINDS.values()]
    with django_assert_num_queries(1):
        rows = list(BasePage.objects.filter(pk__in=[page.pk for page in pages]).for_cards().order_by("pk"))
        assert [row.kind for row in rows] == [type(page).page_kind for page in pages]


@pytest.mark.parametrize(
    ("fields", "label"),
    [({}, "blog"), ({"story_role": "report"}, "Verslag"), ({"story_role": "preview"}, "Vooruitblik")],
)
@pytest.mark.django_db
def test_what_visitors_call_a_page(fields, label):
    assert BasePage.objects.get(pk=make.blog_post(**fields).pk).label == label


def venue(**fields):
    return make.venue(name="De Hoek", **fields)


LINES = {
    "event": (make.event, dict, "29 okt 2026, vanaf 12.30 uur"),
    "event somewhere": (
        make.event,
        lambda: {"venue": venue(city="Oudeveer")},
        "29 okt 2026, vanaf 12.30 uur · Oudeveer",
    ),
    "event at a venue without a town": (
        make.event,
        lambda: {"venue": venue()},
        "29 okt 2026, vanaf 12.30 uur · De Hoek",
    ),
    "event online": (
        make.event,
        lambda: {"online_url": "https://example.org"},
        "29 okt 2026, vanaf 12.30 uur · Online",
    ),
    "event without times": (
        make.event,
        lambda: {"starts_at": local("2026-10-29 09:00"), "all_day": True},
        "29 okt 2026",
    ),
    "event in words": (make.event, lambda: {"when_in_words": "Voorjaar 2014"}, "Voorjaar 2014"),
    "series": (make.series, dict, ""),
    "series with a period": (make.series, lambda: {"edition_label": "3.0", "period": "sinds 2016"}, "3.0 · sinds 2016"),
    "reading tip": (make.reading_tip, dict, "Boek"),
    "reading tip in full": (
        make.reading_tip,
        lambda: {"work_kind": "film", "work_authors": "Noor Visser", "year": 2019},
        "Film · Noor Visser · 2019",
    ),
    "portfolio item": (make.portfolio_item, dict, ""),
    "portfolio item in full": (
        make.portfolio_item,
        lambda: {"client": make.organisation(name="De Linden"), "period": "voorjaar 2026"},
        "De Linden · voorjaar 2026",
    ),
    "blog post": (make.blog_post, dict, ""),
    "publication": (make.publication, dict, ""),
    "testimonial": (make.testimonial, dict, ""),
}


@pytest.mark.parametrize(("maker", "fields", "line"), LINES.values(), ids=LINES)
@pytest.mark.django_db
def test_the_second_line_of_a_card(maker, fields, line):
    assert BasePage.objects.get(pk=maker(**fields()).pk).card_line == line


@pytest.mark.django_db
def test_a_testimonial_is_a_card_without_being_loaded():
    page = make.testimonial(quote="Ik kom terug.", person_name="Samira", person_role="buur", organisation_name="Oost")
    row = BasePage.objects.get(pk=page.pk)
    assert (row.summary, row.subtitle) == ("Ik kom terug.", "Samira, buur, Oost")


@pytest.mark.django_db
def test_who_said_it_may_be_long():
    page = make.testimonial(person_name="a" * 200, person_role="b" * 200, organisation_name="c" * 200)
    assert len(BasePage.objects.get(pk=page.pk).subtitle) == 255
    item = make.portfolio_item(client=make.organisation(name="d" * 255), period="e" * 100)
    assert len(BasePage.objects.get(pk=item.pk).card_line) == 255
