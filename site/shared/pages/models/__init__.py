from .base_page import BasePage
from .relations import AlsoIn, PageAuthor, PinnedPage
from .themes import PageTheme, Theme

__all__ = ["AlsoIn", "BasePage", "PageAuthor", "PageTheme", "PinnedPage", "Theme"]
