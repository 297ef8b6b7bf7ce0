

import django.db.models.deletion
import django.db.models.functions.text
import modelsearch.index
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('media', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Organisation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='The name it goes by. Shown in lists of organisers and partners.', max_length=255, verbose_name='name')),
                ('full_name', models.CharField(blank=True, help_text='Only if the name is an abbreviation; explains it.', max_length=255, verbose_name='full name')),
                ('website', models.URLField(blank=True, help_text='Its name links to this address.', verbose_name='website')),
                ('description', models.TextField(blank=True, help_text='One sentence on what it does. Only for colleagues at the desk.', verbose_name='description')),
                ('logo', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.photo', verbose_name='logo')),
            ],
            options={
                'verbose_name': 'organisation',
                'verbose_name_plural': 'organisations',
                'ordering': [django.db.models.functions.text.Lower('name')],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='As it stands under an article.', max_length=255, verbose_name='name')),
                ('slug', models.SlugField(blank=True, help_text='Made from the name when left empty.', max_length=255, unique=True, verbose_name='short name in the address')),
                ('role', models.CharField(blank=True, help_text='Such as “process facilitator”. Shown under the name.', max_length=255, verbose_name='role')),
                ('bio', models.TextField(blank=True, help_text='Two or three sentences, for the own page.', verbose_name='about this person')),
                ('website', models.URLField(blank=True, help_text='Linked from the own page.', verbose_name='website')),
                ('has_page', models.BooleanField(default=False, help_text='The page lists everything by and with this person. Switch on only with their consent.', verbose_name='has a page of their own')),
                ('consent_note', models.TextField(blank=True, help_text='When and how consent was given, such as “by mail, 3 March 2026”. Only shown at the desk.', verbose_name='consent')),
                ('organisation', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='people', to='people.organisation', verbose_name='organisation')),
                ('portrait', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.photo', verbose_name='portrait')),
            ],
            options={
                'verbose_name': 'person',
                'verbose_name_plural': 'people',
                'ordering': ['name'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddConstraint(
            model_name='organisation',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='unique_organisation_name', violation_error_message='There is already an organisation with this name.'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=models.Q(('has_page', False), models.Q(('consent_note', ''), _negated=True), _connector='OR'), name='person_page_needs_consent', violation_error_message='A page of their own needs a note of the consent.'),
        ),
    ]
