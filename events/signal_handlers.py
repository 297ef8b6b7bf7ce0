"""The name of an event's type stands on its card, in the base table: it follows when a type is renamed or dropped."""

from django.db.models.signals import post_save, pre_delete


def connect(event_type):
    """Follow the types. event_type: the model, which exists only once Django is set up."""
    post_save.connect(_rename, sender=event_type, dispatch_uid="name of a type")
    pre_delete.connect(_drop, sender=event_type, dispatch_uid="name of a type")


def _rename(instance, raw=False, **_kwargs):
    if not raw:
        instance.events.exclude(type_label=instance.name).update(type_label=instance.name)


def _drop(instance, **_kwargs):
    instance.events.update(type_label="")
