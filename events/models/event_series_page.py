"""The series: gatherings under one name, a community or a year's programme, with a page of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from events.kinds import EVENT, SERIES
from events.models.edition import Edition
from shared.blocks.body import BodyStreamBlock
from shared.pages.facts import Fact
from shared.pages.models import BasePage
from shared.pages.story_desk import StoryPanel


class EventSeriesPage(Edition, BasePage):
    """A series and its editions: events, or series themselves such as a year's programme in a community."""

    page_kind = SERIES
    is_hub = True
    has_connections = True

    series_name = models.CharField(
        _("what we call it"),
        max_length=50,
        blank=True,
        help_text=_("In the singular, such as “community of practice” or “programme”. When empty: series."),
    )
    period = models.CharField(
        _("period"),
        max_length=100,
        blank=True,
        help_text=_("In words, such as “since 2016” or “season 2026-2027”."),
    )
    body = StreamField(BodyStreamBlock(), blank=True, verbose_name=_("what it is about"))

    parent_page_types = ["events.EventIndexPage", "events.EventSeriesPage"]
    subpage_types = ["events.EventPage", "events.EventSeriesPage"]

    content_panels = [
        StoryPanel(),
        *BasePage.title_panels,
        FieldRowPanel([FieldPanel("series_name"), FieldPanel("period")]),
        *BasePage.summary_panels,
        FieldPanel("body"),
        FieldPanel("published_on"),
        MultiFieldPanel(
            [FieldRowPanel([*BasePage.belonging_panels, FieldPanel("edition_label")])],
            heading=_("Part of a larger series"),
            classname="collapsed",
        ),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.SearchField("period")]

    class Meta:
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def get_line(self):
        return " · ".join(part for part in (self.edition_label, self.period) if part)

    def get_kind_in_words(self):
        return self.series_name

    def get_facts(self):
        fact = Fact("period", str(_("Period")), self.period, icon="calendar-range")
        return [fact] if fact.text else []

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        moment, story = context["moment"], context["story"]
        gatherings = [page for page in story.parts if page.kind is EVENT] if story else []
        context |= {
            "coming": [page for page in gatherings if not _is_over(page, moment)],
            "been": [page for page in reversed(gatherings) if _is_over(page, moment)],
            "inner_series": [page for page in story.parts if page.kind is SERIES] if story else [],
            "told_groups": [g for g in story.groups() if g.kind not in (EVENT, SERIES)] if story else [],
        }
        return context


def _is_over(page, moment):
    """The rule of `BasePageQuerySet.past`, for a row that is loaded already."""
    from django.utils.timezone import localdate

    if page.ends_at:
        return page.ends_at <= moment
    if page.starts_at:
        return page.date < localdate(moment)
    return not page.still_to_come
