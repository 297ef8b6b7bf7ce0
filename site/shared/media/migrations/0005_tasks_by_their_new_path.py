"""Let tasks that wait in the queue find their functions, which moved to another module."""

from django.db import migrations

OLD, NEW = "shared.media.making.", "shared.media.pictures.tasks."


def forward(apps, schema_editor):
    move(apps, OLD, NEW)


def backward(apps, schema_editor):
    move(apps, NEW, OLD)


def move(apps, before, after):
    for task in apps.get_model("django_tasks_database", "DBTaskResult").objects.filter(task_path__startswith=before):
        task.task_path = after + task.task_path.removeprefix(before)
        task.save(update_fields=["task_path"])


class Migration(migrations.Migration):
    dependencies = [
        ("media", "0004_still_of_a_film"),
        ("django_tasks_database", "0021_conditional_partial_index_ordering"),
    ]

    operations = [migrations.RunPython(forward, backward)]
