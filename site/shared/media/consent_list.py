"""At the desk, under Reports: whose consent ends soon, what was withdrawn or only asked, and what nobody recorded."""

from datetime import timedelta

import django_filters
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn, UsageCountColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import ReferenceIndex
from wagtail.permissions import policy_registry

from shared.media.consent import SHOWN, Consent
from shared.media.models import Photo

# How far ahead "soon" looks: long enough to find the people again.
SOON = timedelta(days=60)


def needing_care(photos, day):
    """Keep the photos somebody should look at, as of a day: not to be shown, or ending soon."""
    return photos.not_shown(day) | photos.filter(consent_until__lt=day + SOON)


class ConsentFilterSet(WagtailFilterSet):
    """One question at a time."""

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

    class Meta:
        model = Photo
        fields = []

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset) if self.form.cleaned_data.get("about") else queryset

    def ask(self, queryset, name, value):
        day = localdate()
        photos = Photo.objects.order_by("consent_until", "-pk")
        return {
            "soon": photos.expiring(day, day + SOON),
            "over": photos.filter(consent_until__lt=day, consent__in=SHOWN),
            "not-recorded": photos.filter(consent=Consent.NOT_RECORDED),
        }.get(value, photos.filter(consent=value))


def last_day(photo):
    """Say until when consent holds; empty when it has no end."""
    return date_format(photo.consent_until, "j F Y") if photo.consent_until else ""


class PhotoColumn(BaseColumn):
    """The photo itself, small."""

    cell_template_name = "media/desk/photo_cell.html"


class ConsentListView(ReportView):
    """The list, with how often each photo is used and the way there."""

    page_title = _("Consent for photos")
    header_icon = "view"
    model = Photo
    filterset_class = ConsentFilterSet
    index_url_name = "photo_consent"
    index_results_url_name = "photo_consent_results"
    any_permission_required = ["add", "change"]
    verbose_name_plural = _("photos")
    no_results_message = _("Nothing to look at here.")
    list_export = ["title", "get_consent_display", "consent_until", "consent_for", "consent_proof", "consent_why"]
    export_headings = {"get_consent_display": _("consent")}
    columns = [
        PhotoColumn("preview", label=_("Photo")),
        TitleColumn("title", label=_("Title"), url_name="wagtailimages:edit"),
        Column("consent", label=_("Consent"), accessor="get_consent_display"),
        Column("consent_until", label=_("Until"), accessor=last_day),
        Column("consent_for", label=_("For")),
        UsageCountColumn("usage_count", label=_("Used")),
    ]

    @property
    def permission_policy(self):
        return policy_registry.get_by_type(Photo)

    def get_base_queryset(self):
        mine = self.permission_policy.instances_user_has_any_permission_for(self.request.user, ["change"])
        return needing_care(Photo.objects.filter(Q(pk__in=mine.values("pk"))), localdate()).order_by(
            "consent_until", "-pk"
        )

    def decorate_paginated_queryset(self, object_list):
        photos = list(object_list)
        counts = ReferenceIndex.get_count_references_to_in_bulk(photos)
        for photo in photos:
            photo.usage_count = counts.get(photo, 0)
        return photos
