"""The series: events under one name, such as a community or a year's programme, with a page of its own."""

from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import Value
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from events.choices import Stage
from events.editions.edition import Edition
from events.editions.forms import EditionForm
from events.editions.pagination import PastEditions
from events.editions.timeline import Editions, editions_of
from events.kinds import EVENT, SERIES
from events.pages.event import EventPage
from events.pages.structured_data import series_data
from shared.blocks.body import BodyStreamBlock
from shared.pages.admin.story_panel import StoryPanel
from shared.pages.editor.folded_panel import FoldedWhenEmpty
from shared.pages.facts import Fact
from shared.pages.story.site_page import SitePage
from shared.pages.story.story import Story, story_of
from shared.pages.structured_data import SchemaContext
from shared.request_time import moment_of

# The last part of the URL that redirects to the newest edition of a series. Printed on posters, so it never changes.
NEWEST = "nieuwste"


class EventSeriesPage(Edition, SitePage):
    """A series and its editions: events, or series themselves such as a year's programme in a community."""

    page_kind = SERIES
    schema_type = "EventSeries"
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
    stage = models.CharField(
        _("how far it is"),
        max_length=10,
        blank=True,
        choices=Stage.choices,
        default=Stage.UNSAID,
        help_text=_("Shown with the period. When empty the dates of its events decide whether it is over."),
    )
    body = StreamField(BodyStreamBlock(), blank=True, verbose_name=_("what it is about"))

    parent_page_types = ["events.EventIndexPage", "events.EventSeriesPage"]
    subpage_types = ["events.EventPage", "events.EventSeriesPage"]

    edit_form_class = EditionForm
    content_panels = [
        StoryPanel(),
        *SitePage.title_panels,
        FieldRowPanel([FieldPanel("series_name"), FieldPanel("period"), FieldPanel("stage")]),
        *SitePage.summary_panels,
        FieldPanel("body"),
        FieldPanel("published_on"),
        FoldedWhenEmpty(
            [FieldRowPanel([*SitePage.belonging_panels, FieldPanel("edition_label")])],
            heading=_("Part of a larger series"),
        ),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("body"), index.SearchField("period")]

    class Meta:
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def get_card_line(self) -> str:
        """Return the label, the period and the stage."""
        return " · ".join(part for part in (self.edition_label, self.period, self._stage_in_words()) if part)

    def get_type_label(self) -> str:
        """Return what the organisation calls this series; empty for “series”."""
        return self.series_name

    def get_structured_data(self, schema: SchemaContext) -> list[dict[str, Any]]:
        """Return the series as structured data (schema.org/EventSeries)."""
        return [series_data(self, schema)]

    def get_facts(self) -> list[Fact]:
        """Return the period and the stage, as far as they are filled in. No query."""
        facts = [
            Fact("period", str(_("Period")), self.period, icon="calendar-range"),
            Fact("stage", str(pgettext_lazy("of a series", "Stage")), self._stage_in_words(), icon="milestone"),
        ]
        return [fact for fact in facts if fact.text]

    def _stage_in_words(self) -> str:
        return str(self.get_stage_display()) if self.stage else ""

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Route the stable address of the newest edition to this page."""
        if path_components == [NEWEST] and self.live:
            return RouteResult(self, kwargs={"newest": True})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, newest: bool = False, **kwargs: Any) -> HttpResponse:
        """Respond with the page, or redirect to the newest edition."""
        if newest:
            edition = self.editions_at(story_of(self), moment_of(request)).newest
            return HttpResponseRedirect((edition or self).get_url(request))
        return super().serve(request, *args, **kwargs)

    def editions_at(self, story: Story | None, moment: datetime) -> Editions:
        """Return the editions of this series at an aware datetime. One query."""
        parts = story.parts if story else []
        wanted = {"pk__in": [row.pk for row in parts if row.kind in (EVENT, SERIES)]}
        labels = EventPage.objects.order_by().filter(**wanted).values_list("pk", "edition_label", Value(""))
        stages = EventSeriesPage.objects.order_by().filter(**wanted).values_list("pk", Value(""), "stage")
        found = list(labels.union(stages)) if wanted["pk__in"] else []
        return editions_of(
            parts,
            moment,
            stages={pk: stage for pk, _label, stage in found},
            labels={pk: label for pk, label, _stage in found},
        )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return the context with the editions, and with the other parts of the story in groups."""
        context = super().get_context(request, *args, **kwargs)
        story = context["story"]
        editions = self.editions_at(story, context["moment"])
        return context | {
            "editions": editions,
            "been": PastEditions(request, editions.been),
            "told_groups": [g for g in story.groups() if g.kind not in (EVENT, SERIES)] if story else [],
        }
