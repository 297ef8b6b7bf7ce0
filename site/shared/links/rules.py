"""The rules for links as Django validators."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from shared.links.text import links_in, says_nothing
from shared.links.urls import NotAnAddress, UnsafeAddress, complete_address, is_cut_off


def clean_address(typed: str) -> str:
    """
    Return the complete address for what an editor typed (see `urls.complete_address`).

    Raises a `ValidationError` for anything that cannot be linked to.
    """
    refuse_cut_off(typed)
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


def validate_address(typed: str) -> None:
    """Raise a `ValidationError` for anything that cannot be linked to."""
    clean_address(typed)


def refuse_cut_off(typed: str) -> None:
    """Raise a `ValidationError` for an address that was copied from where it was shown shortened."""
    if is_cut_off(typed):
        raise ValidationError(
            _(
                "“%(address)s” is not the whole address: its end was left out where it was copied. Open the page "
                "and copy the address from the address bar of the browser."
            ),
            code="cut_off",
            params={"address": typed.strip()},
        )


def validate_link_text(text: str) -> None:
    """Raise a `ValidationError` for a link text that says nothing, such as “klik hier”."""
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


def validate_links_in(html: str) -> None:
    """Raise a `ValidationError` for the first link in rich text that says nothing or was cut off."""
    for address, text in links_in(html):
        refuse_cut_off(address)
        validate_link_text(text)
