"""The demo is what it promises: every situation that the site knows is in it somewhere."""

import re
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision, Site

from blog.models import BlogPostPage, PublicationPage, ReadingTipPage
from demo.accounts import DEMO_LOGINS
from events.models import EventFilm, EventPage, EventSeriesPage
from events.pages.coverage import has_coverage
from events.schedule.phases import Phase, phase_at
from events.schedule.sign_up import SignUp, sign_up_at
from portfolio import models as portfolio
from shared.media.models import Document, Film, Photo
from shared.navigation.models import Footer, MainMenu, Notice, OrganisationDetails
from shared.pages.models import AlsoIn, BasePage, Theme
from shared.pages.status import StoryRole
from shared.pages.story.story import story_of
from shared.people.models import Organisation, Person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

TOLD_COMPLETELY = "lommertafel-3-aan-tafel-met-de-hele-streek"


def the_event():
    return EventPage.objects.get(slug=TOLD_COMPLETELY)


def phases():
    now = timezone.now()
    return {event.slug: phase_at(event, now) for event in EventPage.objects.live()}


def test_one_gathering_is_told_in_all_five_forms():
    parts = BasePage.objects.filter(hub=the_event(), live=True)
    for model in (
        BlogPostPage,
        portfolio.TestimonialPage,
        portfolio.PortfolioItemPage,
        PublicationPage,
        ReadingTipPage,
    ):
        assert parts.type(model).exists(), model
    assert {StoryRole.REPORT, StoryRole.PREVIEW, StoryRole.BACKGROUND} <= set(
        parts.values_list("story_role", flat=True)
    )


def test_and_with_everything_an_event_has():
    event = the_event()
    assert event.event_organisations.count() == 12
    assert len(set(event.event_organisations.values_list("role", flat=True))) == 4
    assert event.event_photos.count() == 12
    assert event.event_films.count() == 3
    assert event.elsewhere_links.filter(url__regex=r"^.{150,}").exists()
    assert (event.signed_up, event.turnout) == ("ruim 150 mensen", "bijna 140")
    assert event.looking_back
    rounds = [child.value for child in event.programme if child.block_type == "round"]
    assert [len(found["sessions"]) for found in rounds] == [3]
    assert sum(child.block_type == "moment" for child in event.programme) >= 4
    assert all(session["people"] for found in rounds for session in found["sessions"])
    assert has_coverage(event, story_of(event))


def test_every_phase_is_in_the_agenda():
    found = set(phases().values())
    assert {Phase.ANNOUNCED, Phase.OVER, Phase.RESCHEDULED, Phase.POSTPONED, Phase.CANCELLED} <= found
    assert found & {Phase.TODAY, Phase.UNDER_WAY}


def test_every_state_of_signing_up():
    now = timezone.now()
    found = {sign_up_at(event, now) for event in EventPage.objects.live()}
    assert {SignUp.NONE, SignUp.NOT_YET, SignUp.ELSEWHERE, SignUp.FULL} <= found


def test_one_comes_in_a_few_weeks():
    days = (EventPage.objects.get(slug="wie-helpt-de-helpers").listing_date - timezone.localdate()).days
    assert 14 <= days <= 35


def test_one_is_over_and_not_yet_told():
    event = EventPage.objects.get(slug="netwerklunch-sport-en-schuldhulp")
    assert phases()[event.slug] == Phase.OVER
    assert not has_coverage(event, story_of(event))


def test_one_was_organised_by_others_and_has_no_page_of_its_own():
    event = EventPage.objects.get(slug="congres-dorpen-in-beweging")
    assert (event.has_detail_page, event.in_listings, event.our_role) == (False, False, "facilitator")
    assert portfolio.PortfolioItemPage.objects.filter(hub=event).exists()


def test_one_has_its_time_in_words_and_is_still_to_come():
    event = EventPage.objects.get(slug="opening-van-de-buurtfabriek")
    assert re.fullmatch(r"voorjaar 20\d\d", event.when_in_words)
    assert event.starts_at is None
    assert event.date_to_be_announced


def test_one_is_online_one_lasts_several_days_and_one_has_thirteen_organisers():
    events = EventPage.objects
    assert events.get(slug="webinar-subsidie-vragen-zonder-hoofdpijn").online_url
    several = events.get(slug="driedaagse-buurtbegeleider")
    assert (several.ends_at - several.starts_at).days >= 1
    thirteen = events.get(slug="regionale-werktafel-jeugd-en-gezin").event_organisations
    assert thirteen.filter(role="organiser").count() == 13


def test_a_years_programme_stands_inside_a_community():
    year = EventSeriesPage.objects.get(slug="ronde-10-over-de-drempel")
    assert year.hub.specific.series_name == "vakgemeenschap"
    assert EventPage.objects.filter(hub=year).count() == 3


def test_a_series_has_three_editions():
    series = EventSeriesPage.objects.get(slug="de-grote-lommertafel")
    editions = EventPage.objects.filter(hub=series).order_by("listing_date").values_list("edition_label", flat=True)
    assert list(editions) == ["deel 1", "deel 2", "deel 3"]


def test_a_part_is_shown_at_two_hubs():
    shown = AlsoIn.objects.select_related("page").first()
    assert shown.page.hub_id
    assert shown.page.hub_id != shown.hub_id


def test_the_records():
    assert Person.objects.count() >= 12
    with_page = Person.objects.with_page()
    assert with_page.count() >= 2
    assert all(person.consent_note and person.bio for person in with_page)
    assert Theme.objects.exclude(description="").count() == 8
    assert Organisation.objects.exclude(logo=None).count() >= 13
    assert BasePage.objects.filter(depth__gt=1, live=True).count() >= 40
    assert not BasePage.objects.filter(live=False).exists()


def test_a_title_has_a_very_long_word_and_some_pages_are_old():
    assert any(len(word) >= 24 for title in BasePage.objects.values_list("title", flat=True) for word in title.split())
    years = {day.year for day in BlogPostPage.objects.values_list("published_on", flat=True)}
    assert years & {2015, 2016, 2017, 2018, 2019}


def test_films_stand_elsewhere_and_here_and_files_are_counted():
    assert all(film.cover_id and film.length for film in Film.objects.all())
    assert Film.objects.filter(url="").count() == 1
    assert [film.at_provider.name for film in Film.objects.all() if film.at_provider] == ["Vimeo"]
    ours = Film.objects.get(url="")
    assert ours.length == "0:24"
    assert (ours.subtitle_languages, len(ours.chapter_list), bool(ours.transcript)) == (["nl", "en"], 4, True)
    assert set(EventFilm.objects.values_list("relation", flat=True)) == {"recording", "shown"}
    assert all(document.page_count for document in Document.objects.all())


def test_every_photo_is_described():
    assert not Photo.objects.filter(description="").exists()
    titles = list(Photo.objects.values_list("title", flat=True))
    assert len(titles) == len(set(titles)), "the title is what a second run finds a photo by"


def test_what_stands_around_every_page():
    site = Site.objects.get(is_default_site=True)
    assert OrganisationDetails.for_site(site).email
    assert any(item.value["children"] for item in MainMenu.for_site(site).items)
    assert Footer.for_site(site).columns
    assert Notice.for_site(site).is_shown_at(timezone.now())
    assert set(BasePage.objects.filter(slug__in=["over-ons", "privacy", "contact"]).values_list("live", flat=True)) == {
        True
    }


def test_the_log_ins_are_there_to_try():
    for name, password, _purpose in DEMO_LOGINS:
        assert get_user_model().objects.get(username=name).check_password(password)


def test_a_second_run_makes_nothing():
    counted = (BasePage, Photo, Document, Film, Person, Organisation, Theme, Revision, get_user_model())
    before = [model.objects.count() for model in counted]
    output = StringIO()
    call_command("seed_demo", stdout=output)
    assert [model.objects.count() for model in counted] == before
    assert not re.search(r"\b[1-9]\d* made", output.getvalue())


def test_what_an_editor_deleted_comes_back_and_what_was_changed_stays():
    BlogPostPage.objects.get(slug="wat-kost-een-kop-koffie").delete()
    BlogPostPage.objects.filter(slug="veertien-meter-post").update(title="Anders")
    call_command("seed_demo", stdout=StringIO())
    assert BlogPostPage.objects.get(slug="wat-kost-een-kop-koffie").live
    assert BlogPostPage.objects.get(slug="veertien-meter-post").title == "Anders"


def test_the_tree_is_sound():
    assert not any(BasePage.find_problems())
