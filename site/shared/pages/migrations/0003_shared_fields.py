

import django.db.models.deletion
import modelcluster.contrib.taggit
import modelcluster.fields
import modelsearch.index
import shared.language.choices
import shared.pages.models.base_page
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('contenttypes', '0002_remove_content_type_name'),
        ('media', '0001_initial'),
        ('pages', '0002_bootstrap'),
        ('people', '0001_initial'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Theme',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100, unique=True, verbose_name='name')),
                ('slug', models.SlugField(allow_unicode=True, max_length=100, unique=True, verbose_name='slug')),
                ('description', models.TextField(blank=True, help_text="One or two sentences at the top of the theme's own page.", verbose_name='description')),
            ],
            options={
                'verbose_name': 'theme',
                'verbose_name_plural': 'themes',
                'ordering': ['name'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name='basepage',
            name='date',
            field=models.DateField(default=shared.pages.models.base_page.today, editable=False, verbose_name='date'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='ends_at',
            field=models.DateTimeField(blank=True, null=True, verbose_name='ends'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='has_own_page',
            field=models.BooleanField(default=True, help_text='Switch off for an event of others that we only tell about: it then stands in no list or agenda, and its address leads to the first page that tells about it.', verbose_name='has a page of its own'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='latest_revision',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='line',
            field=models.CharField(blank=True, editable=False, max_length=255),
        ),
        migrations.AddField(
            model_name='basepage',
            name='listed',
            field=models.BooleanField(default=True, editable=False),
        ),
        migrations.AddField(
            model_name='basepage',
            name='live_revision',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='photo',
            field=models.ForeignKey(blank=True, help_text='Shown at the top of the page, on cards and when the page is shared.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.photo', verbose_name='lead photo'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='published_on',
            field=models.DateField(default=shared.pages.models.base_page.today, help_text='The date that visitors see. Earlier dates are fine.', verbose_name='date of publication'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='starts_at',
            field=models.DateTimeField(blank=True, null=True, verbose_name='starts'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='state',
            field=models.CharField(blank=True, choices=[('', 'Goes on as planned'), ('moved', 'Moved'), ('postponed', 'Postponed'), ('cancelled', 'Cancelled')], default='', max_length=12, verbose_name='state'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='still_to_come',
            field=models.BooleanField(default=False, help_text='Keeps it in the agenda as long as there is no date yet.', verbose_name='still to come'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='story',
            field=models.ForeignKey(blank=True, help_text='The event or series that this is about. What, when and where are shown here by themselves.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='parts', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='belongs to'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='subtitle',
            field=models.CharField(blank=True, help_text='A second title. Shown under the title and on cards.', max_length=255, verbose_name='subtitle'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='summary',
            field=models.TextField(blank=True, help_text='Two or three sentences. Shown at the top of the page, on cards, in feeds and in search results.', max_length=600, verbose_name='summary'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='title_language',
            field=models.CharField(blank=True, choices=shared.language.choices.title_languages, help_text='Only if title and subtitle are in another language than the page. Read aloud well that way.', max_length=8, verbose_name='language of the title'),
        ),
        migrations.AddField(
            model_name='basepage',
            name='told_as',
            field=models.CharField(blank=True, choices=[('', 'Nothing in particular'), ('preview', 'Preview'), ('report', 'Report'), ('background', 'Background')], default='', help_text='A report is offered first once the event is over; a preview before it.', max_length=12, verbose_name='part it plays'),
        ),
        migrations.AlterField(
            model_name='basepage',
            name='locale',
            field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale'),
        ),
        migrations.AlterField(
            model_name='basepage',
            name='translation_key',
            field=models.UUIDField(default=uuid.uuid4, editable=False),
        ),
        migrations.AlterUniqueTogether(
            name='basepage',
            unique_together={('translation_key', 'locale')},
        ),
        migrations.CreateModel(
            name='AlsoIn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('hub', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='also_shown', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='event or series')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='also_in', to=settings.WAGTAIL_PAGE_MODEL)),
            ],
            options={
                'verbose_name': 'also shown at',
                'verbose_name_plural': 'also shown at',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PageAuthor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_authors', to=settings.WAGTAIL_PAGE_MODEL)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_authors', to='people.person', verbose_name='person')),
            ],
            options={
                'verbose_name': 'author',
                'verbose_name_plural': 'authors',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PinnedPage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='pinned', to=settings.WAGTAIL_PAGE_MODEL)),
                ('related', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pinned_at', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='page')),
            ],
            options={
                'verbose_name': 'pinned page',
                'verbose_name_plural': 'pinned pages',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PageTheme',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('content_object', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_themes', to=settings.WAGTAIL_PAGE_MODEL)),
                ('tag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_themes', to='pages.theme', verbose_name='theme')),
            ],
            options={
                'verbose_name': 'theme of a page',
                'verbose_name_plural': 'themes of pages',
            },
        ),
        migrations.AddField(
            model_name='basepage',
            name='themes',
            field=modelcluster.contrib.taggit.ClusterTaggableManager(blank=True, help_text='What it is about. Another theme is made under “Themes”.', through='pages.PageTheme', to='pages.Theme', verbose_name='themes'),
        ),
        migrations.AddIndex(
            model_name='basepage',
            index=models.Index(fields=['-date', '-id'], name='page_newest_first'),
        ),
        migrations.AddIndex(
            model_name='basepage',
            index=models.Index(fields=['starts_at', 'id'], name='page_first_to_come'),
        ),
        migrations.AddConstraint(
            model_name='pagetheme',
            constraint=models.UniqueConstraint(fields=('tag', 'content_object'), name='unique_theme_of_page'),
        ),
    ]
