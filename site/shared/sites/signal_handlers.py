"""When the kept sites are dropped: a site was changed, or a page whose address may be that of a site's root."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Site
from wagtail.signals import page_slug_changed, post_page_move

from shared.sites.lookup import forget_sites


def forget_after_change(**kwargs: Any) -> None:
    """Receive a signal about a site or the address of a page."""
    forget_sites()


def register_signal_handlers() -> None:
    """Connect the receivers; called by `PagesConfig.ready()`, as `shared.sites` is no application of its own."""
    post_save.connect(forget_after_change, sender=Site)
    post_delete.connect(forget_after_change, sender=Site)
    page_slug_changed.connect(forget_after_change)
    post_page_move.connect(forget_after_change)
