"""Documents: Wagtail's, with the number of pages of a PDF."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument

from shared.media.documents.pdf import count_pages
from shared.media.storage import is_new_file


class Document(AbstractDocument):
    """A file to download. page_count: None for anything but a PDF."""

    # Wagtail's own model, which keeps its table, has reverse names that these two would clash with.
    uploaded_by_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by user"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="uploaded_documents",
    )
    uploaded_by_user.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]  # Wagtail looks for it
    tags = TaggableManager(help_text=None, blank=True, verbose_name=_("tags"), related_name="tagged_documents")

    page_count = models.PositiveIntegerField(_("number of pages"), null=True, blank=True, editable=False)

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.file and is_new_file(self.file):
            self.page_count = count_pages(self.file) if self.file_extension == "pdf" else None
        super().save(*args, **kwargs)
