"""Short names for addresses, with a number where one is taken."""

from django.db.models import Model, QuerySet
from django.utils.text import slugify


def unique_slug(model: type[Model], name: str, fallback: str = "naam") -> str:
    """
    Return a slug for `name` that no row of `model` has: `noor-visser`, then `noor-visser-2`.

    model: a model class with a `slug` field. One query.
    """
    return first_free_slug(slugify(name)[:200] or fallback, model._default_manager.all())


def first_free_slug(slug: str, rows: QuerySet) -> str:
    """
    Return `slug`, or with the first free number behind it when one of `rows` has it. One query.

    The second of a name is number 2. Wagtail's `find_available_slug` begins at 1, which reads as the first.
    """
    taken = set(rows.filter(slug__startswith=slug).values_list("slug", flat=True))
    free, number = slug, 1
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
