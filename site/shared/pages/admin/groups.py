"""
The two groups of editors: chief editors publish, writers hand in for approval.

Models are named by label, so that this module imports nothing from the sections.
"""

from typing import Any

from django.apps import apps as installed_apps
from django.apps.registry import Apps
from django.contrib.auth.models import Permission

CHIEF_EDITORS = "Hoofdredactie"
WRITERS = "Schrijvers"
APPROVAL = "Goedkeuring door de hoofdredactie"

# The workflow that Wagtail makes for its own groups, which this site does not use.
WAGTAILS_OWN_WORKFLOW = "Moderators approval"

PAGES = {
    CHIEF_EDITORS: ("add", "change", "publish", "lock", "unlock", "bulk_delete"),
    WRITERS: ("add", "change"),
}
# Wagtail keeps the permissions of photos and documents with its own models, also on a site with custom models.
LIBRARY = {
    CHIEF_EDITORS: ("add", "change", "choose", "delete"),
    WRITERS: ("add", "change", "choose"),
}
LIBRARY_MODELS = ("wagtailimages.Image", "wagtaildocs.Document")
RECORDS = (
    "media.Film",
    "people.Person",
    "people.Organisation",
    "events.Venue",
    "events.EventType",
    "pages.Theme",
    "wagtailredirects.Redirect",
)
RECORDS_FOR_WRITERS = ("media.Film", "people.Person", "people.Organisation", "events.Venue")
SITE_SETTINGS = (
    "navigation.OrganisationDetails",
    "navigation.MainMenu",
    "navigation.Footer",
    "navigation.Notice",
    "navigation.Appearance",
    "navigation.PhotoNote",
)


def ensure_groups(apps: Apps = installed_apps) -> list[str]:
    """
    Make the missing groups with their permissions, and the workflow in which writers hand in pages.

    An existing group is left as it is: an administrator may have changed it. Returns the names of the groups made.
    apps: the registry to take the models from; a data migration passes its own.
    """
    Group = apps.get_model("auth", "Group")
    made = []
    for name, give_rights in ((CHIEF_EDITORS, _rights_of_chief_editors), (WRITERS, _rights_of_writers)):
        group, is_new = Group.objects.get_or_create(name=name)
        if is_new:
            group.permissions.add(_permission(apps, "wagtailadmin.Admin", "access_admin"))
            _rights_to_pages_and_library(apps, group)
            group.permissions.add(*give_rights(apps))
            made.append(name)
    _ensure_approval(apps, Group.objects.get(name=CHIEF_EDITORS))
    return made


def _permission(apps: Apps, label: str, codename: str) -> Permission:
    """Return the permission; make it when `post_migrate` has not done so yet."""
    app_label, model_name = label.lower().split(".")
    content_type, _new = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label=app_label, model=model_name
    )
    return apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": codename.replace("_", " ").capitalize()}
    )[0]


def _rights_to_pages_and_library(apps: Apps, group: Any) -> None:
    root = apps.get_model("pages", "BasePage").objects.get(depth=1)
    page_rights = apps.get_model("wagtailcore", "GroupPagePermission").objects
    for action in PAGES[group.name]:
        permission = _permission(apps, "pages.BasePage", f"{action}_basepage")
        page_rights.get_or_create(group=group, page_id=root.pk, permission=permission)
    collection = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    collection_rights = apps.get_model("wagtailcore", "GroupCollectionPermission").objects
    for label in LIBRARY_MODELS:
        for action in LIBRARY[group.name]:
            permission = _permission(apps, label, f"{action}_{label.split('.')[1].lower()}")
            collection_rights.get_or_create(group=group, collection=collection, permission=permission)


def _rights_of_chief_editors(apps: Apps) -> list[Permission]:
    rights = [_permission(apps, label, _codename(action, label)) for label in RECORDS for action in _ALL]
    rights += [_permission(apps, label, _codename("change", label)) for label in SITE_SETTINGS]
    return rights


def _rights_of_writers(apps: Apps) -> list[Permission]:
    return [_permission(apps, label, _codename(action, label)) for label in RECORDS_FOR_WRITERS for action in _MAKE]


_ALL = ("add", "change", "delete", "view")
_MAKE = ("add", "change", "view")


def _codename(action: str, label: str) -> str:
    return f"{action}_{label.split('.')[1].lower()}"


def _ensure_approval(apps: Apps, chief_editors: Any) -> None:
    """Make the workflow in which a chief editor approves. It replaces Wagtail's own workflow, never another one."""
    Workflow = apps.get_model("wagtailcore", "Workflow")
    if Workflow.objects.filter(name=APPROVAL).exists():
        return
    Task = apps.get_model("wagtailcore", "GroupApprovalTask")
    content_type, _new = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="wagtailcore", model="groupapprovaltask"
    )
    task = Task.objects.create(name=APPROVAL, content_type=content_type, active=True)
    task.groups.add(chief_editors)
    workflow = Workflow.objects.create(name=APPROVAL, active=True)
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    root = apps.get_model("pages", "BasePage").objects.get(depth=1)
    at_root = apps.get_model("wagtailcore", "WorkflowPage").objects.filter(page_id=root.pk)
    if at_root.filter(workflow__name=WAGTAILS_OWN_WORKFLOW).update(workflow=workflow) == 0 and not at_root.exists():
        at_root.create(page_id=root.pk, workflow=workflow)
