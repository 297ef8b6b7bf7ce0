"""Keep the name of an event's type on its card, in the base table, in step with the type."""

from typing import TYPE_CHECKING, Any

from django.db.models import Model
from django.db.models.signals import post_save, pre_delete

if TYPE_CHECKING:
    from events.pages.event_type import EventType


def connect(event_type: type[Model]) -> None:
    """Connect the receivers. event_type: the `EventType` model, which exists only once Django is set up."""
    post_save.connect(_rename, sender=event_type, dispatch_uid="name of a type")
    pre_delete.connect(_drop, sender=event_type, dispatch_uid="name of a type")


def _rename(instance: "EventType", raw: bool = False, **_kwargs: Any) -> None:
    if not raw:
        instance.events.exclude(type_label=instance.name).update(type_label=instance.name)


def _drop(instance: "EventType", **_kwargs: Any) -> None:
    instance.events.update(type_label="")
