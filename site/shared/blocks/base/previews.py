"""Records of the library for the previews of blocks."""

from django.apps import apps
from django.db.models import Model
from django.utils.translation import gettext as _

from shared.media.models import Document, Film, Photo


def photos(count: int) -> list[Photo]:
    """Return at most `count` photos, newest first."""
    return list(apps.get_model("media", "Photo").objects.order_by("-pk")[:count])


def photo() -> Photo | None:
    """Return the newest photo, or None."""
    return next(iter(photos(1)), None)


def document() -> Document | None:
    """Return the newest document, or None."""
    return apps.get_model("media", "Document").objects.order_by("-pk").first()


def film() -> Film:
    """Return the newest film with its cover, or an invented one without."""
    film_model = apps.get_model("media", "Film")
    return film_model.objects.select_related("cover").order_by("-pk").first() or film_model(
        title=_("A day with the neighbourhood team"),
        slug="film",
        url="https://video.example.org/a-day-with-the-team",
        length="4:35",
    )


def person() -> Model:
    """Return a person, with a portrait if there is one, or an invented one."""
    person_model = apps.get_model("people", "Person")
    people = person_model.objects.select_related("portrait", "organisation")
    return people.order_by("portrait", "pk").first() or person_model(
        name="Noor Visser", role=_("process facilitator"), has_page=False
    )


def pages(count: int) -> list[Model]:
    """Return at most `count` listed pages, newest first."""
    return list(apps.get_model("pages", "BasePage").objects.in_listings().for_cards().newest_first()[:count])
