"""Rename what an event adds to the base page, and what its programme and its log of changes keep by name."""

import wagtail.fields
from django.db import migrations
from wagtail.blocks.migrations.migrate_operation import MigrateStreamData
from wagtail.blocks.migrations.operations import RenameStructChildrenOperation

RENAMED = {"from_hub": "inherited_facts", "state_reason": "status_reason"}
# In the log of changes the state counts for `SEQUENCE`: a name or value that differs would raise it.
FACT = ("state", "event_status")
MOVED = ("moved", "rescheduled")
PLACES = ("places", "capacity")


def rename_in_programmes(old, new):
    """Return the operation that renames a field of each piece of a programme, in pages and in their revisions."""
    rename = RenameStructChildrenOperation(old, new)
    return MigrateStreamData("events", "EventPage", "programme", [(rename, "moment"), (rename, "round.sessions.item")])


def forward(apps, schema_editor):
    rewrite_revisions(apps, RENAMED, PLACES)
    rewrite_log(apps, FACT, MOVED)


def backward(apps, schema_editor):
    rewrite_log(apps, FACT[::-1], MOVED[::-1])
    rewrite_revisions(apps, {new: old for old, new in RENAMED.items()}, PLACES[::-1])


def programmes_backward(apps, schema_editor):
    # `MigrateStreamData` itself does nothing on the way back.
    rename_in_programmes(*PLACES[::-1]).migrate_stream_data_forward(apps, schema_editor)


def rewrite_revisions(apps, names, places):
    events = apps.get_model("contenttypes", "ContentType").objects.filter(app_label="events", model="eventpage")
    revisions = apps.get_model("wagtailcore", "Revision").objects.filter(content_type__in=events)
    for revision in revisions.iterator(chunk_size=200):
        content = {names.get(name, name): value for name, value in revision.content.items()}
        for comment in content.get("wagtail_admin_comments") or ():
            comment["contentpath"] = renamed(comment["contentpath"], names, places)
        if content != revision.content:
            revision.content = content
            revision.save(update_fields=["content"])
    for comment in apps.get_model("wagtailcore", "Comment").objects.filter(page__content_type__in=events):
        path = renamed(comment.contentpath, names, places)
        if path != comment.contentpath:
            comment.contentpath = path
            comment.save(update_fields=["contentpath"])


def renamed(path, names, places):
    """Return the path of a comment, such as `programme.4f….places`, as it is called now."""
    first, *rest = path.split(".")
    if first == "programme" and rest and rest[-1] == places[0]:
        rest[-1] = places[1]
    return ".".join([names.get(first, first), *rest])


def rewrite_log(apps, fact, moved):
    for change in apps.get_model("events", "EventChange").objects.iterator(chunk_size=200):
        facts = {fact[1] if name == fact[0] else name: value for name, value in change.facts.items()}
        if facts.get(fact[1]) == moved[0]:
            facts[fact[1]] = moved[1]
        if facts != change.facts:
            change.facts = facts
            change.save(update_fields=["facts"])


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0014_sessions_follow"),
        ("pages", "0006_plain_names"),
    ]

    operations = [
        *(migrations.RenameField("eventpage", old, new) for old, new in RENAMED.items()),
        rename_in_programmes(*PLACES),
        migrations.RunPython(migrations.RunPython.noop, programmes_backward),
        migrations.AlterField(
            model_name='eventpage',
            name='programme',
            field=wagtail.fields.StreamField([('moment', 26), ('round', 33), ('day', 36)], blank=True, block_lookup={0: ('wagtail.blocks.TimeBlock', (), {'label': 'From', 'required': False}), 1: ('wagtail.blocks.TimeBlock', (), {'label': 'To', 'required': False}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Title', 'max_length': 255}), 3: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('plenary', 'Plenary'), ('session', 'Session'), ('pitch', 'Pitch'), ('break', 'Break, walk-in or drinks')], 'label': 'Sort'}), 4: ('wagtail.blocks.CharBlock', (), {'label': 'Room', 'max_length': 100, 'required': False}), 5: ('wagtail.blocks.IntegerBlock', (), {'help_text': 'How many people can take part. Shown as it is.', 'label': 'Places', 'min_value': 1, 'required': False}), 6: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ul', 'ol', 'link', 'document-link'], 'label': 'What it is about', 'required': False}), 7: ('wagtail.snippets.blocks.SnippetChooserBlock', ('people.Person',), {'label': 'Person', 'required': False}), 8: ('wagtail.blocks.CharBlock', (), {'label': 'Or type a name', 'max_length': 255, 'required': False}), 9: ('wagtail.blocks.CharBlock', (), {'help_text': 'Such as speaker, moderator or interviewee.', 'label': 'Role here', 'max_length': 100, 'required': False}), 10: ('wagtail.blocks.StructBlock', [[('person', 7), ('name', 8), ('role', 9)]], {}), 11: ('wagtail.blocks.ListBlock', (10,), {'collapsed': True, 'default': [], 'label': 'Speakers and moderators'}), 12: ('wagtail.blocks.PageChooserBlock', (), {'help_text': 'An event that belongs to this one. What is told about it afterwards is shown here by itself; a blog or portfolio item tells about this session when it belongs to that page.', 'label': 'Page of its own', 'page_type': ['events.EventPage'], 'required': False}), 13: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'The slides or another handout.', 'label': 'Slides', 'required': False}), 14: ('wagtail.blocks.URLBlock', (), {'help_text': 'The address of the slides.', 'label': 'Or slides elsewhere', 'max_length': 1000, 'required': False}), 15: ('wagtail.snippets.blocks.SnippetChooserBlock', ('media.Film',), {'help_text': 'The recording, or what was shown.', 'label': 'Film', 'required': False}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'The subject, such as “Lessons from the first year”.', 'label': 'Title', 'max_length': 255}), 17: ('wagtail.blocks.TextBlock', (), {'help_text': 'One sentence above the lessons.', 'label': 'Introduction', 'required': False, 'rows': 2}), 18: ('wagtail.blocks.TextBlock', (), {'label': 'Lesson', 'rows': 2}), 19: ('wagtail.blocks.ListBlock', (18,), {'label': 'Lessons', 'min_num': 1}), 20: ('wagtail.snippets.blocks.SnippetChooserBlock', ('people.Person',), {'help_text': 'Somebody from the list of people. Or type a name below.', 'label': 'Learned from', 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'help_text': 'For who is not in the list of people.', 'label': 'Or their name', 'max_length': 255, 'required': False}), 22: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown after the name, such as an organisation or a position.', 'label': 'Role', 'max_length': 255, 'required': False}), 23: ('wagtail.blocks.CharBlock', (), {'help_text': "Such as “interview”, “conversation on stage” or “do's and don'ts”. Shown after the name.", 'label': 'How we learned it', 'max_length': 120, 'required': False}), 24: ('wagtail.blocks.StructBlock', [[('title', 16), ('introduction', 17), ('lessons', 19), ('person', 20), ('name', 21), ('role', 22), ('manner', 23)]], {}), 25: ('wagtail.blocks.ListBlock', (24,), {'collapsed': True, 'default': [], 'label': 'Lessons'}), 26: ('wagtail.blocks.StructBlock', [[('starts', 0), ('ends', 1), ('title', 2), ('kind', 3), ('room', 4), ('capacity', 5), ('description', 6), ('people', 11), ('page', 12), ('slides', 13), ('slides_url', 14), ('film', 15), ('lessons', 25)]], {}), 27: ('wagtail.blocks.CharBlock', (), {'label': 'Name of the round', 'max_length': 255, 'required': False}), 28: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('session', 'Session'), ('pitch', 'Pitch')], 'label': 'Sort'}), 29: ('wagtail.blocks.TimeBlock', (), {'help_text': 'Only when it begins at another time than the round.', 'label': 'From', 'required': False}), 30: ('wagtail.blocks.TimeBlock', (), {'help_text': 'Only when it ends at another time than the round.', 'label': 'To', 'required': False}), 31: ('wagtail.blocks.StructBlock', [[('title', 2), ('kind', 28), ('starts', 29), ('ends', 30), ('room', 4), ('capacity', 5), ('description', 6), ('people', 11), ('page', 12), ('slides', 13), ('slides_url', 14), ('film', 15), ('lessons', 25)]], {}), 32: ('wagtail.blocks.ListBlock', (31,), {'label': 'Sessions side by side', 'min_num': 1}), 33: ('wagtail.blocks.StructBlock', [[('starts', 0), ('ends', 1), ('title', 27), ('sessions', 32)]], {}), 34: ('wagtail.blocks.CharBlock', (), {'help_text': 'Such as “The second evening: going out”. The date is put there by itself.', 'label': 'Heading', 'max_length': 255, 'required': False}), 35: ('wagtail.blocks.IntegerBlock', (), {'help_text': 'Empty for the next day of the event, or its next date. Only when days are passed over: 3 for the third.', 'label': 'Which day', 'max_value': 60, 'min_value': 1, 'required': False}), 36: ('wagtail.blocks.StructBlock', [[('title', 34), ('number', 35)]], {})}, verbose_name='programme'),
        ),
        migrations.RunPython(forward, backward),
    ]
