"""
Pages and records for tests, with no more than an editor must fill in; a test names what it is about.

Pages are published below the index they belong to, which is made when it is not there yet. They are checked as
the admin checks them. Each title and name is used once, so that nothing clashes and everything can be found back.
"""

from datetime import datetime
from io import BytesIO
from itertools import count
from pathlib import Path

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils.timezone import make_aware
from PIL import Image
from wagtail.images.models import Filter
from wagtail.models import PageViewRestriction, Site

from blog.models import BlogIndexPage, BlogPostPage, PublicationIndexPage, PublicationPage, ReadingTipPage
from events.models import EventIndexPage, EventPage, EventSeriesPage, EventType, Venue
from home.models import ContactPage, HomePage, StandardPage
from portfolio.models import PortfolioIndexPage, PortfolioItemPage, TestimonialPage
from shared.accounts.models import User
from shared.media.imaging.specs import all_filter_specs
from shared.media.models import Document, Film, Photo, PhotoRendition
from shared.pages.admin.groups import CHIEF_EDITORS
from shared.pages.models import AlsoIn, BasePage, PageAuthor, PinnedPage, Theme
from shared.people.models import Organisation, Person

number = count(1)


def local(text):
    """Return an aware datetime for the wall clock of the site: `local("2026-10-29 12:30")`."""
    return make_aware(datetime.fromisoformat(text))


def front_page():
    """Return the front page of the site, as the migrations made it."""
    return HomePage.objects.get(pk=Site.objects.get(is_default_site=True).root_page_id)


def index_page(model, **fields):
    """Return the index page of a class, below the front page; made when it is not there yet."""
    found = model.objects.first()
    return found or below(front_page(), model(**{"title": str(model._meta.verbose_name).capitalize()} | fields))


def below(parent, page):
    """Save a page below another, given as the database has it: a parent in memory forgets its children."""
    parent = BasePage.objects.get(pk=parent.pk)
    return parent.add_child(instance=page)


def make(model, parent=None, **fields):
    """Make a page of a class below `parent`, or below its index. `live=False` makes a draft."""
    related = {name: fields.pop(name) for name in ("authors", "themes", "also_in", "pinned") if name in fields}
    fields.setdefault("title", f"{model._meta.verbose_name.capitalize()} {next(number)}")
    page = model(**fields)
    place = parent or index_page(INDEX[model]) if model in INDEX else parent or front_page()
    below(place, page)
    return relate(page, **related) if related else page


def relate(page, authors=(), themes=(), also_in=(), pinned=()):
    """Return a page its authors, themes, further hubs and pinned pages, each in order, and save it."""
    page.page_authors = [PageAuthor(person=one, sort_order=place) for place, one in enumerate(authors)]
    page.also_in = [AlsoIn(hub=hub, sort_order=place) for place, hub in enumerate(also_in)]
    page.pinned = [PinnedPage(related=one, sort_order=place) for place, one in enumerate(pinned)]
    page.themes.set(themes)
    page.save()
    return page


INDEX = {
    BlogPostPage: BlogIndexPage,
    ReadingTipPage: BlogIndexPage,
    PublicationPage: PublicationIndexPage,
    PortfolioItemPage: PortfolioIndexPage,
    TestimonialPage: PortfolioIndexPage,
    EventPage: EventIndexPage,
    EventSeriesPage: EventIndexPage,
}


def event(**fields):
    """An event on 29 October 2026 in the afternoon, unless it says otherwise."""
    if not fields.keys() & {"starts_at", "when_in_words"} and fields.get("live", True):
        fields["starts_at"] = local("2026-10-29 12:30")
    return make(EventPage, **fields)


def series(**fields):
    return make(EventSeriesPage, **fields)


def blog_post(**fields):
    return make(BlogPostPage, **{"body": text_body("Wat er gebeurde.")} | fields)


def reading_tip(**fields):
    return make(ReadingTipPage, **{"work_title": f"Boek {next(number)}"} | fields)


def publication(**fields):
    return make(PublicationPage, **fields)


def portfolio_item(**fields):
    return make(PortfolioItemPage, **fields)


def testimonial(**fields):
    """A quote without a text of its own; `body=text_body(...)` gives it a page."""
    name = f"Mevrouw Nummer {next(number)}"
    return make(TestimonialPage, **{"quote": f"Dat zei {name}.", "person_name": name} | fields)


def standard_page(**fields):
    return make(StandardPage, **fields)


def contact_page(**fields):
    return make(ContactPage, **fields)


# Every sort of page that can belong to a hub or be one, each with only its required fields.
KINDS = {
    "event": event,
    "series": series,
    "blog post": blog_post,
    "publication": publication,
    "portfolio item": portfolio_item,
    "testimonial": testimonial,
    "reading tip": reading_tip,
}
PLAIN = {"plain page": standard_page, "contact page": contact_page}
INDEXES = {
    "blog": BlogIndexPage,
    "publications": PublicationIndexPage,
    "portfolio": PortfolioIndexPage,
    "agenda": EventIndexPage,
}


def text_body(*paragraphs):
    """Return a body with one text block."""
    return [("text", "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))]


def photo(size=(1600, 1000), rendered=False, name="", **fields):
    """A photo in one colour. rendered: with a record of every size, as if they had been made at upload."""
    name = name or next(number)
    file = BytesIO()
    Image.new("RGB", size, (40, 110, 120)).save(file, "JPEG")
    fields = {"title": f"Foto {name}", "description": f"Een zaal met stoelen, foto {name}"} | fields
    made = Photo.objects.create(file=ImageFile(file, name=f"foto-{name}.jpg"), width=size[0], height=size[1], **fields)
    if rendered:
        record_renditions(made)
    return made


def record_renditions(photo):
    """Record every size of a photo as made. A page shows their addresses only, so the files may be absent."""
    made = []
    for place, spec in enumerate(dict.fromkeys(all_filter_specs())):
        width, _, height = spec.rpartition("-")[2].partition("x")
        file = f"images/{Path(photo.file.name).stem}-{place}.jpg"
        size = {"width": int(width), "height": int(height or width)}
        key = Filter(spec=spec).get_cache_key(photo)
        made.append(PhotoRendition(image=photo, filter_spec=spec, focal_point_key=key, file=file, **size))
    PhotoRendition.objects.bulk_create(made)


def film(**fields):
    name = next(number)
    return Film.objects.create(**{"title": f"Film {name}", "url": f"https://film.example/{name}"} | fields)


def document(content=b"Afspraken", filename=None, **fields):
    name = next(number)
    file = ContentFile(content, name=filename or f"afspraken-{name}.txt")
    return Document.objects.create(**{"title": f"Document {name}", "file": file} | fields)


def person(**fields):
    return Person.objects.create(**{"name": f"Persoon {next(number)}"} | fields)


def organisation(**fields):
    return Organisation.objects.create(**{"name": f"Organisatie {next(number)}"} | fields)


def venue(**fields):
    return Venue.objects.create(**{"name": f"Zaal {next(number)}"} | fields)


def event_type(**fields):
    return EventType.objects.create(**{"name": f"Soort {next(number)}"} | fields)


def theme(**fields):
    return Theme.objects.create(**{"name": f"Onderwerp {next(number)}"} | fields)


def private(page, kind=PageViewRestriction.LOGIN, **fields):
    """Put a page and everything below it behind a log-in, a password or membership of groups."""
    groups = fields.pop("groups", ())
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind, **fields)
    restriction.groups.set(groups)
    return page


def warm():
    """Bring a process to where it is after its first visitors: content types at hand."""
    for model in (*INDEX, *INDEX.values(), HomePage, StandardPage, ContactPage, BasePage):
        ContentType.objects.get_for_model(model)


def editor_user(group=CHIEF_EDITORS, **fields):
    """Make an editor who is no superuser. group: `WRITERS`, `CHIEF_EDITORS`, or `None` for who may do nothing."""
    user = User.objects.create_user(**{"username": f"collega{next(number)}"} | fields)
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user
