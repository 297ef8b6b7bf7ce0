"""Items of the menus."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class MenuLinkBlock(blocks.StructBlock):
    """A page of the site, under its own title or another."""

    page = blocks.PageChooserBlock(label=_("Page"))
    label = blocks.CharBlock(
        label=_("Label"), required=False, max_length=40, help_text=_("When empty, the title of the page.")
    )

    class Meta:
        icon = "doc-empty"
        label = _("Page")


class MenuItemBlock(MenuLinkBlock):
    """An item of the main menu, with at most one level below it."""

    children = blocks.ListBlock(MenuLinkBlock(), label=_("Below it"), default=[], collapsed=True)

    class Meta:
        icon = "list-ul"
        label = _("Menu item")


class FooterColumnBlock(blocks.StructBlock):
    """A column of links at the foot of every page."""

    title = blocks.CharBlock(label=_("Heading"), required=False, max_length=60)
    links = blocks.ListBlock(MenuLinkBlock(), label=_("Links"))

    class Meta:
        icon = "list-ul"
        label = _("Column")
