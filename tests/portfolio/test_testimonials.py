"""What somebody says: in one line who, and shown where any visitor may read it."""

import pytest

from portfolio.models import PortfolioItemPage, TestimonialPage
from tests import factories as make


@pytest.mark.django_db  # a page asks for its content type when it is made
@pytest.mark.parametrize(
    ("role", "organisation", "attribution"),
    [
        ("", "", "Samira"),
        ("buur", "", "Samira, buur"),
        ("", "De Linden", "Samira, De Linden"),
        ("coördinator", "De Linden", "Samira, coördinator, De Linden"),
    ],
)
def test_who_said_it(role, organisation, attribution):
    page = TestimonialPage(person_name="Samira", person_role=role, organisation_name=organisation)
    assert page.attribution == attribution


@pytest.mark.django_db
def test_another_quote_is_another_card():
    page = make.testimonial()
    page.quote, page.person_name = "Toch anders.", "Iemand anders"
    page.save_revision().publish()
    page.refresh_from_db()
    assert (page.summary, page.subtitle) == ("Toch anders.", "Iemand anders")


@pytest.mark.django_db
def test_a_portfolio_item_quotes_what_any_visitor_may_read(client):
    quotes = {
        "open": make.testimonial(quote="Open gezegd."),
        "draft": make.testimonial(quote="In concept gezegd.", live=False),
        "private": make.private(make.testimonial(quote="Besloten gezegd.")),
    }
    for name, quote in quotes.items():
        item = make.portfolio_item(testimonial=quote)
        assert ("gezegd." in client.get(item.url).content.decode()) == (name == "open"), name


@pytest.mark.django_db
def test_a_quote_that_was_deleted_leaves_the_item_as_it_was():
    quote = make.testimonial()
    item = make.portfolio_item(testimonial=quote)
    quote.delete()
    assert PortfolioItemPage.objects.get(pk=item.pk).shown_testimonial is None


@pytest.mark.django_db
def test_a_quote_with_a_longer_text_can_be_read(client):
    page = make.testimonial(quote="Kort gezegd.", body=make.text_body("Het hele verhaal."))
    html = client.get(page.url).content.decode()
    assert "Kort gezegd." in html
    assert "Het hele verhaal." in html


@pytest.mark.django_db
def test_without_a_hub_and_without_a_text_it_is_read_in_the_list(client):
    quote = make.testimonial(quote="Kort gezegd.")
    assert client.get(quote.url).url == "/portfolio/"
    assert "Kort gezegd." in client.get("/portfolio/").content.decode()
