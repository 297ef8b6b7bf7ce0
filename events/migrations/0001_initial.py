

import django.db.models.deletion
import django.db.models.functions.text
import modelsearch.index
import shared.links.rules
import wagtail.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pages', '0002_bootstrap'),
    ]

    operations = [
        migrations.CreateModel(
            name='ElsewhereLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('url', models.URLField(max_length=1000, verbose_name='address')),
                ('label', models.CharField(blank=True, help_text="Says where it leads. When empty the host's name is shown.", max_length=255, validators=[shared.links.rules.validate_link_text], verbose_name='label')),
                ('has_report', models.BooleanField(default=False, verbose_name='report')),
                ('has_background', models.BooleanField(default=False, verbose_name='background')),
                ('has_film', models.BooleanField(default=False, verbose_name='film')),
                ('has_photos', models.BooleanField(default=False, verbose_name='photos')),
                ('has_slides', models.BooleanField(default=False, verbose_name='slides')),
            ],
            options={
                'verbose_name': 'link to elsewhere',
                'verbose_name_plural': 'links to elsewhere',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EventFilm',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                'verbose_name': 'film of an event',
                'verbose_name_plural': 'films of events',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EventIndexPage',
            fields=[
                ('basepage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
            ],
            options={
                'verbose_name': 'agenda',
                'verbose_name_plural': 'agendas',
            },
            bases=('pages.basepage',),
        ),
        migrations.CreateModel(
            name='EventOrganisation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('role', models.CharField(choices=[('organiser', 'Organiser'), ('cooperation', 'In cooperation with'), ('host', 'Host'), ('sponsor', 'Sponsor')], default='cooperation', max_length=12, verbose_name='role')),
            ],
            options={
                'verbose_name': 'organisation at an event',
                'verbose_name_plural': 'organisations at events',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EventPage',
            fields=[
                ('basepage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('edition_label', models.CharField(blank=True, help_text="Which one it is of its series, such as “part 2” or “3.0”. Shown beside the series' name.", max_length=50, verbose_name='edition')),
                ('all_day', models.BooleanField(default=False, help_text='For a whole day, several days, or when the times come later.', verbose_name='without times')),
                ('when_in_words', models.CharField(blank=True, help_text='Such as “date follows” or “spring 2014”. Used only when no start is filled in.', max_length=100, verbose_name='or when, in words')),
                ('room', models.CharField(blank=True, help_text='Shown after the name of the venue.', max_length=100, verbose_name='room')),
                ('online_url', models.URLField(blank=True, help_text='For an event online, or there and online.', max_length=1000, verbose_name='address online')),
                ('audience', models.CharField(blank=True, max_length=255, verbose_name='for whom')),
                ('admission', models.CharField(blank=True, choices=[('', 'Say nothing about it'), ('open', 'Open to all'), ('invitation', 'By invitation'), ('members', 'For members')], max_length=12, verbose_name='admission')),
                ('cost', models.CharField(blank=True, help_text='Such as “free” or “€ 25, lunch included”.', max_length=100, verbose_name='cost')),
                ('contact_text', models.CharField(blank=True, help_text='A telephone number or mail address for questions.', max_length=255, verbose_name='how to reach')),
                ('our_role', models.CharField(blank=True, choices=[('', 'Say nothing about it'), ('organiser', 'Organiser'), ('facilitator', 'Facilitator'), ('speaker', 'Speaker'), ('participant', 'Participant')], help_text='What we did there. For search engines we are organiser only where this says so.', max_length=12, verbose_name='our own role')),
                ('state_reason', models.CharField(blank=True, help_text='Why it was moved, postponed or cancelled. Shown at the top.', max_length=255, verbose_name='reason')),
                ('previous_starts_at', models.DateTimeField(blank=True, help_text='The first date, for an event that was moved.', null=True, verbose_name='was planned for')),
                ('invitation', wagtail.fields.StreamField([('text', 0), ('quote', 4), ('terms', 10), ('questions', 16), ('image', 22), ('film', 24), ('document', 28), ('links', 36), ('person', 40)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks: the design adds them.', 'label': 'Quotation', 'rows': 3}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Who said it', 'max_length': 255, 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'Such as “resident” or “alderman, Oostveld”.', 'label': 'Role', 'max_length': 255, 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('quote', 1), ('name', 2), ('role', 3)]], {}), 5: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the list.', 'label': 'Title', 'max_length': 255, 'required': False}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'Term', 'max_length': 120}), 7: ('wagtail.blocks.RichTextBlock', (), {'label': 'Explanation'}), 8: ('wagtail.blocks.StructBlock', [[('term', 6), ('explanation', 7)]], {}), 9: ('wagtail.blocks.ListBlock', (8,), {'label': 'Terms', 'min_num': 1}), 10: ('wagtail.blocks.StructBlock', [[('title', 5), ('terms', 9)]], {}), 11: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the questions.', 'label': 'Title', 'max_length': 255, 'required': False}), 12: ('wagtail.blocks.CharBlock', (), {'label': 'Question', 'max_length': 255}), 13: ('wagtail.blocks.RichTextBlock', (), {'label': 'Answer'}), 14: ('wagtail.blocks.StructBlock', [[('question', 12), ('answer', 13)]], {}), 15: ('wagtail.blocks.ListBlock', (14,), {'label': 'Questions', 'min_num': 1}), 16: ('wagtail.blocks.StructBlock', [[('title', 11), ('questions', 15)]], {}), 17: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Photo'}), 18: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown under the photo. Empty: the caption that the photo has in the library.', 'label': 'Caption', 'max_length': 255, 'required': False}), 19: ('wagtail.blocks.CharBlock', (), {'help_text': 'For who cannot see the photo. Empty: the description that the photo has in the library.', 'label': 'Description', 'max_length': 255, 'required': False}), 20: ('wagtail.blocks.BooleanBlock', (), {'help_text': 'Tick this when the photo adds nothing to the text. Then it is not read aloud.', 'label': 'Only decoration', 'required': False}), 21: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('text', 'As wide as the text'), ('wide', 'Wider than the text')], 'label': 'Size'}), 22: ('wagtail.blocks.StructBlock', [[('photo', 17), ('caption', 18), ('alt', 19), ('decorative', 20), ('size', 21)]], {}), 23: ('wagtail.snippets.blocks.SnippetChooserBlock', ('media.Film',), {'help_text': 'Choose a film, or make a new one in the window that opens.', 'label': 'Film'}), 24: ('wagtail.blocks.StructBlock', [[('film', 23)]], {}), 25: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'Document'}), 26: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title that the document has in the library.', 'label': 'Title', 'max_length': 255, 'required': False}), 27: ('wagtail.blocks.CharBlock', (), {'help_text': 'One sentence on what is in it.', 'label': 'Explanation', 'max_length': 255, 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('document', 25), ('title', 26), ('explanation', 27)]], {}), 29: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the links.', 'label': 'Title', 'max_length': 255, 'required': False}), 30: ('wagtail.blocks.PageChooserBlock', (), {'help_text': 'A page of this site.', 'label': 'Page', 'required': False}), 31: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'A file that visitors can download.', 'label': 'Document', 'required': False}), 32: ('wagtail.blocks.CharBlock', (), {'help_text': 'Of another website, or a mail address. A long address is shown shortened.', 'label': 'Address', 'required': False}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Says what is behind the link. Without it the title of the page or document is shown.', 'label': 'Link text', 'max_length': 255, 'required': False}), 34: ('wagtail.blocks.StructBlock', [[('page', 30), ('document', 31), ('address', 32), ('link_text', 33)]], {}), 35: ('wagtail.blocks.ListBlock', (34,), {'label': 'Links', 'min_num': 1}), 36: ('wagtail.blocks.StructBlock', [[('title', 29), ('links', 35)]], {}), 37: ('wagtail.snippets.blocks.SnippetChooserBlock', ('people.Person',), {'label': 'Person'}), 38: ('wagtail.blocks.CharBlock', (), {'help_text': 'What this person is on this page, such as “moderator”. Empty: the role in the list of people.', 'label': 'Role', 'max_length': 255, 'required': False}), 39: ('wagtail.blocks.TextBlock', (), {'help_text': 'One or two sentences about this person, under the name.', 'label': 'Text', 'required': False, 'rows': 3}), 40: ('wagtail.blocks.StructBlock', [[('person', 37), ('role', 38), ('text', 39)]], {})}, help_text='Why come, and what to expect there.', verbose_name='invitation')),
                ('programme', wagtail.fields.StreamField([('moment', 11), ('round', 16)], blank=True, block_lookup={0: ('wagtail.blocks.TimeBlock', (), {'label': 'From', 'required': False}), 1: ('wagtail.blocks.TimeBlock', (), {'label': 'To', 'required': False}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Title', 'max_length': 255}), 3: ('wagtail.blocks.BooleanBlock', (), {'help_text': 'Walk-in, lunch or drinks; shown in small.', 'label': 'Break', 'required': False}), 4: ('wagtail.blocks.CharBlock', (), {'label': 'Room', 'max_length': 100, 'required': False}), 5: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ul', 'ol', 'link', 'document-link'], 'label': 'What it is about', 'required': False}), 6: ('wagtail.snippets.blocks.SnippetChooserBlock', ('people.Person',), {'label': 'Person', 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'Or type a name', 'max_length': 255, 'required': False}), 8: ('wagtail.blocks.CharBlock', (), {'help_text': 'Such as speaker, moderator or host.', 'label': 'Role here', 'max_length': 100, 'required': False}), 9: ('wagtail.blocks.StructBlock', [[('person', 6), ('name', 7), ('role', 8)]], {}), 10: ('wagtail.blocks.ListBlock', (9,), {'collapsed': True, 'default': [], 'label': 'Speakers and moderators'}), 11: ('wagtail.blocks.StructBlock', [[('starts', 0), ('ends', 1), ('title', 2), ('is_break', 3), ('room', 4), ('description', 5), ('people', 10)]], {}), 12: ('wagtail.blocks.CharBlock', (), {'label': 'Name of the round', 'max_length': 255, 'required': False}), 13: ('wagtail.blocks.PageChooserBlock', (), {'help_text': 'Only if this session has a page of its own.', 'label': 'Page of its own', 'page_type': ['events.EventPage'], 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 2), ('room', 4), ('description', 5), ('people', 10), ('page', 13)]], {}), 15: ('wagtail.blocks.ListBlock', (14,), {'label': 'Sessions side by side', 'min_num': 1}), 16: ('wagtail.blocks.StructBlock', [[('starts', 0), ('ends', 1), ('title', 12), ('sessions', 15)]], {})}, verbose_name='programme')),
                ('signup_url', models.URLField(blank=True, help_text='Where the button “Sign up” leads.', max_length=1000, verbose_name='address to sign up')),
                ('signup_opens', models.DateTimeField(blank=True, null=True, verbose_name='sign-up opens')),
                ('signup_closes', models.DateTimeField(blank=True, help_text='When empty, at the beginning of the event.', null=True, verbose_name='sign-up closes')),
                ('signup_full', models.BooleanField(default=False, help_text='Says that there are no places left.', verbose_name='full')),
                ('looking_back', wagtail.fields.RichTextField(blank=True, help_text='One paragraph, after the event. A whole report is a page of its own, marked as report.', verbose_name='looking back')),
                ('turnout', models.CharField(blank=True, help_text='A number or words, such as “87 people” or “nearly 100”.', max_length=100, verbose_name='turn-out')),
            ],
            options={
                'verbose_name': 'event',
                'verbose_name_plural': 'events',
            },
            bases=('pages.basepage', models.Model),
        ),
        migrations.CreateModel(
            name='EventPhoto',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('caption', models.CharField(blank=True, help_text="Only if it should differ from the photo's own.", max_length=255, verbose_name='caption')),
            ],
            options={
                'verbose_name': 'photo of an event',
                'verbose_name_plural': 'photos of events',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EventSeriesPage',
            fields=[
                ('basepage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('edition_label', models.CharField(blank=True, help_text="Which one it is of its series, such as “part 2” or “3.0”. Shown beside the series' name.", max_length=50, verbose_name='edition')),
                ('series_name', models.CharField(blank=True, help_text='In the singular, such as “community of practice” or “programme”. When empty: series.', max_length=50, verbose_name='what we call it')),
                ('period', models.CharField(blank=True, help_text='In words, such as “since 2016” or “season 2026-2027”.', max_length=100, verbose_name='period')),
                ('body', wagtail.fields.StreamField([('text', 0), ('quote', 4), ('terms', 10), ('lessons', 19), ('questions', 25), ('table', 26), ('image', 32), ('photos', 37), ('film', 39), ('document', 43), ('links', 51), ('call_to_action', 56), ('person', 60), ('page_cards', 64)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks: the design adds them.', 'label': 'Quotation', 'rows': 3}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Who said it', 'max_length': 255, 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'Such as “resident” or “alderman, Oostveld”.', 'label': 'Role', 'max_length': 255, 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('quote', 1), ('name', 2), ('role', 3)]], {}), 5: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the list.', 'label': 'Title', 'max_length': 255, 'required': False}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'Term', 'max_length': 120}), 7: ('wagtail.blocks.RichTextBlock', (), {'label': 'Explanation'}), 8: ('wagtail.blocks.StructBlock', [[('term', 6), ('explanation', 7)]], {}), 9: ('wagtail.blocks.ListBlock', (8,), {'label': 'Terms', 'min_num': 1}), 10: ('wagtail.blocks.StructBlock', [[('title', 5), ('terms', 9)]], {}), 11: ('wagtail.blocks.CharBlock', (), {'help_text': 'The subject, such as “Lessons from the first year”.', 'label': 'Title', 'max_length': 255}), 12: ('wagtail.blocks.TextBlock', (), {'help_text': 'One sentence above the lessons.', 'label': 'Introduction', 'required': False, 'rows': 2}), 13: ('wagtail.blocks.TextBlock', (), {'label': 'Lesson', 'rows': 2}), 14: ('wagtail.blocks.ListBlock', (13,), {'label': 'Lessons', 'min_num': 1}), 15: ('wagtail.snippets.blocks.SnippetChooserBlock', ('people.Person',), {'help_text': 'Somebody from the list of people. Or type a name below.', 'label': 'Learned from', 'required': False}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'For who is not in the list of people.', 'label': 'Or their name', 'max_length': 255, 'required': False}), 17: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown after the name, such as an organisation or a position.', 'label': 'Role', 'max_length': 255, 'required': False}), 18: ('wagtail.blocks.CharBlock', (), {'help_text': "Such as “interview”, “conversation on stage” or “do's and don'ts”. Shown after the name.", 'label': 'How we learned it', 'max_length': 120, 'required': False}), 19: ('wagtail.blocks.StructBlock', [[('title', 11), ('introduction', 12), ('lessons', 14), ('person', 15), ('name', 16), ('role', 17), ('manner', 18)]], {}), 20: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the questions.', 'label': 'Title', 'max_length': 255, 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'label': 'Question', 'max_length': 255}), 22: ('wagtail.blocks.RichTextBlock', (), {'label': 'Answer'}), 23: ('wagtail.blocks.StructBlock', [[('question', 21), ('answer', 22)]], {}), 24: ('wagtail.blocks.ListBlock', (23,), {'label': 'Questions', 'min_num': 1}), 25: ('wagtail.blocks.StructBlock', [[('title', 20), ('questions', 24)]], {}), 26: ('wagtail.contrib.table_block.blocks.TableBlock', (), {}), 27: ('wagtail.images.blocks.ImageChooserBlock', (), {'label': 'Photo'}), 28: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown under the photo. Empty: the caption that the photo has in the library.', 'label': 'Caption', 'max_length': 255, 'required': False}), 29: ('wagtail.blocks.CharBlock', (), {'help_text': 'For who cannot see the photo. Empty: the description that the photo has in the library.', 'label': 'Description', 'max_length': 255, 'required': False}), 30: ('wagtail.blocks.BooleanBlock', (), {'help_text': 'Tick this when the photo adds nothing to the text. Then it is not read aloud.', 'label': 'Only decoration', 'required': False}), 31: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('text', 'As wide as the text'), ('wide', 'Wider than the text')], 'label': 'Size'}), 32: ('wagtail.blocks.StructBlock', [[('photo', 27), ('caption', 28), ('alt', 29), ('decorative', 30), ('size', 31)]], {}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the photos.', 'label': 'Title', 'max_length': 255, 'required': False}), 34: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the caption that the photo has in the library.', 'label': 'Caption', 'max_length': 255, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('photo', 27), ('caption', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'default': [], 'label': 'Photos', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('title', 33), ('photos', 36)]], {}), 38: ('wagtail.snippets.blocks.SnippetChooserBlock', ('media.Film',), {'help_text': 'Choose a film, or make a new one in the window that opens.', 'label': 'Film'}), 39: ('wagtail.blocks.StructBlock', [[('film', 38)]], {}), 40: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'Document'}), 41: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title that the document has in the library.', 'label': 'Title', 'max_length': 255, 'required': False}), 42: ('wagtail.blocks.CharBlock', (), {'help_text': 'One sentence on what is in it.', 'label': 'Explanation', 'max_length': 255, 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('document', 40), ('title', 41), ('explanation', 42)]], {}), 44: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the links.', 'label': 'Title', 'max_length': 255, 'required': False}), 45: ('wagtail.blocks.PageChooserBlock', (), {'help_text': 'A page of this site.', 'label': 'Page', 'required': False}), 46: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'A file that visitors can download.', 'label': 'Document', 'required': False}), 47: ('wagtail.blocks.CharBlock', (), {'help_text': 'Of another website, or a mail address. A long address is shown shortened.', 'label': 'Address', 'required': False}), 48: ('wagtail.blocks.CharBlock', (), {'help_text': 'Says what is behind the link. Without it the title of the page or document is shown.', 'label': 'Link text', 'max_length': 255, 'required': False}), 49: ('wagtail.blocks.StructBlock', [[('page', 45), ('document', 46), ('address', 47), ('link_text', 48)]], {}), 50: ('wagtail.blocks.ListBlock', (49,), {'label': 'Links', 'min_num': 1}), 51: ('wagtail.blocks.StructBlock', [[('title', 44), ('links', 50)]], {}), 52: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 255, 'required': False}), 53: ('wagtail.blocks.TextBlock', (), {'help_text': 'One or two sentences above the button.', 'label': 'Text', 'required': False, 'rows': 2}), 54: ('wagtail.blocks.CharBlock', (), {'help_text': 'What happens next, in a few words, such as “Sign up for the workshop”.', 'label': 'Text on the button', 'max_length': 60}), 55: ('wagtail.blocks.StructBlock', [[('link_text', 54), ('page', 45), ('document', 46), ('address', 47)]], {'label': 'Button'}), 56: ('wagtail.blocks.StructBlock', [[('heading', 52), ('text', 53), ('button', 55)]], {}), 57: ('wagtail.snippets.blocks.SnippetChooserBlock', ('people.Person',), {'label': 'Person'}), 58: ('wagtail.blocks.CharBlock', (), {'help_text': 'What this person is on this page, such as “moderator”. Empty: the role in the list of people.', 'label': 'Role', 'max_length': 255, 'required': False}), 59: ('wagtail.blocks.TextBlock', (), {'help_text': 'One or two sentences about this person, under the name.', 'label': 'Text', 'required': False, 'rows': 3}), 60: ('wagtail.blocks.StructBlock', [[('person', 57), ('role', 58), ('text', 59)]], {}), 61: ('wagtail.blocks.CharBlock', (), {'help_text': 'Shown as a heading above the cards.', 'label': 'Title', 'max_length': 255, 'required': False}), 62: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page'}), 63: ('wagtail.blocks.ListBlock', (62,), {'help_text': 'A page that is not published yet, or not for everybody, is left out until it is.', 'label': 'Pages', 'min_num': 1}), 64: ('wagtail.blocks.StructBlock', [[('title', 61), ('pages', 63)]], {})}, verbose_name='what it is about')),
            ],
            options={
                'verbose_name': 'series',
                'verbose_name_plural': 'series',
            },
            bases=('pages.basepage', models.Model),
        ),
        migrations.CreateModel(
            name='EventType',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='In the singular, such as “work session”. Shown above the title.', max_length=100, verbose_name='name')),
            ],
            options={
                'verbose_name': 'event type',
                'verbose_name_plural': 'event types',
                'ordering': [django.db.models.functions.text.Lower('name')],
            },
        ),
        migrations.CreateModel(
            name='Venue',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=255, verbose_name='name')),
                ('address', models.CharField(blank=True, max_length=255, verbose_name='street and number')),
                ('postal_code', models.CharField(blank=True, max_length=12, verbose_name='postal code')),
                ('city', models.CharField(blank=True, help_text='Shown on cards.', max_length=100, verbose_name='town')),
                ('website', models.URLField(blank=True, verbose_name='website')),
                ('how_to_get_there', models.TextField(blank=True, help_text='By public transport, by bicycle, where to park.', verbose_name='how to get there')),
                ('accessibility', models.TextField(blank=True, help_text='Such as step-free entrance, lift, hearing loop, quiet room.', verbose_name='accessibility')),
            ],
            options={
                'verbose_name': 'venue',
                'verbose_name_plural': 'venues',
                'ordering': ['name'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
