import pytest
import time_machine

from tests import factories as make
from tests.home.contact_visitor import Visitor, with_form


@pytest.fixture
def contact(db):
    """A contact page with a form that is mailed."""
    return with_form(
        make.contact_page(
            title="Contact",
            to_address="bureau@example.org, post@example.org",
            subject="Bericht van de site",
            privacy_statement="<p>Dit wissen we na 90 dagen.</p>",
            thanks="<p>Binnen een week volgt antwoord.</p>",
        )
    )


@pytest.fixture
def clock():
    """The clock, standing still; `clock.shift(…)` moves it on."""
    with time_machine.travel("2026-10-29 12:30 +0100", tick=False) as traveller:
        yield traveller


@pytest.fixture
def visitor(client, contact, clock):
    return Visitor(client, contact, clock)
