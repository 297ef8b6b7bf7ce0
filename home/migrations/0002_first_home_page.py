"""Turn Wagtail's welcome page into our front page, so that a fresh database shows a page of ours."""

from django.db import migrations

WELCOME = "Welcome to your new Wagtail site!"


def welcome_to_home(apps, schema_editor):
    """The row itself stays, with its place in the tree and the site that has it as its root."""
    BasePage = apps.get_model("pages", "BasePage")
    HomePage = apps.get_model("home", "HomePage")
    ContentType = apps.get_model("contenttypes", "ContentType")
    welcome = BasePage.objects.filter(depth=2, title=WELCOME).first()
    if welcome is None:
        return
    content_type, _ = ContentType.objects.get_or_create(app_label="home", model="homepage")
    home = HomePage(basepage_ptr_id=welcome.pk)
    for field in BasePage._meta.concrete_fields:
        setattr(home, field.attname, getattr(welcome, field.attname))
    home.title = home.draft_title = "Welkom"
    home.content_type = content_type
    home.body = []
    home.save()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("pages", "0003_shared_fields"),
        ("wagtailcore", "0098_apitoken"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(welcome_to_home, migrations.RunPython.noop)]
