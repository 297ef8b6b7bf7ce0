"""The form of a film, which looks up at the film's website what the editor leaves empty."""

from __future__ import annotations

import logging
from typing import Any

from django.core.files.base import ContentFile
from django.db.models import Model
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.images.models import AbstractImage

from shared.media.films.oembed import look_up
from shared.media.films.probe import ACCEPT
from shared.media.films.providers import FilmAtProvider, recognise
from shared.media.films.safe_http import NotFetched

logger = logging.getLogger(__name__)

# What is looked up at the film's website, in the order in which the form names what is missing.
ASKED = {
    "title": gettext_lazy("title"),
    "maker": gettext_lazy("maker"),
    "length": gettext_lazy("length"),
    "cover": gettext_lazy("cover"),
}


class FilmForm(WagtailAdminModelForm):
    """
    A form that looks up a new link once and fills in the fields that are empty.

    advice: after `is_valid`, a message that names what was not found; usually empty.
    """

    advice = ""
    still: bytes | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False
        for name, accept in (("file", ACCEPT),):
            if name in self.fields:
                self.fields[name].widget.attrs["accept"] = accept

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        url = cleaned.get("url")
        if url and "url" in self.changed_data and not self.errors:
            self._ask_about(recognise(url))
        if not cleaned.get("title") and "title" not in self.errors:
            self.add_error("title", self.advice or _("Fill in a title."))
        return cleaned

    def _ask_about(self, film: FilmAtProvider | None) -> None:
        if film is None:
            return
        try:
            known = look_up(film)
        except NotFetched as error:
            logger.warning("Nothing was found about %s: %s", film.page, error)
            known = None
        if known:
            for name in ("title", "maker", "length"):
                self._fill(name, getattr(known, name))
            if not self._value("cover"):
                self.still = known.still
        missing = [
            str(word)
            for name, word in ASKED.items()
            # Only what this form has a field for.
            if name in self.fields and not (self._value(name) or (name == "cover" and self.still))
        ]
        if missing:
            message = _("%(website)s did not tell everything. Please add: %(missing)s.")
            if known is None:
                message = _("%(website)s gave no answer. The link is kept. Please add: %(missing)s.")
            self.advice = message % {"website": film.name, "missing": ", ".join(missing)}

    def _value(self, name: str) -> Any:
        return self.cleaned_data.get(name) if name in self.fields else getattr(self.instance, name)

    def _fill(self, name: str, value: Any) -> None:
        if not value or self._value(name):
            return
        if name in self.fields:
            self.cleaned_data[name] = value
        else:
            setattr(self.instance, name, value)

    def save(self, commit: bool = True) -> Model:
        if self.still:
            self.instance.cover, self.instance.cover_is_still = self._cover(), True
        elif "cover" in self.changed_data:
            self.instance.cover_is_still = False
        return super().save(commit)

    def _cover(self) -> AbstractImage:
        """
        Return the still as a new photo of the library, with the consent of the film.

        Called when the form is saved, so that an invalid form leaves no photo behind.
        """
        photos = self.instance._meta.get_field("cover").related_model
        title = _("Cover of “%(film)s”") % {"film": self.instance.title}
        file = ContentFile(self.still or b"", name=f"{slugify(self.instance.title)[:60] or 'film'}.jpg")
        consent = {name: getattr(self.instance, name) for name in self.instance.CONSENT_FIELDS}
        return photos.objects.create(title=title[:255], file=file, **consent)
