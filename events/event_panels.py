"""The desk's form of an event: what is announced, what is told afterwards, and what became of it."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, MultipleChooserPanel

from events.moment_input import MomentInput
from events.organisation_panels import ORGANISATION_LISTS, OrganisationsPanel
from shared.pages.models import BasePage
from shared.pages.story_desk import StoryPanel

CONTENT_PANELS = [
    StoryPanel(),
    *BasePage.title_panels,
    MultiFieldPanel(
        [
            FieldRowPanel(
                [
                    FieldPanel("starts_at", widget=MomentInput),
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
            FieldRowPanel([FieldPanel("when_in_words"), FieldPanel("still_to_come")]),
        ],
        heading=_("When"),
    ),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("venue"), FieldPanel("room")]), FieldPanel("online_url")],
        heading=_("Where"),
    ),
    *BasePage.summary_panels,
    FieldPanel("invitation"),
    FieldPanel("programme"),
    MultiFieldPanel(
        [
            FieldPanel("signup_url"),
            FieldRowPanel([FieldPanel(name, widget=MomentInput) for name in ("signup_opens", "signup_closes")]),
            FieldPanel("signup_full"),
        ],
        heading=_("Signing up"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("event_type"), FieldPanel("audience")]),
            FieldRowPanel([FieldPanel("admission"), FieldPanel("cost")]),
            FieldRowPanel([FieldPanel("contact"), FieldPanel("contact_text")]),
            FieldPanel("published_on"),
        ],
        heading=_("Practical"),
        classname="collapsed",
    ),
    OrganisationsPanel(
        [*ORGANISATION_LISTS, FieldRowPanel([FieldPanel("our_role"), FieldPanel("has_own_page")])],
        heading=_("Organisations"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [FieldRowPanel([*BasePage.belonging_panels, FieldPanel("edition_label")])],
        heading=_("Part of a series or a larger event"),
        classname="collapsed",
    ),
]
AFTERWARDS_PANELS = [
    FieldPanel("looking_back"),
    FieldPanel("turnout"),
    MultipleChooserPanel("event_films", chooser_field_name="film", heading=_("Films"), label=_("film")),
    MultipleChooserPanel("event_photos", chooser_field_name="photo", heading=_("Photos"), label=_("photo")),
    FieldRowPanel([FieldPanel("photo_collection"), FieldPanel("only_with_consent")]),
    InlinePanel("elsewhere_links", heading=_("Elsewhere"), label=_("link")),
]
CHANGED_PANELS = [
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("state"), FieldPanel("state_reason")]),
            FieldPanel("previous_starts_at"),
        ],
        heading=_("Does it go on?"),
    ),
]
FURTHER_TABS = [(AFTERWARDS_PANELS, _("Afterwards")), (CHANGED_PANELS, _("Moved or cancelled"))]
