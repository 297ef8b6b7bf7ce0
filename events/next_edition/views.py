"""The admin views that create a next edition, turn an event into a series, or repeat an event."""

from datetime import datetime, timedelta
from typing import Any, cast

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import Promise, cached_property
from django.utils.text import slugify
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.coreutils import find_available_slug

from events.next_edition.drafts import ANNOUNCED, make_draft, make_series, period_after
from events.next_edition.forms import ContinueForm, DatesForm, NextEditionForm, RhythmForm
from events.next_edition.labels import count_on, count_on_in
from events.next_edition.permissions import may_continue, may_make_next, may_repeat
from shared.accounts.models import User
from shared.pages.models import BasePage


class FromPageView(WagtailAdminTemplateMixin, FormView):
    """A form about one page. Subclasses provide `is_allowed(page, user)`, and `make(form)`, which returns a URL."""

    template_name = "events/admin/next_edition.html"
    header_icon = "copy"
    submit_label = gettext_lazy("Make the draft")
    explanation: str | Promise = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Respond, or raise `PermissionDenied`."""
        if not type(self).is_allowed(self.source, request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @property
    def editor(self) -> User:
        """Return the user, who is logged in: the admin asks for that."""
        return cast(User, self.request.user)

    @cached_property
    def source(self) -> BasePage:
        """Return the specific page."""
        return get_object_or_404(BasePage, pk=self.kwargs["pk"]).specific

    @cached_property
    def draft(self) -> BasePage:
        """Return the page with its unpublished changes."""
        return self.source.get_latest_revision_as_object()

    def get_submit_label(self) -> str:
        """Return the label of the button."""
        return str(self.submit_label)

    def get_page_subtitle(self) -> str:
        """Return the name of the action with the title of the page."""
        return f"{self.page_title}: {self.source.get_admin_display_title()}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the context of the form."""
        more = {
            "action_url": self.request.path,
            "submit_button_label": self.get_submit_label(),
            "explanation": self.explanation,
            "back_url": _edit(self.source),
        }
        return super().get_context_data(**kwargs) | more

    def form_valid(self, form: forms.Form) -> HttpResponse:
        """Create the drafts and redirect; show the form again when a draft is not valid."""
        try:
            return HttpResponseRedirect(self.make(form))
        except ValidationError as error:
            for message in error.messages:
                form.add_error(None, message)
            return self.form_invalid(form)


class NextEditionView(FromPageView):
    """Create a draft of the edition after this one."""

    page_title = gettext_lazy("New edition")
    form_class = NextEditionForm
    is_allowed = staticmethod(may_make_next)
    explanation = gettext_lazy(
        "The draft takes over what stays the same: series, type, venue, organisations, contact, audience and themes. "
        "Date, announcement, programme, photos, films and looking back are left empty."
    )

    def get_form_kwargs(self) -> dict[str, Any]:
        """Return the arguments of the form with the series."""
        return super().get_form_kwargs() | {"series": self.source.hub}

    def get_initial(self) -> dict[str, str]:
        """Return the title and the label, with their numbers increased."""
        label = self.draft.edition_label
        return {"title": count_on_in(self.draft.title, label), "edition_label": count_on(label)}

    def make(self, form: forms.Form) -> str:
        """Create the draft and return the URL of its form."""
        fields = form.cleaned_data | {"hub": self.source.hub} | period_after(self.draft)
        made = make_draft(self.draft, self.source.get_parent(), self.editor, fields)
        messages.success(self.request, _("The draft “%(title)s” is ready to be filled in.") % {"title": made.title})
        return _edit(made)


class ContinueView(FromPageView):
    """Turn a single event into a series, and create a draft of its next edition."""

    page_title = gettext_lazy("Make a sequel")
    form_class = ContinueForm
    is_allowed = staticmethod(may_continue)
    explanation = gettext_lazy(
        "The event becomes the first edition of a new series and keeps its address and everything told about it. "
        "A draft of the next edition is made."
    )

    def get_initial(self) -> dict[str, str]:
        """Return the titles and labels of the series and both editions."""
        title, label = self.draft.title, self.draft.edition_label or _("part 1")
        return {
            "series_title": title,
            "first_label": label,
            "title": count_on_in(title, label),
            "edition_label": count_on(label),
        }

    def make(self, form: forms.Form) -> str:
        """Create the series and the draft, and return the URL of the form of the draft."""
        answers = form.cleaned_data
        series = make_series(
            self.source, self.editor, answers["series_title"], answers["series_name"], answers["first_label"]
        )
        fields = {"title": answers["title"], "edition_label": answers["edition_label"], "hub": series.basepage_ptr}
        made = make_draft(self.draft, series, self.editor, fields)
        messages.success(
            self.request,
            _("The series “%(series)s” is made, and a draft of its next edition.") % {"series": series.title},
            buttons=[messages.button(_edit(series), _("Edit the series"))],
        )
        return _edit(made)


class RepeatView(FromPageView):
    """Create drafts of the same event on further dates: ask how often, show the dates, then create the drafts."""

    page_title = gettext_lazy("Repeat")
    is_allowed = staticmethod(may_repeat)
    explanation = gettext_lazy(
        "Each date becomes a draft of its own with the same announcement, at the same time. "
        "Nothing is made before the dates have been shown."
    )

    @property
    def is_second_step(self) -> bool:
        """Return whether the dates can be shown."""
        return "rhythm" in self.request.POST and RhythmForm(self.request.POST, event=self.draft).is_valid()

    def get_submit_label(self) -> str:
        """Return the label of the button."""
        return _("Make the drafts") if self.is_second_step else _("Show the dates")

    def get_form_class(self) -> type[forms.Form]:
        """Return the form of this step."""
        return DatesForm if self.is_second_step else RhythmForm

    def get_form_kwargs(self) -> dict[str, Any]:
        """Return the arguments of the form with the event."""
        return super().get_form_kwargs() | {"event": self.draft}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the dates, all of them ticked, or create the drafts once they are confirmed."""
        if self.is_second_step and "confirmed" not in request.POST:
            # Show the dates, all of them ticked.
            form = DatesForm(request.POST, event=self.draft)
            data = request.POST.copy()
            data.setlist("dates", form.initial["dates"])
            return self.render_to_response(self.get_context_data(form=DatesForm(data, event=self.draft)))
        return super().post(request, *args, **kwargs)

    def make(self, form: forms.Form) -> str:
        """Create the drafts and return the URL of the agenda."""
        event, label, made = self.draft, self.draft.edition_label, []
        first_ends_at = event.first_ends_at if event.date_count > 1 else event.ends_at
        length = first_ends_at and localtime(first_ends_at).replace(tzinfo=None) - localtime(event.starts_at).replace(
            tzinfo=None
        )
        for moment in form.cleaned_data["moments"]:
            label = count_on(label)
            fields = {
                "title": event.title,
                "slug": self._free_slug(moment),
                "hub": event.hub,
                "edition_label": label,
                "starts_at": moment,
                "ends_at": length and _later(moment, length),
            }
            made.append(make_draft(event, self.source.get_parent(), self.editor, fields, kept=ANNOUNCED))
        message = ngettext("%(number)s draft was made.", "%(number)s drafts were made.", len(made))
        messages.success(self.request, message % {"number": len(made)})
        return reverse("agenda_admin:index")

    def _free_slug(self, moment: datetime) -> str:
        slug = f"{slugify(self.draft.title)[:200]}-{localtime(moment):%Y-%m-%d}"
        return find_available_slug(self.source.get_parent(), slug)


def _later(moment: datetime, length: timedelta) -> datetime:
    """Return an aware datetime so much later in local time."""
    return make_aware(localtime(moment).replace(tzinfo=None) + length)


def _edit(page: BasePage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
