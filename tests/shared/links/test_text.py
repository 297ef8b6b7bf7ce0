"""Link texts that tell nobody where the link leads."""

import pytest
from django.core.exceptions import ValidationError

from shared.links.rules import clean_address, validate_address, validate_link_text, validate_links_in
from shared.links.text import links_in, says_nothing


@pytest.mark.parametrize(
    "text",
    [
        "klik hier",
        "Klik hier!",
        "KLIK  HIER",
        "hier",
        "Hier.",
        "‘hier’",
        ">> lees meer…",
        "Lees meer »",
        "lees\u00a0verder",
        "deze link",
        "here",
        "Click here",
        "read more →",
        "Meer informatie",
    ],
)
def test_a_text_that_says_nothing(text):
    assert says_nothing(text)
    with pytest.raises(ValidationError) as refusal:
        validate_link_text(text)
    assert text.strip() in refusal.value.messages[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "het verslag van de studiedag",
        "Lees het verslag",
        "Lees meer over het buurtdiner",
        "Hierheen: de route naar de zaal",
        "Aanmelden",
        "Hier staat de agenda",
        "www.example.org",
    ],
)
def test_a_text_that_says_something(text):
    assert not says_nothing(text)
    validate_link_text(text)


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>Geen link.</p>", []),
        ('<p><a href="/a">Een</a> en <a href="/b">twee</a></p>', ["Een", "twee"]),
        ('<p><a linktype="page" id="3"><b>klik</b> <i>hier</i></a></p>', ["klik hier"]),
        ('<a href="/a">caf&eacute; &amp; tuin</a>', ["café & tuin"]),
        ('<a href="/a">niet gesloten', ["niet gesloten"]),
    ],
)
def test_the_texts_of_links_are_found(html, texts):
    assert [text for _address, text in links_in(html)] == texts


def test_the_addresses_of_links_are_found():
    html = '<p><a href="https://example.org/a">Een</a> en <a linktype="page" id="3">twee</a></p>'
    assert links_in(html) == [("https://example.org/a", "Een"), ("", "twee")]


def test_a_link_in_rich_text_may_not_be_cut_off():
    with pytest.raises(ValidationError) as refusal:
        validate_links_in('<p><a href="http://www.example.org/Bijeenkomsten/Activ...">Het programma</a></p>')
    assert refusal.value.code == "cut_off"


def test_a_link_in_rich_text_may_not_say_klik_hier():
    with pytest.raises(ValidationError) as refusal:
        validate_links_in('<p>Meld aan: <a href="https://example.org"><b>klik hier</b></a>.</p>')
    assert refusal.value.code == "says_nothing"
    validate_links_in('<p>Hier staat <a href="https://example.org">het programma</a>, klik gerust.</p>')


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("javascript:alert(1)", "unsafe"),
        ("klik hier", "invalid"),
        ("http://www.example.org/Bijeenkomsten/Activ...", "cut_off"),
        ("www.example.org/bijeenkomsten/…", "cut_off"),
        ("https://www.example.org/bijeenkomsten/%E2%80%A6 ", "cut_off"),
    ],
)
def test_an_address_that_cannot_be_linked_to_is_refused_with_a_sentence(typed, code):
    with pytest.raises(ValidationError) as refusal:
        validate_address(typed)
    assert refusal.value.code == code
    assert refusal.value.messages[0].endswith(".")
    assert clean_address("example.org") == "https://example.org"
