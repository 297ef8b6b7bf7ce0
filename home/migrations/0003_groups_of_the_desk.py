"""Make the two groups of colleagues, in place of the two that Wagtail makes and this site does not use."""

from django.db import migrations

from shared.pages.admin.groups import ensure_groups

GROUPS_OF_WAGTAIL = ("Moderators", "Editors")


def make_groups(apps, schema_editor):
    """Wagtail's own groups go only where nobody is in them: on a new site."""
    ensure_groups(apps)
    apps.get_model("auth", "Group").objects.filter(name__in=GROUPS_OF_WAGTAIL, user__isnull=True).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0002_first_home_page"),
        ("accounts", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("pages", "0003_shared_fields"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
