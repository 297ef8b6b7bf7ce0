"""The panels of the admin form of an event: its announcement, its coverage, and its status."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, MultipleChooserPanel

from events.inheritance.panels import InheritedFactPanel
from events.organisations.panels import ORGANISATION_LISTS, OrganisationsPanel
from events.schedule.widgets import MomentInput
from shared.media.admin.bulk_upload_window import PhotoRowsPanel
from shared.pages.admin.story_panel import StoryPanel
from shared.pages.editor.folded_panel import FoldedWhenEmpty
from shared.pages.models import BasePage

# In the order in which people describe an event: what, when, where, who, why, what happens, how to come.
CONTENT_PANELS = [
    StoryPanel(),
    *BasePage.title_panels,
    FieldPanel("event_type"),
    MultiFieldPanel(
        [
            FieldRowPanel(
                [
                    InheritedFactPanel(
                        "starts_at",
                        widget=MomentInput,
                        help_text=_("Not fixed yet, or long ago? Leave it empty and say it in words below."),
                    ),
                    FieldPanel("ends_at", widget=MomentInput, help_text=_("Empty for an open end.")),
                ]
            ),
            FieldRowPanel([FieldPanel("all_day")]),
            InlinePanel(
                "event_dates",
                heading=_("Further dates"),
                label=_("date"),
                help_text=_("For an event on several dates, such as a course. The first date stands above."),
            ),
            FieldRowPanel([FieldPanel("when_in_words"), FieldPanel("date_to_be_announced")]),
        ],
        heading=_("When"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel(
                [
                    InheritedFactPanel(
                        "venue",
                        help_text=_(
                            "Shown with the facts, with its address and how to get there. Make one on the spot."
                        ),
                    ),
                    FieldPanel("room"),
                ]
            ),
            FieldPanel("online_url"),
        ],
        heading=_("Where"),
    ),
    OrganisationsPanel(
        [*ORGANISATION_LISTS, FieldRowPanel([FieldPanel("our_role"), FieldPanel("has_detail_page")])],
        heading=_("Who"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("audience"),
            FieldRowPanel([FieldPanel("admission"), FieldPanel("cost")]),
        ],
        heading=_("For whom and what it costs"),
    ),
    *BasePage.summary_panels,
    FieldPanel("invitation"),
    FieldPanel("programme"),
    MultiFieldPanel(
        [
            FieldPanel("signup_url"),
            FieldRowPanel(
                [
                    FieldPanel(
                        "signup_opens",
                        widget=MomentInput,
                        help_text=_("Until then the page says when it opens. When empty, at once."),
                    ),
                    FieldPanel("signup_closes", widget=MomentInput),
                ]
            ),
            FieldPanel("signup_full"),
            FieldRowPanel(
                [
                    FieldPanel("contact", help_text=_("Who answers questions. Shown beside the text, with portrait.")),
                    FieldPanel("contact_text"),
                ]
            ),
        ],
        heading=_("Signing up and questions"),
    ),
    FoldedWhenEmpty(
        [FieldRowPanel([*BasePage.belonging_panels, FieldPanel("edition_label")])],
        heading=_("Part of a series or a larger event"),
    ),
    FieldPanel("published_on"),
]
AFTERWARDS_PANELS = [
    FieldPanel("looking_back"),
    FieldRowPanel([FieldPanel("signed_up"), FieldPanel("turnout")]),
    MultipleChooserPanel(
        "event_films",
        chooser_field_name="film",
        heading=_("Films"),
        label=_("film"),
        help_text=_("Shown below the looking back: on top of the page once the event is over, lower before that."),
    ),
    PhotoRowsPanel(
        "event_photos",
        chooser_field_name="photo",
        heading=_("Photos"),
        label=_("photo"),
        help_text=_("Shown as an album below the films. Photos that may not be shown are left out by themselves."),
    ),
    FieldRowPanel([FieldPanel("photo_collection"), FieldPanel("only_with_consent")]),
    InlinePanel(
        "elsewhere_links",
        heading=_("Elsewhere"),
        label=_("link"),
        help_text=_(
            "A report, background, film, photos or slides on another website. Shown below the photos, each with what "
            "is behind it. A report on this site is a page of its own that belongs to this event."
        ),
    ),
]
CHANGED_PANELS = [
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("event_status"), FieldPanel("status_reason")]),
            FieldPanel("previous_starts_at"),
        ],
        heading=_("Does it go on?"),
    ),
]
FURTHER_TABS = [(AFTERWARDS_PANELS, _("Afterwards")), (CHANGED_PANELS, _("Moved or cancelled"))]
