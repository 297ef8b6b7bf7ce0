"""The reports on consent: what ends soon, what was withdrawn or only asked for, and what was never recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import django_filters
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn, UsageCountColumn
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import ReferenceIndex
from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permissions import policy_registry

from shared.media.admin.films import CoverColumn
from shared.media.models import Film, Photo
from shared.media.models.consent import SHOWN, Consent, ConsentedQuerySet

if TYPE_CHECKING:
    from shared.accounts.models import User

# How far ahead "soon" looks: long enough to find the people again.
SOON = timedelta(days=60)


def needing_care(records: ConsentedQuerySet, day: date) -> ConsentedQuerySet:
    """Return the records that are not shown on a day, or whose consent ends within `SOON` of it."""
    return records.not_shown(day) | records.filter(consent_until__lt=day + SOON)


def changeable(model: type[Photo] | type[Film], user: User) -> ConsentedQuerySet:
    """Return the photos or films that a user may change, those whose consent ends first on top."""
    mine = policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, ["change"])
    return model.objects.filter(pk__in=mine.values("pk")).order_by("consent_until", "-pk")


class ConsentFilterSet(WagtailFilterSet):
    """One filter at a time; without one the report lists everything that needs attention."""

    about = django_filters.ChoiceFilter(
        label=_("Show"),
        method="ask",
        empty_label=_("Everything to look at"),
        choices=[
            ("soon", _("Ends within 60 days")),
            ("over", _("Has ended")),
            (Consent.WITHDRAWN.value, _("Withdrawn")),
            (Consent.ASKED.value, _("Asked, no answer yet")),
            ("not-recorded", _("Not recorded yet")),
        ],
    )

    def filter_queryset(self, queryset: ConsentedQuerySet) -> ConsentedQuerySet:
        return super().filter_queryset(queryset) if self.form.cleaned_data.get("about") else queryset

    def ask(self, queryset: ConsentedQuerySet, name: str, value: str) -> ConsentedQuerySet:
        day, records = localdate(), changeable(queryset.model, self.request.user)
        if value == "soon":
            return records.expiring(day, day + SOON)
        if value == "over":
            return records.filter(consent_until__lt=day, consent__in=SHOWN)
        return records.filter(consent=Consent.NOT_RECORDED if value == "not-recorded" else value)


class PhotoConsentFilterSet(ConsentFilterSet):
    """The filters of the report on photos."""

    class Meta:
        model = Photo
        fields: list[str] = []


class FilmConsentFilterSet(ConsentFilterSet):
    """The filters of the report on films."""

    class Meta:
        model = Film
        fields: list[str] = []


def last_day(record: Photo | Film) -> str:
    """Return the last day of consent as text; empty when it has no end."""
    return date_format(record.consent_until, "j F Y") if record.consent_until else ""


class PhotoColumn(BaseColumn):
    """A column with a thumbnail of the photo."""

    cell_template_name = "media/admin/photo_cell.html"


CONSENT_COLUMNS = [
    Column("consent", label=_("Consent"), accessor="get_consent_display"),
    Column("consent_until", label=_("Until"), accessor=last_day),
    Column("consent_for", label=_("For")),
    UsageCountColumn("usage_count", label=_("Used")),
]


class ConsentListView(ReportView):
    """A report on records with consent, with how often each is used."""

    header_icon = "view"
    any_permission_required = ["add", "change"]
    no_results_message = _("Nothing to look at here.")
    list_export = ["title", "get_consent_display", "consent_until", "consent_for", "consent_proof", "consent_why"]
    export_headings = {"get_consent_display": _("consent")}
    # The other list: its name, the name of its address and an icon.
    other: tuple = ()

    @property
    def permission_policy(self) -> BasePermissionPolicy:
        return policy_registry.get_by_type(self.model)

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        label, name, icon = self.other
        return [HeaderButton(label=label, url=reverse(name), icon_name=icon)]

    def get_base_queryset(self) -> ConsentedQuerySet:
        return needing_care(changeable(self.model, self.request.user), localdate())

    def decorate_paginated_queryset(self, object_list: Iterable[Any]) -> list[Any]:
        records = list(object_list)
        counts = ReferenceIndex.get_count_references_to_in_bulk(records)
        for record in records:
            record.usage_count = counts.get(record, 0)
        return records


class PhotoConsentView(ConsentListView):
    """The report on the consent for photos."""

    model = Photo
    page_title = _("Consent for photos")
    verbose_name_plural = _("photos")
    filterset_class = PhotoConsentFilterSet
    index_url_name = "photo_consent"
    index_results_url_name = "photo_consent_results"
    other = (_("Consent for films"), "film_consent", "media")
    columns = [
        PhotoColumn("preview", label=_("Photo")),
        TitleColumn("title", label=_("Title"), url_name="wagtailimages:edit"),
        *CONSENT_COLUMNS,
    ]


class FilmConsentView(ConsentListView):
    """The report on the consent for films."""

    model = Film
    page_title = _("Consent for films")
    verbose_name_plural = _("films")
    filterset_class = FilmConsentFilterSet
    index_url_name = "film_consent"
    index_results_url_name = "film_consent_results"
    other = (_("Consent for photos"), "photo_consent", "image")

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """Return the columns; not before the snippet views, whose URL names they need, are registered."""
        edit = Film.snippet_viewset.get_url_name("edit")
        title = TitleColumn("title", label=_("Title"), url_name=edit)
        return [CoverColumn("cover", label=_("Cover"), width="7rem"), title, *CONSENT_COLUMNS]

    def get_base_queryset(self) -> ConsentedQuerySet:
        return super().get_base_queryset().select_related("cover")
