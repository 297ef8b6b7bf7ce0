"""Everything an editor can fill in shows somewhere: each text has a word of its own, which is looked for."""

import re
from pathlib import Path

import pytest
import time_machine
from django.test import Client

from shared.pages.kinds import page_classes
from tests import factories as make
from tests import filled_in
from tests.factories import local
from tests.html_rules import problems_of

pytestmark = pytest.mark.slow

MOMENTS = [local("2026-10-01 12:00"), local("2026-10-29 13:00"), local("2027-01-01 12:00")]


@pytest.fixture
def words():
    return filled_in.Words()


def fetch(*pages):
    """Return the HTML of pages at every moment, one after the other."""
    found = []
    for moment in MOMENTS:
        with time_machine.travel(moment, tick=False):
            for page in pages:
                answer = Client().get(page if isinstance(page, str) else page.url)
                assert answer.status_code == 200, page
                found.append(answer.content.decode().replace("&shy;", "").replace("\xad", ""))
    assert [problem for html in found for problem in problems_of(html)] == []
    return "".join(found)


def not_found(words, html, owner=""):
    html = html.lower()
    return sorted(
        field
        for field, word in words.marks.items()
        if field.startswith(owner) and field not in SHOWN_ELSEWHERE and word.lower() not in html
    )


# What the page of its own does not show, and where it is seen instead.
COVER = "with a cover beside the title the lead photo stands on cards and where the page is shared, without words"
SHOWN_ELSEWHERE = {
    "ReadingTipPage.photo.caption": COVER,
    "ReadingTipPage.photo.credit": COVER,
    "ReadingTipPage.photo.description": COVER,
    "PublicationPage.photo.file": "on cards, and drawn into the picture that is shown where the page is shared",
    "PublicationPage.photo.caption": COVER,
    "PublicationPage.photo.credit": COVER,
    "PublicationPage.photo.description": COVER,
    "BlogPostPage.also_in": "the page stands at that event or series, see `test_part`",
    "ReadingTipPage.also_in": "the same",
    "PublicationPage.also_in": "the same",
    "TestimonialPage.also_in": "the same",
    "PortfolioItemPage.also_in": "the same",
    "EventPage.also_in": "the same",
    "EventSeriesPage.also_in": "the same",
    "EventPage.status_reason": "shown once it was moved, postponed or cancelled, see `test_what_became_of_an_event`",
    "contact_page.thanks": "shown once the form was sent, on a page of its own",
}


PARTS = {
    "blog post": filled_in.blog_post,
    "reading tip": filled_in.reading_tip,
    "publication": filled_in.publication,
    "testimonial": filled_in.testimonial,
    "portfolio item": filled_in.portfolio_item,
}


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.django_db
def test_part(name, words):
    hub = make.event(title="Deze hub")
    page = PARTS[name](words, hub)
    html = fetch(page)
    assert not_found(words, html) == []
    assert "Deze hub" in html
    # A further hub shows the page, and not the other way round.
    assert page.title in fetch(page.also_in.get().hub.specific)


@pytest.mark.django_db
def test_series(words):
    above = make.series(title="Bovenste reeks")
    page = filled_in.series(words, above)
    assert not_found(words, fetch(page)) == []


@pytest.mark.django_db
def test_event(words):
    series = make.series(title="Bovenste reeks")
    page = filled_in.event(words, series)
    html = fetch(page)
    assert not_found(words, html) == []
    assert "Bovenste reeks" in html


@pytest.mark.parametrize("event_status", ["rescheduled", "postponed", "cancelled"])
@pytest.mark.django_db
def test_what_became_of_an_event(event_status, words):
    page = make.event(
        event_status=event_status, status_reason="De zaal is gesloten.", previous_starts_at=local("2026-09-15 10:00")
    )
    html = fetch(page)
    assert "De zaal is gesloten." in html
    assert ("15 september 2026" in html) == (event_status == "rescheduled")


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"signup_url": "https://meld.example/"}, 'href="https://meld.example/"'),
        ({"signup_url": "https://meld.example/", "signup_opens": local("2026-10-15 09:00")}, "15 oktober 2026"),
        ({"signup_url": "https://meld.example/", "signup_closes": local("2026-10-16 09:00")}, "16 oktober 2026"),
        ({"signup_url": "https://meld.example/", "signup_full": True}, "Er is geen plaats meer."),
        ({"all_day": True, "starts_at": local("2026-10-29 00:00")}, "donderdag 29 oktober 2026"),
        ({"when_in_words": "Ergens in de herfst", "date_to_be_announced": True}, "Ergens in de herfst"),
    ],
)
@pytest.mark.django_db
def test_signing_up_and_when(fields, text):
    assert text in fetch(make.event(**fields))


@pytest.mark.django_db
def test_plain_pages(words):
    for maker, fields in ((make.standard_page, ()), (make.contact_page, ("privacy_statement", "thanks"))):
        page = maker(**filled_in.of_every_page(words, maker.__name__), **words.fields(maker.__name__, *fields))
        assert not_found(words, fetch(page), maker.__name__) == []


@pytest.mark.parametrize("name", make.INDEXES)
@pytest.mark.django_db
def test_index(name, words):
    page = make.index_page(make.INDEXES[name], **filled_in.of_every_page(words, "index"))
    assert not_found(words, fetch(page)) == []


@pytest.mark.django_db
def test_front_page(words):
    more = make.standard_page(title="Alles bij elkaar", slug=words("section.more"))
    page = make.front_page()
    for field, value in filled_in.of_every_page(words, "HomePage").items():
        setattr(page, field, value)
    section = {"title": words("section.title"), "number": 1, "more": more, "more_label": words("section.more_label")}
    page.body = [("newest_posts", section), *make.text_body(words("text"))]
    page.save()
    for post in ("Oudste", "Nieuwste"):
        make.blog_post(title=post)
    html = fetch(page)
    assert not_found(words, html) == []
    assert "Nieuwste" in html
    assert "Oudste" not in html


@pytest.mark.django_db
def test_theme(words):
    theme = make.theme(**words.fields("Theme", "name", "description"))
    make.blog_post(themes=[theme])
    assert not_found(words, fetch(theme.url)) == []


@pytest.mark.django_db
def test_person(words):
    person = filled_in.person_with_page(words)
    make.blog_post(title="Geschreven", authors=[person])
    html = fetch(person.url)
    assert "Geschreven" in html
    assert "3 maart 2026" not in html
    assert [field for field in not_found(words, html) if not field.startswith("Person.organisation.")] == []


# What a form asks besides the texts, the choices and the pictures that are looked for above.
NOT_A_TEXT = {
    "slug": "the address",
    "go_live_at": "when it is published by itself",
    "expire_at": "when that ends",
    "comment_notifications": "for the editor",
    "search_description": "in the head, see `test_description`",
    "has_detail_page": "whether there is a page at all",
    "all_day": "leaves the times out, see `test_signing_up_and_when`",
    "date_to_be_announced": "keeps it in the agenda",
    "hub": "its title and facts are shown",
    **dict.fromkeys(("to_address", "from_address", "subject"), "in the mail that a form sends"),
    "form_fields": "the form itself, see `tests/home`",
    "comments": "between editors",
    "event_dates": "further days, see `tests/events/schedule/test_occurrences.py`",
    "photo_collection": "its photos are shown, see `tests/events/pages/test_album.py`",
    "only_with_consent": "leaves photos out, see there",
}


def test_no_field_is_forgotten():
    """A field that is added to a form is to be looked for here as well."""
    looked_for = filled_in_fields()
    for model in page_classes():
        form_class = model.get_edit_handler().get_form_class()
        fields = {*form_class.base_fields, *form_class.formsets}
        assert fields - looked_for - NOT_A_TEXT.keys() == set(), model.__name__


def filled_in_fields():
    """Return the names of fields that the tests above fill in: those of the builders and those named in this file."""
    sources = [Path(filled_in.__file__).read_text(), Path(__file__).read_text()]
    return set(re.findall(r"[a-z_]+", " ".join(sources)))


@pytest.mark.django_db
def test_description():
    described = make.blog_post(summary="De samenvatting.", search_description="Voor zoekmachines.")
    assert '<meta name="description" content="Voor zoekmachines.">' in fetch(described)
    assert '<meta name="description" content="De samenvatting.">' in fetch(make.blog_post(summary="De samenvatting."))
