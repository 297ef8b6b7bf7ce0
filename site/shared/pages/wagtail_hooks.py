"""What the pages of this site add to Wagtail's desk."""

from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from shared.pages.admin import link_chooser
from shared.pages.admin.start_panel import StartPanel
from shared.pages.admin.themes import ThemeViewSet
from shared.pages.copying import point_inside
from shared.pages.editor.hub_chooser import newest_first_among_hubs
from shared.pages.editor.publish_button import publish_first

register_snippet(ThemeViewSet)


@hooks.register("before_create_page")
def remember_starting_hub(request, parent_page, page_class):
    """
    Begin the empty form that a “tell about it” button leads to with the hub in its `?hub=`.

    Wagtail hands the form the parent page that it hands this hook, loaded for this one request, and no request.
    """
    asked = request.GET.get("hub", "")
    parent_page.starting_hub_id = int(asked) if asked.isdecimal() and len(asked) < 12 else None


@hooks.register("after_copy_page")
def keep_copies_together(request, page, new_page):
    point_inside(page, new_page)


@hooks.register("construct_page_chooser_queryset")
def list_gatherings_newest_first(pages, request):
    return newest_first_among_hubs(pages, request)


@hooks.register("construct_page_action_menu")
def put_publishing_in_front(menu_items, request, context):
    publish_first(menu_items, context.get("page"))


@hooks.register("register_admin_urls")
def add_link_chooser():
    return link_chooser.urlpatterns()


@hooks.register("register_rich_text_features", order=100)
def choose_links_among_all_pages(features):
    """Run after Wagtail's own registration."""
    link_chooser.use_own_addresses(features)


@hooks.register("insert_global_admin_css")
def admin_stylesheet():
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("insert_editor_js")
def scripts_of_every_form():
    scripts = ("js/admin/wait_for_autosave.js", "js/admin/watch_edits.js", "js/admin/date_picker.js")
    return format_html_join("", '<script type="module" src="{}"></script>', ((static(name),) for name in scripts))


@hooks.register("construct_homepage_panels")
def add_start(request, panels):
    panels.append(StartPanel())
