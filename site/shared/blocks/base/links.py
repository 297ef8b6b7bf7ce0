"""Blocks for a link to a page, a document or an address."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue
from wagtail.blocks.struct_block import StructBlockValidationError

from shared.blocks.base.choosers import DocumentChooser, PageChooser
from shared.links.rules import clean_address, validate_link_text
from shared.links.urls import complete_address, host_of, is_web_address, short_address
from shared.media.models import Document

TARGETS = ("page", "document", "address")


class LinkValue(StructValue):
    """The address and the text of a link, whatever its target is."""

    @property
    def url(self) -> str:
        """Return the value of `href`; empty when there is nothing to link to."""
        page, document, address = (self.get(name) for name in TARGETS)
        if page:
            # Without the editor's words a link says the page's title, and a private page keeps that to itself.
            shown = page.live and (getattr(page, "is_public", True) or self.own_words)
            return (page.url or "") if shown else ""
        if document:
            return document.url
        try:
            return complete_address(address) if address else ""
        except ValueError:
            return ""

    @property
    def own_words(self) -> str:
        """Return the link text that the editor wrote; may be empty."""
        return (self.get("link_text") or "").strip()

    @property
    def text(self) -> str:
        """Return the link text: the editor's, else the title of the target or its shortened address."""
        if words := self.own_words:
            return short_address(words) if is_web_address(words) else words
        if target := self.get("page") or self.get("document"):
            return target.title
        return short_address(self.url)

    @property
    def host(self) -> str:
        """Return the host of another website, such as `vimeo.com`; empty for a target on this site."""
        return "" if self.get("page") or self.get("document") else host_of(self.url)

    @property
    def is_external(self) -> bool:
        """Return whether the link leaves this site."""
        return bool(self.host)

    @property
    def shown_host(self) -> str:
        """Return the host to show after the text; empty when the text contains it."""
        return "" if self.host and self.host in self.text else self.host

    @property
    def file(self) -> Document | None:
        """Return the document behind the link, or None for anything else."""
        return None if self.get("page") else self.get("document")


class LinkValidation:
    """Validation of a link: exactly one target, a safe address, and a meaningful text."""

    is_deferred_validation: bool  # of Wagtail's block

    def clean(self, value: StructValue) -> StructValue:
        cleaned = super().clean(value)  # type: ignore[misc]
        errors = {}
        if cleaned.get("address"):
            try:
                cleaned["address"] = clean_address(cleaned["address"])
            except ValidationError as error:
                # A draft may hold half an address; one that is unsafe is never stored.
                if error.code == "unsafe" or not self.is_deferred_validation:
                    errors["address"] = error
        if self.is_deferred_validation:
            if errors:
                raise StructBlockValidationError(errors)
            return cleaned
        try:
            validate_link_text(cleaned.get("link_text") or "")
        except ValidationError as error:
            errors["link_text"] = error
        wrong = self._wrong_number_of_targets(cleaned)
        if errors or wrong:
            raise StructBlockValidationError(errors, wrong)
        return cleaned

    def _wrong_number_of_targets(self, value: StructValue) -> list[ValidationError]:
        filled = [name for name in TARGETS if value.get(name)]
        if not filled:
            return [ValidationError(_now("Choose a page or a document, or fill in an address."), code="no_target")]
        if len(filled) > 1:
            return [
                ValidationError(
                    _now("A link leads to one place: keep the page, the document or the address, and clear the rest."),
                    code="targets",
                )
            ]
        return []


class LinkBlock(LinkValidation, StructBlock):
    """A link. Without a text it shows the title of its target."""

    page = PageChooser(required=False, label=_("Page"), help_text=_("A page of this site."))
    document = DocumentChooser(required=False, label=_("Document"), help_text=_("A file that visitors can download."))
    address = CharBlock(
        required=False,
        label=_("Address"),
        help_text=_("Of another website, or a mail address. A long address is shown shortened."),
    )
    link_text = CharBlock(
        required=False,
        max_length=255,
        label=_("Link text"),
        help_text=_("Says what is behind the link. Without it the title of the page or document is shown."),
    )

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue
        # Not the page or document: of those that are empty, Wagtail's script writes “null”.
        label_format = "{link_text} {address}"


class ButtonBlock(LinkBlock):
    """A link that is shown as a button. Its text is required."""

    link_text = CharBlock(
        max_length=60,
        label=_("Text on the button"),
        help_text=_("What happens next, in a few words, such as “Sign up for the workshop”."),
    )

    class Meta:
        label = _("Button")
        form_layout = ["link_text", "page", "document", "address"]
