"""The panels of the form of a film."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from shared.media.models.consent import Consented

FILM_PANELS = [
    MultiFieldPanel([FieldPanel("url"), FieldPanel("file")], heading=_("The film")),
    FieldPanel("title"),
    FieldPanel("description"),
    FieldPanel("cover"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("maker"), FieldPanel("made_on")]),
            FieldRowPanel([FieldPanel("length"), FieldPanel("language")]),
            FieldPanel("licence"),
        ],
        heading=_("Details"),
    ),
    MultiFieldPanel(
        [
            InlinePanel(
                "subtitles",
                heading=_("Subtitles"),
                label=_("Subtitles"),
                help_text=_("For a film of our own. A film website asks for them on the website itself."),
            ),
            FieldPanel("transcript"),
            FieldPanel("described_by"),
            FieldPanel("chapters"),
        ],
        heading=_("For everybody: subtitles, transcript, audio description, chapters"),
    ),
    MultiFieldPanel([FieldPanel(name) for name in Consented.CONSENT_FIELDS], heading=_("Consent")),
]
