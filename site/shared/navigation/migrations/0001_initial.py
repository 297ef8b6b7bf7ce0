

import django.core.validators
import django.db.models.deletion
import shared.navigation.colours
import shared.navigation.models.appearance
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('media', '0001_initial'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='Appearance',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('accent', models.CharField(default='#56288a', help_text='For links, buttons and lines. Must be dark enough to read on white; the dark theme gets a lighter one.', max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Write the colour as # and six characters, such as #9a3412.'), shared.navigation.colours.validate_accent], verbose_name='accent colour')),
                ('pairing', models.CharField(choices=shared.navigation.models.appearance.pairings, default='magazine', max_length=30, verbose_name='typefaces')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'appearance',
            },
        ),
        migrations.CreateModel(
            name='Footer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('columns', wagtail.fields.StreamField([('column', 5)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 60, 'required': False}), 1: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page'}), 2: ('wagtail.blocks.CharBlock', (), {'help_text': 'When empty, the title of the page.', 'label': 'Label', 'max_length': 40, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('page', 1), ('label', 2)]], {}), 4: ('wagtail.blocks.ListBlock', (3,), {'label': 'Links'}), 5: ('wagtail.blocks.StructBlock', [[('title', 0), ('links', 4)]], {})}, verbose_name='columns with links')),
                ('text', wagtail.fields.RichTextField(blank=True, help_text='Below everything else.', verbose_name='closing line')),
                ('newsletter_url', models.URLField(blank=True, verbose_name='address of the newsletter')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'footer',
            },
        ),
        migrations.CreateModel(
            name='MainMenu',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('items', wagtail.fields.StreamField([('item', 4)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'Page'}), 1: ('wagtail.blocks.CharBlock', (), {'help_text': 'When empty, the title of the page.', 'label': 'Label', 'max_length': 40, 'required': False}), 2: ('wagtail.blocks.StructBlock', [[('page', 0), ('label', 1)]], {}), 3: ('wagtail.blocks.ListBlock', (2,), {'collapsed': True, 'default': [], 'label': 'Below it'}), 4: ('wagtail.blocks.StructBlock', [[('page', 0), ('label', 1), ('children', 3)]], {})}, help_text='Five or six at most; more does not fit on one line.', verbose_name='items')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'main menu',
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', wagtail.fields.RichTextField(blank=True, help_text='One sentence.', verbose_name='text')),
                ('begins_at', models.DateTimeField(blank=True, help_text='When empty: at once.', null=True, verbose_name='from')),
                ('ends_at', models.DateTimeField(blank=True, help_text='When empty: until the text is removed.', null=True, verbose_name='until')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'notice',
            },
        ),
        migrations.CreateModel(
            name='OrganisationDetails',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(blank=True, help_text='Shown at the top when there is no logo.', max_length=100, verbose_name='name')),
                ('tagline', models.CharField(blank=True, help_text='What the organisation does in one line. In the footer.', max_length=150, verbose_name='tagline')),
                ('street', models.CharField(blank=True, max_length=255, verbose_name='street and number')),
                ('postal_code', models.CharField(blank=True, max_length=12, verbose_name='postal code')),
                ('city', models.CharField(blank=True, max_length=100, verbose_name='town')),
                ('telephone', models.CharField(blank=True, max_length=30, verbose_name='telephone')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='mail address')),
                ('chamber_of_commerce', models.CharField(blank=True, max_length=20, verbose_name='chamber of commerce number')),
                ('logo', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.photo', verbose_name='logo')),
                ('sharing_picture', models.ForeignKey(blank=True, help_text='Shown when a page without a photo of its own is shared.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.photo', verbose_name='picture for sharing')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'organisation details',
            },
        ),
    ]
