"""A contact page with a form, and somebody who fills it in."""

from datetime import timedelta

from wagtail.contrib.forms.models import FormSubmission

from home.models import ContactFormField

HERE = {"Origin": "http://testserver"}
ANSWERS = {"naam": "Jan Smit", "e_mail": "jan@example.org", "bericht": "Komt er weer een middag?"}
FIELDS = [("Naam", "singleline", True), ("E-mail", "email", False), ("Bericht", "multiline", True)]


def with_form(page, fields=FIELDS):
    """Return a contact page these fields: label, type, whether it is required."""
    page.form_fields = [
        ContactFormField(label=label, field_type=kind, required=required, sort_order=place)
        for place, (label, kind, required) in enumerate(fields)
    ]
    page.save()
    return page


class Visitor:
    """Somebody at a contact page, in a browser that tells where it comes from."""

    def __init__(self, client, page, clock):
        self.client, self.page, self.clock = client, page, clock

    def fetch_token(self):
        """What the script of the page does."""
        return self.client.get(self.page.token_url).json()["token"]

    def post(self, headers=HERE, **answers):
        return self.client.post(self.page.form_url, ANSWERS | answers, headers=headers)

    def wait(self, **time):
        self.clock.shift(timedelta(**time))

    @property
    def stored(self):
        """The answers that reached the organisation, the first ones first."""
        rows = FormSubmission.objects.order_by("pk")
        return [{name: row.form_data[name] for name in ANSWERS} for row in rows]
