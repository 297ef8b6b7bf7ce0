"""The contact page: a form that editors put together, posted to an address of its own."""

from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.forms.forms import WagtailAdminFormPageForm
from wagtail.contrib.forms.models import AbstractFormField, EmailFormMixin, FormMixin
from wagtail.contrib.forms.panels import FormSubmissionsPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.contact.form_builder import ContactFormBuilder
from shared.blocks.body import BodyStreamBlock
from shared.links.fields import LinkedTextField
from shared.pages.editor.forms import BasePageForm
from shared.pages.story.site_page import SitePage

SMALL_TEXT = ["bold", "italic", "ul", "ol", "link", "document-link"]


class ContactPageForm(BasePageForm, WagtailAdminFormPageForm):
    """The form in the admin: ours, and Wagtail's checks of the form's fields."""


class ContactPage(FormMixin, EmailFormMixin, SitePage):
    """
    A page with a form.

    The form is posted to `/formulier/<id>/`, so that the page itself needs no token and no cookie and can be
    kept as it is for every visitor.
    """

    edit_form_class = ContactPageForm
    form_builder = ContactFormBuilder

    body = StreamField(BodyStreamBlock(), blank=True, verbose_name=_("text above the form"))
    privacy_statement = LinkedTextField(
        _("privacy statement"),
        features=SMALL_TEXT,
        blank=True,
        help_text=_("Stands beside the form: what happens with what is filled in. Submissions are kept for 90 days."),
    )
    thanks = LinkedTextField(
        _("words of thanks"), features=SMALL_TEXT, blank=True, help_text=_("Shown once the form has been sent.")
    )

    schema_type = "ContactPage"

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types: list[str] = []

    content_panels = [
        FormSubmissionsPanel(),
        *SitePage.content_panels,
        FieldPanel("body"),
        InlinePanel("form_fields", heading=_("The form"), label=_("field")),
        FieldPanel("privacy_statement"),
        FieldPanel("thanks"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("to_address"), FieldPanel("from_address")]), FieldPanel("subject")],
            heading=_("Mail to the organisation"),
        ),
    ]
    search_fields = [*SitePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")

    @property
    def form_url(self) -> str:
        """Where the form is posted."""
        return reverse("form", args=[self.pk or 0])

    @property
    def token_url(self) -> str:
        """Where a script fetches what must go with the form."""
        return reverse("form-token", args=[self.pk or 0])

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # Not Wagtail's form page, which takes the post at the page's own address and reads who is logged in.
        return SitePage.serve(self, request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {"form": self.get_form(page=self)}


class ContactFormField(AbstractFormField):
    """One field of the form."""

    page = ParentalKey(ContactPage, on_delete=models.CASCADE, related_name="form_fields")
