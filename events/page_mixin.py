"""The base of the abstract models that are mixed into a page of events."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # They use attributes of pages, so a type checker reads them as pages.
    from shared.pages.models import BasePage as PageMixin
else:
    from django.db.models import Model as PageMixin

__all__ = ["PageMixin"]
