"""
How many queries a page may take on a warm process: the same number with twenty pages on the site as with 2,000.

Nothing is kept but what a process keeps anyway: no page, and no picture either, whose sizes all exist.
"""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from blog.models import BlogIndexPage, BlogPostPage, PublicationIndexPage, PublicationPage, ReadingTipPage
from events.models import EventDate, EventIndexPage, EventOrganisation, EventPage, EventPhoto, EventSeriesPage
from home.models import HomePage, StandardPage
from portfolio.models import PortfolioIndexPage, PortfolioItemPage, TestimonialPage
from shared.media.pictures.picture import drawn
from shared.pages.models import BasePage
from tests import factories as make
from tests import filled_in
from tests.budgets import budget_of
from tests.factories import local
from tests.many_pages import add_many, add_to_search, shared_by_a_module

pytestmark = pytest.mark.slow

NOW = local("2026-10-01 12:00")

# Each with its budget, which goes by the class of the page.
PAGES = {
    "blog post": BlogPostPage,
    "report": BlogPostPage,
    "publication": PublicationPage,
    "reading tip": ReadingTipPage,
    "portfolio item": PortfolioItemPage,
    "testimonial": TestimonialPage,
    "event to come": EventPage,
    "event that is over": EventPage,
    "session in an event in a series": EventPage,
    "series": EventSeriesPage,
    "front page": HomePage,
    "plain page": StandardPage,
    "blog": BlogIndexPage,
    "blog, second page": BlogIndexPage,
    "blog, filtered": BlogIndexPage,
    "publications": PublicationIndexPage,
    "portfolio": PortfolioIndexPage,
    "agenda": EventIndexPage,
    "theme": None,
    "person": None,
    "search": None,
}


@pytest.fixture(scope="module")
def queries(django_db_setup, django_db_blocker):
    """Return for each address the queries it took on the small site and on the large one."""
    with shared_by_a_module(django_db_blocker), time_machine.travel(NOW, tick=False):
        addresses = make_small_site()
        small = {name: asked(address) for name, address in addresses.items()}
        assert BasePage.objects.count() < 80
        make_large_site()
        assert BasePage.objects.count() > 2000
        large = {name: asked(address) for name, address in addresses.items()}
        yield {name: (small[name], large[name]) for name in addresses}


@pytest.mark.parametrize(("name", "budget"), [(name, budget_of(model)) for name, model in PAGES.items()], ids=PAGES)
@pytest.mark.django_db
def test_budget(queries, name, budget):
    small, large = queries[name]
    print(f"{name}: {len(small)} and {len(large)} queries, {budget} allowed")
    told = "\n".join(f"{place:>3} {sql[:220]}" for place, sql in enumerate(large, start=1))
    assert len(small) <= budget, f"{len(small)} queries, {budget} allowed:\n{told}"
    assert len(small) == len(large), f"{len(small)} with few pages, {len(large)} with many:\n{told}"


def asked(address):
    """Return the queries of a request, as SQL."""
    visitor = Client()
    assert visitor.get(address).status_code == 200, address
    caches["renditions"].clear()
    drawn.clear()
    with CaptureQueriesContext(connection) as captured:
        answer = visitor.get(address)
    assert answer.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


def full_body():
    """Return a body with two images and twelve photos, as stored."""
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(14)]
    image = {"caption": "", "alt": "", "decorative": False, "size": "text"}
    return [
        *make.text_body("Wat er gebeurde."),
        *(("image", image | {"photo": photo}) for photo in photos[:2]),
        ("photos", {"title": "In beeld", "photos": [{"photo": photo, "caption": ""} for photo in photos[2:]]}),
    ]


def make_small_site():
    """Everything once, filled in to the last field, and give the addresses to ask for."""
    words = filled_in.Words()
    series = filled_in.series(words)
    day = filled_in.event(words, series)
    day.event_organisations = [
        EventOrganisation(organisation=organisation_with_logo(), sort_order=n) for n in range(13)
    ]
    day.event_photos = [EventPhoto(photo=make.photo(size=(60, 40), rendered=True), sort_order=n) for n in range(12)]
    day.invitation = full_body()
    day.save()
    over = EventPage.objects.get(pk=day.copy(update_attrs={"slug": "voorbij", "title": "Voorbij"}).pk)
    over.starts_at, over.first_ends_at = local("2025-10-02 12:30"), local("2025-10-02 17:00")
    over.event_dates = [EventDate(starts_at=local("2025-10-09 12:30"), ends_at=local("2025-10-09 17:00"))]
    over.save()
    session = make.event(hub=day, parent=day, title="Sessie van de dag")
    parts = {
        "blog post": filled_in.blog_post(words, day),
        "publication": filled_in.publication(words, day),
        "reading tip": filled_in.reading_tip(words, day),
        "portfolio item": filled_in.portfolio_item(words, day),
        "testimonial": filled_in.testimonial(words, day),
    }
    for page in parts.values():
        page.body = full_body()
        page.save()
    copied = parts["blog post"].copy(update_attrs={"slug": "verslag", "title": "Verslag", "story_role": "report"})
    parts["report"] = copied
    author = parts["blog post"].page_authors.get().person
    author.has_page, author.consent_note = True, "Per mail"
    author.save()
    theme = parts["blog post"].themes.get()
    plain = make.standard_page(body=full_body(), photo=make.photo(size=(60, 40), rendered=True))
    front_page = front_page_with_everything()
    pages = parts | {
        "event to come": day,
        "event that is over": over,
        "session in an event in a series": session,
        "series": series,
        "front page": front_page,
        "plain page": plain,
    }
    fill_lists(12)
    pages |= {name: make.index_page(model) for name, model in make.INDEXES.items()}
    return {name: page.url for name, page in pages.items()} | {
        "blog, second page": "/blog/?page=2",
        "blog, filtered": f"/blog/?soort=blog&onderwerp={theme.slug}",
        "theme": theme.url,
        "person": author.url,
        "search": "/zoeken/?q=gebeurde",
    }


def organisation_with_logo():
    return make.organisation(logo=make.photo(size=(60, 40), rendered=True))


def front_page_with_everything():
    page = make.front_page()
    more = {"title": "Nieuw", "number": 3, "more": page, "more_label": "Alles"}
    sections = ("coming_events", "newest_posts", "newest_publications", "newest_work", "newest_testimonials")
    page.body = [*((name, more) for name in sections), *make.text_body("Welkom.")]
    page.photo = make.photo(size=(60, 40), rendered=True)
    page.save()
    return page


def fill_lists(number):
    """Add so many pages with photos to the blog, and a few to every other list."""
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(4)]
    for place in range(number):
        make.blog_post(photo=photos[place % 4])
    for maker in (make.publication, make.portfolio_item, make.event):
        for photo in photos[:2]:
            maker(photo=photo)


def make_large_site():
    photos = [make.photo(size=(60, 40), rendered=True) for _ in range(30)]
    themes = [make.theme() for _ in range(12)]

    def day(place):
        starts_at = local("2013-01-05 12:30") + timedelta(days=place * 10)
        return {"photo": photos[place % 30], "starts_at": starts_at}

    def text(place):
        told = {"photo": photos[place % 30], "summary": "Wat er gebeurde.", "hub": events[place % 100]}
        return told | {"body": make.text_body("Wat er gebeurde, en met wie.")}

    index = {model: make.index_page(index) for model, index in make.INDEX.items()}
    events = add_many(index[EventPage], EventPage, 600, day, themes)
    rows = events + add_many(index[BlogPostPage], BlogPostPage, 700, text, themes)
    rows += add_many(index[PublicationPage], PublicationPage, 300, text, themes)
    rows += add_many(index[PortfolioItemPage], PortfolioItemPage, 300, text, themes)
    rows += add_many(index[TestimonialPage], TestimonialPage, 100, text, themes)
    add_to_search(rows)
