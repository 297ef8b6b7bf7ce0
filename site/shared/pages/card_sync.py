"""
The second line of cards, kept in the base table: it follows when a record that it names is renamed or deleted.

A section says which records its lines name; see `events/apps.py`.
"""

from django.db.models.signals import post_save, pre_delete
from django.utils import translation

from shared.pages.models import BasePage


def follow(record_model, page_model, field):
    """
    Have the lines of pages follow a kind of record.

    record_model, page_model: the classes, which exist only once Django is set up. field: the foreign key of the page
    that points at the record.
    """
    name = f"line of {page_model.__name__} by {field}"

    def renamed(instance, created=False, raw=False, **_kwargs):
        if not created and not raw:
            write_lines(_pages(instance))

    def deleted(instance, **_kwargs):
        write_lines(_pages(instance), without=field)

    def _pages(instance):
        return page_model.objects.filter(**{field: instance}).select_related(field, "locale").order_by("pk")

    post_save.connect(renamed, sender=record_model, weak=False, dispatch_uid=name)
    pre_delete.connect(deleted, sender=record_model, weak=False, dispatch_uid=name)


def write_lines(pages, without=""):
    """Write the line of pages anew where it differs. without: a foreign key that is about to be emptied."""
    for page in pages:
        if without:
            setattr(page, without, None)
        with translation.override(page.locale.language_code):
            line = page.get_card_line()[:255]
        if line != page.card_line:
            BasePage.objects.filter(pk=page.pk).update(card_line=line)
