"""Events that were saved before get the name of their type on their cards, series what they are called."""

from django.db import migrations


def fill(apps, schema_editor):
    for event_type in apps.get_model("events", "EventType").objects.all():
        event_type.events.update(kind_in_words=event_type.name)
    for series in apps.get_model("events", "EventSeriesPage").objects.exclude(series_name=""):
        series.kind_in_words = series.series_name
        series.save(update_fields=["kind_in_words"])


class Migration(migrations.Migration):
    dependencies = [("events", "0006_organisations_in_words"), ("pages", "0004_kind_in_words")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
