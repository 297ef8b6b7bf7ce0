"""People: authors, speakers, moderators and contacts, each kept once."""

from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from shared.links.fields import WebURLField
from shared.media.fields import PhotoForeignKey
from shared.slugs import unique_slug


class PersonQuerySet(models.QuerySet):
    def with_page(self) -> Self:
        """Keep people who agreed to a page of their own."""
        return self.filter(has_page=True)


class Person(index.Indexed, models.Model):
    """A person; they have a page of their own only with their consent."""

    name = models.CharField(_("name"), max_length=255, help_text=_("As it stands under an article."))
    slug = models.SlugField(
        _("short name in the address"),
        max_length=255,
        unique=True,
        help_text=_("Made from the name when left empty."),
        blank=True,
    )
    role = models.CharField(
        _("role"),
        max_length=255,
        blank=True,
        help_text=_("Such as “process facilitator”. Shown under the name."),
    )
    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="people",
    )
    portrait = PhotoForeignKey(_("portrait"))
    bio = models.TextField(_("about this person"), blank=True, help_text=_("Two or three sentences, for the own page."))
    website = WebURLField(_("website"), blank=True, help_text=_("Linked from the own page."))
    has_page = models.BooleanField(
        _("has a page of their own"),
        default=False,
        help_text=_("The page lists everything by and with this person. Switch on only with their consent."),
    )
    consent_note = models.TextField(
        _("consent"),
        blank=True,
        help_text=_("When and how consent was given, such as “by mail, 3 March 2026”. Only shown at the desk."),
    )

    objects = PersonQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("role"), FieldPanel("organisation")]),
        FieldPanel("portrait"),
        MultiFieldPanel(
            [
                FieldPanel("has_page"),
                FieldPanel("consent_note"),
                FieldPanel("bio"),
                FieldPanel("website"),
                FieldPanel("slug"),
            ],
            heading=_("A page of their own"),
        ),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("role"),
        index.FilterField("organisation"),
    ]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(has_page=False) | ~models.Q(consent_note=""),
                name="person_page_needs_consent",
                violation_error_message=_("A page of their own needs a note of the consent."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def url(self) -> str:
        """The address of the own page, or an empty text where there is none."""
        return reverse("person", args=[self.slug]) if self.has_page else ""

    def clean(self) -> None:
        super().clean()
        if self.has_page and not self.consent_note.strip():
            raise ValidationError(
                {"consent_note": _("Write down when and how consent was given before switching the page on.")}
            )

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = unique_slug(type(self), self.name)
        super().save(*args, **kwargs)
