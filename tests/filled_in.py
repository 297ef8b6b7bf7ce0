"""
A page of each kind with everything that an editor can fill in, each text with a word of its own.

`marks` says where each word stands: `EventPage.room` → `kenmerk12`; a page that shows the field holds the word.
"""

from datetime import date, time

from blog.models import BlogPostPage, PublicationFile, PublicationPage, ReadingTipPage
from events.models import ElsewhereLink, EventDate, EventFilm, EventOrganisation, EventPage, EventPhoto, EventSeriesPage
from portfolio.models import PortfolioItemPage, TestimonialPage
from tests import factories as make
from tests.factories import local


class Words:
    """Gives a word for each field, and keeps which."""

    def __init__(self):
        self.marks = {}

    def __call__(self, field):
        return self.marks.setdefault(field, f"kenmerk{len(self.marks)}x")

    def fields(self, owner, *names):
        return {name: self(f"{owner}.{name}") for name in names}

    def address(self, field):
        return f"https://{self(field)}.example/"

    def paragraph(self, field):
        return f"<p>{self(field)}</p>"

    def photo(self, field):
        """A photo of which the file is named by the word, because most pictures beside a text are decoration."""
        return make.photo(name=self(field), size=(60, 40), rendered=True)


def photo_of_the_library(words, owner="Photo"):
    return make.photo(
        name=words(f"{owner}.file"),
        size=(60, 40),
        rendered=True,
        **words.fields(owner, "description", "caption", "credit"),
    )


def organisation(words, owner="Organisation"):
    fields = words.fields(owner, "name", "full_name")
    website = words.address(f"{owner}.website")
    return make.organisation(**fields, website=website, logo=words.photo(f"{owner}.logo"))


def person(words, owner="Person", **fields):
    fields = words.fields(owner, "name", "role") | fields
    employer = make.organisation(name=words(f"{owner}.organisation"))
    return make.person(**fields, organisation=employer, portrait=words.photo(f"{owner}.portrait"))


def person_with_page(words):
    fields = words.fields("Person", "bio") | {"website": words.address("Person.website"), "slug": "iemand"}
    return person(words, has_page=True, consent_note="Per mail, 3 maart 2026", **fields)


def venue(words):
    names = ("name", "address", "city", "how_to_get_there", "accessibility")
    fields = words.fields("Venue", *names) | {"postal_code": "1234 XY", "website": words.address("Venue.website")}
    words.marks |= {"Venue.postal_code": "1234 XY", "Venue.latitude, longitude": "mlat=52.1234&amp;mlon=4.5678"}
    return make.venue(**fields, latitude="52.1234", longitude="4.5678")


def film(words):
    """A link; a film of our own has its tests in `shared/media/films`."""
    fields = words.fields("Film", "title", "description", "maker", "transcript") | {"url": words.address("Film.url")}
    fields["described_by"] = make.film(title="Met stem", slug=words("Film.described_by"))
    words.marks |= {"Film.length": "4:35", "Film.made_on": "7 februari 2025", "Film.licence": "CC BY-SA 4.0"}
    words.marks |= {"Film.language": "gesproken taal: Fries", "EventFilm.relation": "Vertoond tijdens deze"}
    chapters = f"0:30 {words('Film.chapters')}"
    known = {"length": "4:35", "made_on": date(2025, 2, 7), "licence": "cc-by-sa", "language": "fy"}
    return make.film(**fields, **known, chapters=chapters, cover=words.photo("Film.cover"))


def document(words, owner="Document"):
    made = make.document(title=words(f"{owner}.title"), filename="verslag.pdf")
    type(made).objects.filter(pk=made.pk).update(page_count=47)
    words.marks[f"{owner}.page_count"] = "47"
    return made


def of_every_page(words, owner):
    """Return what every kind of page has; dates and choices that are told apart."""
    words.marks |= {f"{owner}.title_language": 'lang="fy"'}
    return words.fields(owner, "title", "subtitle", "summary", "seo_title") | {
        "photo": photo_of_the_library(words, f"{owner}.photo"),
        "title_language": "fy",
    }


def related(words, owner, **more):
    """Return what every kind that belongs to a story has: themes, further hubs, pinned pages."""
    return {
        "themes": [make.theme(name=words(f"{owner}.themes"))],
        "also_in": [make.series(title=words(f"{owner}.also_in"))],
        "pinned": [make.blog_post(title=words(f"{owner}.pinned"))],
    } | more


def part(model, words, story, story_role="", **fields):
    """Make a part of a story with everything filled in; `fields` on top of what every part has."""
    owner = model.__name__
    words.marks[f"{owner}.published_on"] = "5 november 2026"
    fields = of_every_page(words, owner) | {"published_on": date(2026, 11, 5), "hub": story} | fields
    if story_role:
        words.marks[f"{owner}.story_role"] = "Achtergrond"
        fields["story_role"] = story_role
    authors = [person(words, f"{owner}.page_authors")] if model is not TestimonialPage else []
    body = [("text", words.paragraph(f"{owner}.body"))]
    return make.make(model, body=body, **fields, **related(words, owner, authors=authors))


def blog_post(words, story):
    return part(BlogPostPage, words, story, "background")


def reading_tip(words, story):
    owner = "ReadingTipPage"
    words.marks |= {f"{owner}.work_kind": "Podcast", f"{owner}.year": "1987"}
    return part(
        ReadingTipPage,
        words,
        story,
        "background",
        **words.fields(owner, "work_title", "work_authors", "publisher"),
        work_kind="podcast",
        year=1987,
        link=words.address(f"{owner}.link"),
        cover=words.photo(f"{owner}.cover"),
    )


def publication(words, story):
    owner = "PublicationPage"
    page = part(PublicationPage, words, story, "background", cover=words.photo(f"{owner}.cover"))
    page.publication_files = [
        PublicationFile(document=document(words), sort_order=0),
        PublicationFile(document=make.document(), label=words("PublicationFile.label"), sort_order=1),
    ]
    page.save()
    return page


def testimonial(words, story):
    owner = "TestimonialPage"
    fields = words.fields(owner, "quote", "person_name", "person_role", "organisation_name")
    page = part(TestimonialPage, words, story, "background", **fields, portrait=words.photo(f"{owner}.portrait"))
    # Written by the page itself from the quote and who said it.
    for name in ("subtitle", "summary", "title_language"):
        words.marks.pop(f"{owner}.{name}", None)
    return page


def portfolio_item(words, story):
    owner = "PortfolioItemPage"
    quote = make.testimonial(quote=words(f"{owner}.testimonial"))
    return part(
        PortfolioItemPage,
        words,
        story,
        "background",
        **words.fields(owner, "our_role", "period"),
        client=organisation(words, f"{owner}.client"),
        testimonial=quote,
    )


def series(words, hub=None):
    owner = "EventSeriesPage"
    fields = of_every_page(words, owner) | words.fields(owner, "series_name", "period", "edition_label")
    body = [("text", words.paragraph(f"{owner}.body"))]
    return make.make(EventSeriesPage, body=body, hub=hub, stage="running", **fields, **related(words, owner))


def lessons(words, owner):
    """Return a block of lessons, learned from somebody of the list of people."""
    person = make.person(name=words(f"{owner}.person"))
    fields = words.fields(owner, "title", "introduction", "role", "manner")
    return fields | {"lessons": [words(f"{owner}.lessons")], "person": person, "name": ""}


def programme(words):
    """Return a programme with a part for everybody and a round of two sessions."""
    owner = "EventPage.programme"

    def people(place):
        return [
            {
                "person": make.person(name=words(f"{owner}.{place}.person")),
                "name": "",
                "role": words(f"{owner}.{place}.role"),
            },
            {"person": None, "name": words(f"{owner}.{place}.name"), "role": ""},
        ]

    moment = {
        "starts": time(10, 17),
        "ends": time(10, 43),
        "title": words(f"{owner}.moment.title"),
        "kind": "pitch",
        "room": words(f"{owner}.moment.room"),
        "capacity": 1234,
        "description": words.paragraph(f"{owner}.moment.description"),
        "people": people("moment"),
        "slides_url": words.address(f"{owner}.moment.slides_url"),
    }
    session = {
        "title": words(f"{owner}.session.title"),
        "room": words(f"{owner}.session.room"),
        "description": words.paragraph(f"{owner}.session.description"),
        "people": people("session"),
        "page": make.event(title="Sessie", slug=words(f"{owner}.session.page")),
        "slides": document(words, f"{owner}.session.slides"),
        "film": make.film(title=words(f"{owner}.session.film"), length="12:34"),
        "lessons": [lessons(words, f"{owner}.session.lessons")],
    }
    plain = {"title": words(f"{owner}.second session.title"), "room": "", "description": "", "people": [], "page": None}
    round_of_two = {"starts": time(11, 19), "ends": time(11, 47), "title": words(f"{owner}.round.title")}
    words.marks |= {f"{owner}.moment.kind": "Pitch", f"{owner}.moment.capacity": "1234 plaatsen"}
    words.marks.pop(f"{owner}.session.slides.page_count")  # the programme is short about a file
    words.marks |= {f"{owner}.moment.times": "10.17–10.43 uur", f"{owner}.round.times": "11.19–11.47 uur"}
    words.marks |= {
        f"{owner}.session.times": "11.23–11.41 uur",
        f"{owner}.day.number": "donderdag 5 november 2026</time>",
    }
    session |= {"starts": time(11, 23), "ends": time(11, 41)}
    day = {"title": words(f"{owner}.day.title"), "number": 2}
    return [("moment", moment), ("day", day), ("round", round_of_two | {"sessions": [session, plain]})]


def event(words, story, **fields):
    """Make an event with everything filled in, to come until 29 October 2026; the sign-up is open on the first."""
    owner = "EventPage"
    words.marks |= {
        f"{owner}.admission": "Voor leden",
        f"{owner}.our_role": "Deelnemer",
        f"{owner}.starts_at, ends_at": "donderdag 29 oktober 2026, 12.30–17.00 uur",
    }
    fields = (
        of_every_page(words, owner)
        | words.fields(
            owner, "room", "audience", "cost", "contact_text", "signed_up", "turnout", "edition_label", "status_reason"
        )
        | {
            "starts_at": local("2026-10-29 12:30"),
            "ends_at": local("2026-10-29 17:00"),
            "event_type": make.event_type(name=words(f"{owner}.event_type")),
            "venue": venue(words),
            "online_url": words.address(f"{owner}.online_url"),
            "admission": "members",
            "our_role": "participant",
            "contact": person(words, f"{owner}.contact"),
            "signup_url": words.address(f"{owner}.signup_url"),
            "looking_back": words.paragraph(f"{owner}.looking_back"),
            "invitation": [("text", words.paragraph(f"{owner}.invitation"))],
            "programme": programme(words),
            "hub": story,
        }
        | fields
    )
    page = make.make(EventPage, **fields, **related(words, owner))
    page.event_organisations = [
        EventOrganisation(
            organisation=organisation(words, f"{owner}.sponsors"), note=words(f"{owner}.sponsors.note"), role="sponsor"
        ),
        *(
            EventOrganisation(name=words(f"{owner}.{field}"), role=role)
            for role, field in (("organiser", "organisers"), ("cooperation", "in_cooperation"), ("host", "hosts"))
        ),
    ]
    words.marks[f"{owner}.sponsors.role"] = "Met steun van"
    page.first_ends_at = page.ends_at
    page.event_dates = [EventDate(starts_at=local("2026-11-05 13:30"), ends_at=local("2026-11-05 16:15"))]
    words.marks |= {"EventDate.starts_at": "5 november 2026, 13.30", "EventDate.ends_at": "16.15 uur"}
    page.event_films = [EventFilm(film=film(words), relation="shown", sort_order=0)]
    page.event_photos = [
        EventPhoto(photo=photo_of_the_library(words), sort_order=0),
        EventPhoto(photo=make.photo(rendered=True), caption=words("EventPhoto.caption"), sort_order=1),
    ]
    page.elsewhere_links = [
        ElsewhereLink(url=words.address("ElsewhereLink.url"), has_film=True, has_slides=True, sort_order=0),
        ElsewhereLink(url="https://elders.example/", label=words("ElsewhereLink.label"), sort_order=1),
    ]
    words.marks |= {"ElsewhereLink.has_film": "de film", "ElsewhereLink.has_slides": "de presentatie"}
    page.save()
    return page
