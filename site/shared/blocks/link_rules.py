"""The rules for links as Django validators, for blocks and for models alike."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from shared.blocks.addresses import NotAnAddress, UnsafeAddress, complete_address
from shared.blocks.link_text import link_texts, says_nothing


def clean_address(typed):
    """
    Give the complete address of what an editor typed (see `addresses.complete_address`).

    Raises `ValidationError` with a sentence for beside the field.
    """
    try:
        return complete_address(typed)
    except UnsafeAddress as error:
        raise ValidationError(
            _("Only addresses of websites, mail addresses and phone numbers are possible here."),
            code="unsafe",
        ) from error
    except NotAnAddress as error:
        raise ValidationError(
            _("“%(address)s” is not an address. Copy it from the address bar of the browser."),
            code="invalid",
            params={"address": typed},
        ) from error


def validate_address(typed):
    """Raise `ValidationError` when this cannot be linked to; `clean_address` also completes it."""
    clean_address(typed)


def validate_link_text(text):
    """Raise `ValidationError` when a link text says nothing, such as “klik hier”."""
    if says_nothing(text):
        raise ValidationError(
            _(
                "“%(text)s” does not say where the link leads. Some visitors hear or see the links of a page "
                "as a list, without the sentence around them. Name what is behind the link, such as “the "
                "report of the study day”."
            ),
            code="says_nothing",
            params={"text": text.strip()},
        )


def validate_links_in(html):
    """Raise `ValidationError` naming the first link in a piece of rich text whose text says nothing."""
    for text in link_texts(html):
        validate_link_text(text)
