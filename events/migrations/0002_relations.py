

import django.db.models.deletion
import django.db.models.functions.text
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('events', '0001_initial'),
        ('media', '0001_initial'),
        ('people', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='eventfilm',
            name='film',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='events', to='media.film', verbose_name='film'),
        ),
        migrations.AddField(
            model_name='eventorganisation',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='events', to='people.organisation', verbose_name='organisation'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='contact',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='contact_for', to='people.person', verbose_name='contact'),
        ),
        migrations.AddField(
            model_name='eventorganisation',
            name='event',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='event_organisations', to='events.eventpage'),
        ),
        migrations.AddField(
            model_name='eventfilm',
            name='event',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='event_films', to='events.eventpage'),
        ),
        migrations.AddField(
            model_name='elsewherelink',
            name='event',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='elsewhere_links', to='events.eventpage'),
        ),
        migrations.AddField(
            model_name='eventphoto',
            name='event',
            field=modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='event_photos', to='events.eventpage'),
        ),
        migrations.AddField(
            model_name='eventphoto',
            name='photo',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='events', to='media.photo', verbose_name='photo'),
        ),
        migrations.AddConstraint(
            model_name='eventtype',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='unique_event_type_name', violation_error_message='There is already an event type with this name.'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='event_type',
            field=models.ForeignKey(blank=True, help_text='Shown above the title. New types are made under “Event types”.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='events', to='events.eventtype', verbose_name='event type'),
        ),
        migrations.AddConstraint(
            model_name='venue',
            constraint=models.UniqueConstraint(fields=('name', 'city'), name='unique_venue_in_town', violation_error_message='There is already a venue with this name in this town.'),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='venue',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='events', to='events.venue', verbose_name='venue'),
        ),
    ]
