"""When a kept frame is dropped: a page's title or address, whether it is public, and each setting can change a menu."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from shared.media.models import Photo
from shared.navigation.frame import forget_frames
from shared.navigation.models import Appearance, Footer, MainMenu, Notice, OrganisationDetails, PhotoNote

SHOWN_IN_A_FRAME = (
    Appearance,
    Footer,
    MainMenu,
    Notice,
    OrganisationDetails,
    PageViewRestriction,
    Photo,
    PhotoNote,
    Site,
)


def forget_after_change(**kwargs: Any) -> None:
    """Receive a signal about anything that a frame shows."""
    forget_frames()


def register_signal_handlers() -> None:
    """Connect the receivers; called by `NavigationConfig.ready()`."""
    for model in SHOWN_IN_A_FRAME:
        post_save.connect(forget_after_change, sender=model)
        post_delete.connect(forget_after_change, sender=model)
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(forget_after_change)
