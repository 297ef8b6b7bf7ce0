"""The panels that pages have in common in the admin. Each kind puts its own between these."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import AbstractPage

from shared.pages.editor.hub_chooser import HubChooserPanel

# The hub is near the top, because it makes the story.
TITLE_PANELS = [*AbstractPage.content_panels, FieldPanel("subtitle")]
SUMMARY_PANELS = [FieldPanel("summary"), FieldPanel("photo")]
CONTENT_PANELS = [*TITLE_PANELS, *SUMMARY_PANELS]
AUTHOR_PANELS = [InlinePanel("page_authors", heading=_("By"), label=_("author")), FieldPanel("published_on")]
BELONGING_PANELS = [HubChooserPanel("hub")]
TELLING_PANELS = [
    MultiFieldPanel([FieldRowPanel([HubChooserPanel("hub"), FieldPanel("story_role")])], heading=_("Belongs to"))
]
CONNECTION_PANELS = [
    FieldPanel("themes"),
    InlinePanel(
        "also_in",
        heading=_("Also shown at"),
        label=_("event or series"),
        help_text=_("Only if this page should also stand at another event or series than the one it belongs to."),
    ),
    InlinePanel(
        "pinned",
        heading=_("Read also"),
        label=_("page"),
        max_num=4,
        help_text=_("The site fills “Read also” by itself. Only what should certainly stand first goes here."),
    ),
]
PROMOTE_PANELS = [
    # Not `show_in_menus`: the menus are put together elsewhere, not by a tick on each page.
    FieldPanel("slug", heading=_("Last part of the address")),
    FieldPanel("seo_title", heading=_("Title for search engines"), help_text=_("When empty, the page's own title.")),
    FieldPanel(
        "search_description",
        heading=_("Description for search engines"),
        help_text=_("When empty, the summary is used."),
    ),
    FieldPanel("title_language"),
]
