"""What the pages of this site add to Wagtail's admin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.ui.components import Component
from wagtail.snippets.models import register_snippet

from shared.pages.admin import link_chooser
from shared.pages.admin.start_panel import StartPanel
from shared.pages.admin.themes import ThemeViewSet
from shared.pages.copying import point_inside
from shared.pages.editor.hub_chooser import newest_first_among_hubs
from shared.pages.editor.publish_button import publish_first

if TYPE_CHECKING:
    from wagtail.rich_text.feature_registry import FeatureRegistry

    from shared.pages.models import BasePage
    from shared.pages.querysets import BasePageQuerySet


register_snippet(ThemeViewSet)


@hooks.register("before_create_page")
def remember_starting_hub(request: HttpRequest, parent_page: BasePage, page_class: type[BasePage]) -> None:
    """
    Begin the empty form that a “tell about it” button leads to with the hub in its `?hub=`.

    Wagtail hands the form the parent page that it hands this hook, loaded for this one request, and no request.
    """
    asked = request.GET.get("hub", "")
    parent_page.starting_hub_id = int(asked) if asked.isdecimal() and len(asked) < 12 else None


@hooks.register("after_copy_page")
def keep_copies_together(request: HttpRequest, page: BasePage, new_page: BasePage) -> None:
    point_inside(page, new_page)


@hooks.register("construct_page_chooser_queryset")
def list_gatherings_newest_first(pages: BasePageQuerySet, request: HttpRequest) -> BasePageQuerySet:
    return newest_first_among_hubs(pages, request)


@hooks.register("construct_page_action_menu")
def put_publishing_in_front(menu_items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]) -> None:
    publish_first(menu_items, context.get("page"))


@hooks.register("register_admin_urls")
def add_link_chooser() -> list[URLPattern]:
    return link_chooser.urlpatterns()


@hooks.register("register_rich_text_features", order=100)
def choose_links_among_all_pages(features: FeatureRegistry) -> None:
    """Run after Wagtail's own registration."""
    link_chooser.use_own_addresses(features)


@hooks.register("insert_global_admin_css")
def admin_stylesheet() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("insert_editor_js")
def scripts_of_every_form() -> SafeString:
    scripts = ("js/admin/wait_for_autosave.js", "js/admin/watch_edits.js", "js/admin/date_picker.js")
    return format_html_join("", '<script type="module" src="{}"></script>', ((static(name),) for name in scripts))


@hooks.register("construct_homepage_panels")
def add_start(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(StartPanel())
