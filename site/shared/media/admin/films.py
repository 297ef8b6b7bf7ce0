"""The admin views of films, whose list shows what each film still lacks."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.models import ReferenceIndex
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from shared.media.films.forms import FilmForm
from shared.media.models import Film
from shared.media.models.consent import ConsentedQuerySet


class FilmOnTheSpotForm(FilmForm):
    """The form for a new film in the chooser: only the link is required, the other fields are looked up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["url"].required = True
        self.fields["url"].help_text = _(
            "The address of the film, such as the one of its page on YouTube or Vimeo. What is left empty below is "
            "fetched from there, and its cover too. Files, subtitles and the transcript are added under “Films”."
        )

    class Meta(WagtailAdminModelForm.Meta):
        model = Film
        fields = ["url", "title", "maker", "length", "description"]
        formsets: list[str] = []


class FilmChooserViewSet(SnippetChooserViewSet):
    """The chooser of films, which also makes a film from a link."""

    creation_form_class = FilmOnTheSpotForm
    create_action_label = _("Add a film")
    creation_tab_label = _("Paste a link")


class TellsWhatIsMissing:
    """A view that warns, after saving, about what could not be looked up."""

    request: HttpRequest

    def form_valid(self, form: FilmForm) -> HttpResponse:
        answer = super().form_valid(form)  # type: ignore[misc]
        if form.advice:
            messages.warning(self.request, form.advice)
        return answer


class FilmCreateView(TellsWhatIsMissing, CreateView):
    """Wagtail's view that makes a film, with that warning."""


class FilmEditView(TellsWhatIsMissing, EditView):
    """Wagtail's view that changes a film, with that warning."""


class CoverColumn(Column):
    """A column with the cover of the film."""

    cell_template_name = "media/admin/cover_cell.html"


class UsedColumn(Column):
    """How many pages and records use a film, with a link to the list of them."""

    cell_template_name = "media/admin/used_cell.html"

    def get_cell_context_data(self, instance: Film, parent_context: dict[str, Any]) -> dict[str, Any]:
        viewset = instance.snippet_viewset
        return super().get_cell_context_data(instance, parent_context) | {
            "usage_url": viewset.get_url_name("usage"),
            "film": instance,
            "times": ReferenceIndex.get_grouped_references_to(instance).count(),
        }


class FilmViewSet(SnippetViewSet):
    """The snippet views of films."""

    model = Film
    icon = "media"
    menu_label = _("Films")
    menu_order = 305
    add_to_admin_menu = True
    add_view_class = FilmCreateView
    edit_view_class = FilmEditView
    chooser_viewset_class = FilmChooserViewSet
    list_filter = ["consent", "consent_until"]
    list_per_page = 25

    @cached_property
    def list_display(self) -> list[Any]:
        return [
            CoverColumn("cover", label=_("Cover"), width="7rem"),
            "title",
            Column("length", label=_("Length"), sort_key="length"),
            BooleanColumn("subtitle_languages", label=_("Subtitles")),
            BooleanColumn("transcript", label=_("Transcript")),
            UsedColumn("used", label=_("Used")),
        ]

    def get_queryset(self, request: HttpRequest) -> ConsentedQuerySet:
        return Film.objects.select_related("cover")
