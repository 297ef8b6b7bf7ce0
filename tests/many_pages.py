"""Pages by the thousand, and pages that a whole module of tests shares."""

from contextlib import contextmanager
from datetime import date, timedelta
from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from wagtail.models import Locale
from wagtail.search.backends import get_search_backend

from shared.pages.models import BasePage, PageTheme

FIRST_DAY = date(2000, 1, 1)


@contextmanager
def shared_by_a_module(django_db_blocker):
    """What is saved within this stays for every test of a module, and is gone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


def add_many(parent, model, number, fields, themes=()):
    """
    Add pages below a page at once: one row a page in each of its two tables, one a day from 2000 on.

    fields: a function from a number to the fields of a page. themes: the pages are about them in turn.
    Gives the pages as rows of the base table. Only what lists, stories and search read is filled in.
    """
    parent = BasePage.objects.get(pk=parent.pk)
    locale, content_type = Locale.get_default(), ContentType.objects.get_for_model(model)
    own = model._meta.local_concrete_fields
    of_base = {field.name for field in BasePage._meta.concrete_fields}
    rows, specifics = [], []
    for place in range(number):
        filled = {"title": f"{model._meta.verbose_name} {place}", "published_on": FIRST_DAY + timedelta(days=place)}
        filled |= fields(place)
        slug = f"{model.__name__.lower()}-{place}"
        row = BasePage(
            **{name: value for name, value in filled.items() if name in of_base},
            path=BasePage._get_path(parent.path, parent.depth + 1, parent.numchild + place + 1),
            depth=parent.depth + 1,
            slug=slug,
            url_path=f"{parent.url_path}{slug}/",
            content_type=content_type,
            locale=locale,
            translation_key=uuid4(),
            draft_title=filled["title"],
        )
        row.listing_date = row.get_listing_date()
        rows.append(row)
        specifics.append({name: value for name, value in filled.items() if name not in of_base})
    BasePage.objects.bulk_create(rows)
    specific = [model(basepage_ptr_id=row.pk, **values) for row, values in zip(rows, specifics, strict=True)]
    for start in range(0, number, 200):
        model._base_manager._insert(specific[start : start + 200], fields=own, using="default")
    BasePage.objects.filter(pk=parent.pk).update(numchild=parent.numchild + number)
    if themes:
        PageTheme.objects.bulk_create(
            PageTheme(tag=themes[place % len(themes)], content_object=row) for place, row in enumerate(rows)
        )
    if connection.vendor == "postgresql":
        # A real database counts its tables by itself within a minute; inside a test's transaction it cannot.
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    return rows


def add_to_search(rows):
    """Put pages that were added at once into the search index."""
    backend = get_search_backend()
    for model in {row.specific_class for row in rows}:
        backend.add_bulk(model, list(model.objects.filter(pk__in=[row.pk for row in rows])))
