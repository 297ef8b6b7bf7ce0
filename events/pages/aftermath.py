"""What an event tells about itself once it is over."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.pages.album import collection_to_follow, only_with_consent
from shared.links.fields import LinkedTextField


class EventAfterwards(models.Model):
    """
    A paragraph of looking back, the numbers of people, and the collection of photos. The other coverage is in rows.
    """

    looking_back = LinkedTextField(
        _("looking back"),
        blank=True,
        features=["bold", "italic", "link", "document-link"],
        help_text=_(
            "One paragraph, after the event. Shown on top of the page then. A whole report is a page of its own, "
            "marked as report."
        ),
    )
    photo_collection = collection_to_follow()
    only_with_consent = only_with_consent()
    signed_up = models.CharField(
        _("signed up"),
        max_length=100,
        blank=True,
        help_text=_("How many people signed up: a number or words, such as “120” or “over a hundred people”."),
    )
    turnout = models.CharField(
        _("turn-out"),
        max_length=100,
        blank=True,
        help_text=_("How many came: a number or words, such as “87 people” or “nearly 100”. Shown with the facts."),
    )

    class Meta:
        abstract = True
