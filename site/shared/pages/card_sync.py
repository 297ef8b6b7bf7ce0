"""
Cards that name another record, such as a venue: they are refreshed when that record is renamed or deleted.

A card is drawn from the base table alone, so the name is stored there. A section says which records its cards name;
see `events/signal_handlers.py`.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.db.models.signals import post_save, pre_delete

from shared.pages.models import BasePage
from shared.pages.models.card import CARD_FACTS

AT_ONCE = 200  # pages in one UPDATE


def refresh_cards_with(page_model: type[BasePage], *fields: str) -> None:
    """
    Connect the receivers that refresh the cards of `page_model` when a record that they name changes.

    fields: names of the foreign keys from the page to those records.
    """
    for field in fields:
        record_model = page_model._meta.get_field(field).remote_field.model
        _connect(record_model, page_model, field, fields)


def _connect(record_model: type[Model], page_model: type[BasePage], field: str, named: tuple[str, ...]) -> None:
    def pages_naming(record: Model) -> Iterable[BasePage]:
        return page_model.objects.filter(**{field: record}).select_related("locale", *named).order_by("pk")

    def refresh_after_save(instance: Model, created: bool = False, raw: bool = False, **kwargs: Any) -> None:
        if not created and not raw:
            refresh_cards(pages_naming(instance))

    def refresh_before_delete(instance: Model, **kwargs: Any) -> None:
        refresh_cards(pages_naming(instance), emptied=field)

    uid = f"cards of {page_model._meta.label} by {field}"
    post_save.connect(refresh_after_save, sender=record_model, weak=False, dispatch_uid=uid)
    pre_delete.connect(refresh_before_delete, sender=record_model, weak=False, dispatch_uid=uid)


def refresh_cards(pages: Iterable[BasePage], emptied: str = "") -> None:
    """
    Write the cards of specific pages where they differ from what is stored: one UPDATE for each 200 of them.

    emptied: a foreign key of the pages that is about to be set to null.
    """
    changed = []
    for page in pages:
        before = _card_of(page)
        if emptied:
            setattr(page, emptied, None)
        page.refresh_card()
        if _card_of(page) != before:
            changed.append(BasePage(pk=page.pk, **_card_of(page)))
    BasePage.objects.bulk_update(changed, sorted(CARD_FACTS), batch_size=AT_ONCE)


def _card_of(page: BasePage) -> dict[str, Any]:
    return {name: getattr(page, name) for name in CARD_FACTS}
