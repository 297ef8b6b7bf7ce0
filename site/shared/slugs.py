"""Short names for addresses, made from people's names."""

from django.utils.text import slugify


def unique_slug(model, name, fallback="naam"):
    """
    Give a slug for `name` that no other row of `model` has: `noor-visser`, then `noor-visser-2`.

    model: a model class with a `slug` field. One query.
    """
    base = slugify(name)[:200] or fallback
    taken = set(model.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
