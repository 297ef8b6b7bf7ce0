"""Moves the files of films between the public and the private folder, by their consent."""

from datetime import date
from typing import Any

from django.utils.timezone import localdate

from shared.media.models import Film
from shared.media.models.consent import may_be_shown
from shared.media.storage import PRIVATE, is_private

# The fields of consent that say whether visitors may see a record; the others say why.
WHETHER = {"consent", "consent_until"}


def reconcile_film(film: Film, day: date | None = None) -> None:
    """Move the file of a film to the public folder if visitors may see it, else to the private one."""
    name = film.file.name
    private = not may_be_shown(film, day or localdate())
    if name and is_private(name) != private and film.file.storage.exists(name):
        film.file.name = film.file.storage.move(name, private)  # type: ignore[attr-defined]
        Film.objects.filter(pk=film.pk).update(file=film.file.name)


def reconcile_cover(film: Film, before: dict[str, Any]) -> None:
    """
    Copy the consent of a film to a cover that is a still of it, when that consent changed or the cover is new.

    before: the stored values of the consent fields and `cover`; empty for a new film. A still whose own consent was
    withdrawn stays hidden until the film's consent, or its last day, changes.
    """
    still = film.cover if film.cover_is_still else None
    consent = {name: getattr(film, name) for name in film.CONSENT_FIELDS}
    if not still or all(getattr(still, name) == value for name, value in consent.items()):
        return
    changed = {name for name, value in consent.items() if before and before[name] != value}
    is_new = before.get("cover") != still.pk
    reveals = film.is_shown and not still.is_shown
    if changed & WHETHER if reveals else changed or is_new:
        for name, value in consent.items():
            setattr(still, name, value)
        still.save(update_fields=list(consent))


def reconcile_films(day: date | None = None) -> int:
    """Correct every film whose file is in the wrong folder on a day, and return how many. Costs two queries if none."""
    day = day or localdate()
    with_file = Film.objects.order_by("pk").exclude(file="")
    leaking = with_file.not_shown(day).exclude(file__startswith=PRIVATE)
    hidden = with_file.shown(day).filter(file__startswith=PRIVATE)
    wrong = [*leaking, *hidden]
    for film in wrong:
        reconcile_film(film, day)
    return len(wrong)
