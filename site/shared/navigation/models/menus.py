"""The main menu and the footer."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from shared.links.fields import LinkedTextField, WebURLField
from shared.navigation.blocks import FooterColumnBlock, MenuItemBlock


@register_setting(icon="list-ul", order=710)
class MainMenu(BaseSiteSetting):
    """The menu at the top of every page."""

    items = StreamField(
        [("item", MenuItemBlock())],
        blank=True,
        verbose_name=_("items"),
        help_text=_("Five or six at most; more does not fit on one line."),
    )

    panels = [FieldPanel("items")]

    class Meta:
        verbose_name = _("main menu")


@register_setting(icon="list-ul", order=720)
class Footer(BaseSiteSetting):
    """What stands at the foot of every page, besides the organisation's details."""

    columns = StreamField([("column", FooterColumnBlock())], blank=True, verbose_name=_("columns with links"))
    text = LinkedTextField(
        _("closing line"), blank=True, features=["bold", "italic", "link"], help_text=_("Below everything else.")
    )
    newsletter_url = WebURLField(_("address of the newsletter"), blank=True)

    panels = [FieldPanel("columns"), FieldPanel("text"), FieldPanel("newsletter_url")]

    class Meta:
        verbose_name = _("footer")
