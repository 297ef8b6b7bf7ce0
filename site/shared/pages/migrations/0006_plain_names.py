"""
Rename the fields of the base page to the words of the field (schema.org, Django), wherever their names are stored.

A revision is JSON by the names of fields, and modelcluster passes over names that it does not know: a draft or a
scheduled version would lose its hub, its cancellation and its hiding. Comments and the reference index keep names too.
"""

import uuid

from django.db import migrations, models

RENAMED = {
    "story": "hub",
    "told_as": "story_role",
    "line": "card_line",
    "date": "listing_date",
    "kind_in_words": "type_label",
    "listed": "in_listings",
    "has_own_page": "has_detail_page",
    "still_to_come": "date_to_be_announced",
    "state": "event_status",
}
# Of `event_status`: the word of schema.org's EventRescheduled.
VALUES = {"moved": "rescheduled"}
# As Wagtail 8.0 makes it, in `ReferenceIndex._get_content_path_hash`.
NAMESPACE_OF_CONTENT_PATHS = uuid.UUID("bdc70d8b-e7a2-4c2a-bf43-2a3e3fcbbe86")


def forward(apps, schema_editor):
    rewrite(apps, RENAMED, VALUES, "event_status")


def backward(apps, schema_editor):
    names = {new: old for old, new in RENAMED.items()}
    rewrite(apps, names, {new: old for old, new in VALUES.items()}, "state")


def rewrite(apps, names, values, status):
    """Write everything stored with a name of `names` under its new one, and translate the values of the status."""
    page_types = apps.get_model("contenttypes", "ContentType").objects.filter(app_label="pages", model="basepage")
    rewrite_pages(apps, values)
    rewrite_revisions(apps, page_types, names, values, status)
    rewrite_comments(apps, names)
    rewrite_references(apps, page_types, names)


def rewrite_pages(apps, values):
    # The columns have their old names now when going back, and their new ones when going forward.
    model = apps.get_model("pages", "BasePage")
    field = "event_status" if hasattr(model, "event_status") else "state"
    for old, new in values.items():
        model.objects.filter(**{field: old}).update(**{field: new})


def rewrite_revisions(apps, page_types, names, values, status):
    revisions = apps.get_model("wagtailcore", "Revision").objects.filter(base_content_type__in=page_types)
    for revision in revisions.iterator(chunk_size=200):
        content = {names.get(name, name): value for name, value in revision.content.items()}
        if status in content:
            content[status] = values.get(content[status], content[status])
        for comment in content.get("wagtail_admin_comments") or ():
            comment["contentpath"] = renamed(comment["contentpath"], names)
        if content != revision.content:
            revision.content = content
            revision.save(update_fields=["content"])


def rewrite_comments(apps, names):
    comments = apps.get_model("wagtailcore", "Comment").objects
    for comment in comments.filter(contentpath__in=names):
        comment.contentpath = renamed(comment.contentpath, names)
        comment.save(update_fields=["contentpath"])


def rewrite_references(apps, page_types, names):
    references = apps.get_model("wagtailcore", "ReferenceIndex").objects.filter(base_content_type__in=page_types)
    for old, new in names.items():
        path_hash = uuid.uuid5(NAMESPACE_OF_CONTENT_PATHS, new)
        references.filter(content_path=old).update(model_path=new, content_path=new, content_path_hash=path_hash)


def renamed(path, names):
    """Return a path such as `state` or `programme.4f….places` with its first part renamed."""
    first, dot, rest = path.partition(".")
    return f"{names.get(first, first)}{dot}{rest}"


class Migration(migrations.Migration):
    dependencies = [
        ("pages", "0005_labels_of_the_desk"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        # An index is not renamed with its field, so it is made anew.
        migrations.RemoveIndex(model_name="basepage", name="page_newest_first"),
        *(migrations.RenameField("basepage", old, new) for old, new in RENAMED.items()),
        migrations.AddIndex(
            model_name="basepage",
            index=models.Index(fields=["-listing_date", "-id"], name="page_newest_first"),
        ),
        migrations.AlterField(
            model_name="basepage",
            name="event_status",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "Goes on as planned"),
                    ("rescheduled", "Moved"),
                    ("postponed", "Postponed"),
                    ("cancelled", "Cancelled"),
                ],
                default="",
                max_length=12,
                verbose_name="state",
            ),
        ),
        migrations.RunPython(forward, backward),
    ]
