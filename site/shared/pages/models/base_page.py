"""The page model that every page of the site shares, so that a mixed list is one query on one table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property, classproperty
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import ObjectList, TabbedInterface
from wagtail.models import AbstractPage, DefaultBasePageMixin, PageViewRestriction
from wagtail.models.pages import AbstractPageMeta
from wagtail.models.sites import SiteRootPath
from wagtail.search import index
from wagtail.url_routing import RouteResult

from shared.blocks.page_photos import albums_in, photos_in
from shared.language.choices import title_languages
from shared.media.fields import PhotoForeignKey
from shared.pages.breadcrumbs import Ancestry
from shared.pages.copying import point_inside, point_rows_at_copies
from shared.pages.editor import panels as base_panels
from shared.pages.editor.forms import BasePageForm
from shared.pages.hierarchy import check_belonging
from shared.pages.kinds import Kind
from shared.pages.models.card import CARD_FACTS, Card
from shared.pages.querysets import BasePageManager
from shared.pages.routing import find_route
from shared.pages.status import EventStatus, StoryRole
from shared.pages.structured_data import StructuredData
from shared.sites.lookup import root_paths

if TYPE_CHECKING:
    from django.utils.functional import Promise

    from shared.media.albums.album import AlbumPhoto
    from shared.media.models import Photo
    from shared.pages.facts import Fact
    from shared.pages.story.story import AdjacentPages, Story


def today() -> date:
    """Return today's date in the site's time zone."""
    return timezone.localdate()


class BasePage(Card, StructuredData, DefaultBasePageMixin, AbstractPage):
    """
    The base of every page. Lists, feeds, search results and stories are read from this table alone.

    Each kind of page sets `page_kind` (how visitors know it) and, if others may belong to it, `is_hub`.
    """

    page_kind: Kind | None = None  # on what visitors tell apart; None on indexes and plain pages
    subpage_types: list[str]
    is_hub = False  # whether other pages may belong to this one
    happens = False  # whether it is at a time, with a date or in words
    when_in_words = ""  # when it is, for an event without a date
    # What a hub keeps outside its text: rows with a `film` and a `label`; `AlbumPhoto`s.
    films = ()
    photos = ()
    has_authors = False  # whether it says who wrote it; such a kind has `author_panels` among its panels
    starting_hub_id: int | None = None  # of a parent page: the hub that the form of a new page below it begins with
    is_draft = False  # whether it is being saved as a draft, which may lack what a published page may not
    # Ids that `to_serve()` loads with the page, so that `ancestry` need not follow the hubs one by one.
    second_hub_id: int | None
    third_hub_id: int | None
    serve_related: tuple[str, ...] = ("photo",)  # what is loaded together with the page it serves

    title_language = models.CharField(
        _("language of the title"),
        max_length=8,
        blank=True,
        choices=title_languages,
        help_text=_(
            "Only if the title is in another language than the page. It holds for title and subtitle together: "
            "both are read aloud and hyphenated in that language."
        ),
    )
    subtitle = models.CharField(
        _("subtitle"),
        max_length=255,
        blank=True,
        help_text=_("A second title. Shown under the title and on cards."),
    )
    summary = models.TextField(
        _("summary"),
        blank=True,
        max_length=600,
        help_text=_("Two or three sentences. Shown at the top of the page, on cards, in feeds and in search results."),
    )
    photo = PhotoForeignKey(
        _("lead photo"), help_text=_("Shown at the top of the page, on cards and when the page is shared.")
    )
    published_on = models.DateField(
        _("date of publication"),
        default=today,
        help_text=_("The date that visitors see. Earlier dates are fine."),
    )
    starts_at = models.DateTimeField(_("starts"), null=True, blank=True)
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True)
    date_to_be_announced = models.BooleanField(
        _("still to come"),
        default=False,
        help_text=_("Keeps it in the agenda as long as there is no date yet."),
    )
    listing_date = models.DateField(_("date"), default=today, editable=False)
    event_status = models.CharField(
        _("state"), max_length=12, blank=True, choices=EventStatus.choices, default=EventStatus.SCHEDULED
    )
    card_line = models.CharField(max_length=255, blank=True, editable=False)
    type_label = models.CharField(max_length=100, blank=True, editable=False)
    has_detail_page = models.BooleanField(
        _("has a page of its own"),
        default=True,
        help_text=_(
            "Switch off for an event of others that we only tell about: it then stands in no list or agenda, and its "
            "address leads to the first page that tells about it. Words such as “spring 2014” will do for its date."
        ),
    )
    in_listings = models.BooleanField(default=True, editable=False)
    hub = models.ForeignKey(
        "self",
        verbose_name=_("belongs to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="parts",
        help_text=_("The event or series that this is about. What, when and where are shown here by themselves."),
    )
    story_role = models.CharField(
        _("part it plays"),
        max_length=12,
        blank=True,
        choices=StoryRole.choices,
        default=StoryRole.PLAIN,
        help_text=_("A report is offered first once the event is over; a preview before it."),
    )
    themes = ClusterTaggableManager(
        through="pages.PageTheme",
        verbose_name=_("themes"),
        blank=True,
        help_text=_("What it is about. Another theme is made under “Themes”."),
    )

    objects = BasePageManager()
    edit_form_class = BasePageForm  # not `base_form_class`, which Wagtail sets itself on the base page

    # Each kind puts its own panels between these. The hub is near the top, because it makes the story.
    title_panels = base_panels.TITLE_PANELS
    summary_panels = base_panels.SUMMARY_PANELS
    content_panels = base_panels.CONTENT_PANELS
    author_panels = base_panels.AUTHOR_PANELS
    belonging_panels = base_panels.BELONGING_PANELS
    telling_panels = base_panels.TELLING_PANELS
    connection_panels = base_panels.CONNECTION_PANELS
    promote_panels = base_panels.PROMOTE_PANELS
    further_tabs: Sequence[tuple] = ()  # pairs of panels and heading, between those that every page has
    # What belongs to no story (indexes, plain pages) leaves the middle tab out.
    has_connections = False

    search_fields = [
        *AbstractPage.search_fields,
        *DefaultBasePageMixin.search_fields,
        index.SearchField("subtitle", boost=1.5),
        index.SearchField("summary"),
        index.SearchField("card_line"),
        index.FilterField("in_listings"),
        index.FilterField("listing_date"),
        index.FilterField("hub"),
        index.FilterField("event_status"),
    ]

    class Meta(AbstractPageMeta):
        indexes = [
            models.Index(fields=["-listing_date", "-id"], name="page_newest_first"),
            models.Index(fields=["starts_at", "id"], name="page_first_to_come"),
        ]

    @classproperty
    def edit_handler(cls) -> TabbedInterface:
        """The form in the admin: what it says, what it belongs to, how it is found, when it is published."""
        tabs = [ObjectList(cls.content_panels, heading=_("Content"))]
        if cls.has_connections:
            tabs.append(ObjectList(cls.connection_panels, heading=_("Themes and connections")))
        tabs += [ObjectList(panels, heading=heading) for panels, heading in cls.further_tabs]
        tabs.append(ObjectList(cls.promote_panels, heading=_("Found and shared")))
        tabs.append(ObjectList(cls.settings_panels, heading=_("Settings")))
        return TabbedInterface(tabs, base_form_class=cls.edit_form_class)

    @property
    def kind(self) -> Kind | None:
        """The `Kind` of this page, or None; works on a row of the base table without another query."""
        return getattr(self.specific_class, "page_kind", None)

    @property
    def label(self) -> str | Promise:
        """The name of this sort of page: its story role, else its type label, else the name of its kind."""
        if self.story_role:
            return self.get_story_role_display()
        return self.type_label or (self.kind.name if self.kind else "")

    @property
    def description(self) -> str:
        """The text for search engines and sharing: what the editor wrote for it, else the summary."""
        return self.search_description or self.summary

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("The end lies before the start. Check the dates and times.")})
        check_belonging(self)
        if not self.is_draft:
            self.clean_for_publication()
        self.refresh_card()

    def clean_for_publication(self) -> None:
        """Check what a draft may still lack. Raises `ValidationError`; a kind extends this."""

    def get_facts(self) -> list[Fact]:
        """Return what is filled in at the hub and shown at every part: a list of `facts.Fact`. A hub overrides it."""
        return []

    def get_adjacent_pages(self, above: list[BasePage]) -> AdjacentPages | None:
        """
        Return a `story.AdjacentPages` of pages to load with the story of this hub, or None. A hub may override it.

        above: the hubs above this one that any visitor may read, the nearest first.
        """

    @cached_property
    def ancestry(self) -> Ancestry:
        """What is above this page in the tree and in its story, as it was when first asked. One query."""
        return Ancestry.of(self)

    def get_photos(self, story: Story | None = None) -> list[Photo | None]:
        """
        Return every photo that this page itself shows, so that their sizes are loaded in one query.

        story: its `Story` where that is at hand, so that a kind need not load the rows of it again.
        """
        photos = [self.photo]
        for name in self.get_streamfield_names():
            photos += photos_in(getattr(self, name))
        return photos

    def get_album(self) -> list[AlbumPhoto]:
        """Return every photo of the albums on this page in order, as `AlbumPhoto`s: each has a page of its own."""
        return [item for name in self.get_streamfield_names() for item in albums_in(getattr(self, name))]

    def save(self, *args: Any, **kwargs: Any) -> Any:
        # Wagtail's `AbstractPage.save` calls `clean()`, which refreshes the card, only for a page that is live.
        is_cleaned = self.live and (args[0] if args else kwargs.get("clean", True))
        written = kwargs.get("update_fields")
        if not is_cleaned and (written is None or not CARD_FACTS.isdisjoint(written)):
            self.refresh_card()
        return super().save(*args, **kwargs)

    def copy(self, *args: Any, **kwargs: Any) -> Self:
        copied = super().copy(*args, **kwargs)
        point_inside(self, copied)
        return copied

    copy.alters_data = True  # type: ignore[attr-defined]  # Django looks for it

    def point_at_copies(self, copies: Mapping[int, int]) -> bool:
        """
        Point at copies where this page points at their originals, in memory. Returns whether anything was changed.

        copies: ids of copies by ids of originals. A kind with further pointers extends this.
        """
        changed = [
            point_rows_at_copies(self.also_in, "hub", copies),
            point_rows_at_copies(self.pinned, "related", copies),
        ]
        if self.hub_id in copies:  # type: ignore[has-type]
            self.hub_id = copies[self.hub_id]  # type: ignore[has-type]
            changed.append(True)
        return any(changed)

    @staticmethod
    def route_for_request(request: HttpRequest, path: str) -> RouteResult | None:
        return find_route(request, path)

    def _get_site_root_paths(self, cache_object: Any = None, **kwargs: Any) -> list[SiteRootPath]:
        # `page.url` has no request to keep the root paths on, so Wagtail 8.0.1 reads them from the cache for each link.
        return super()._get_site_root_paths(cache_object, **kwargs) if cache_object or kwargs else root_paths()

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Return the restrictions on this page, from the query of `ancestry` when there are none."""
        return super().get_view_restrictions() if self.ancestry.is_private else PageViewRestriction.objects.none()
