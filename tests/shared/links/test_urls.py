"""Addresses as people type them, and as visitors read them."""

import pytest

from shared.links.urls import (
    NotAnAddress,
    UnsafeAddress,
    complete_address,
    host_of,
    is_web_address,
    short_address,
)


@pytest.mark.parametrize(
    ("typed", "complete"),
    [
        ("https://www.example.org/verslag", "https://www.example.org/verslag"),
        ("http://example.org", "http://example.org"),
        ("  www.example.org/agenda ", "https://www.example.org/agenda"),
        ("example.org", "https://example.org"),
        ("example.org?jaar=2026", "https://example.org?jaar=2026"),
        ("//example.org/a", "https://example.org/a"),
        ("example.org:8080/pad", "https://example.org:8080/pad"),
        ("https://example.org/een pad", "https://example.org/een%20pad"),
        ("https://buurthuis-de-hoek.example.org/#programma", "https://buurthuis-de-hoek.example.org/#programma"),
        ("https://café.example", "https://café.example"),
        ("https://xn--caf-dma.example", "https://xn--caf-dma.example"),
        ("http://localhost:8000/", "http://localhost:8000/"),
        ("info@example.org", "mailto:info@example.org"),
        ("mailto:info@example.org?subject=Vraag", "mailto:info@example.org?subject=Vraag"),
        ("tel:+31 (20) 123 45 67", "tel:+31201234567"),
        ("HTTPS://Example.org/", "HTTPS://Example.org/"),
    ],
)
def test_an_address_is_completed(typed, complete):
    assert complete_address(typed) == complete


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "ftp://example.org/file",
        "file:///etc/passwd",
        "blob:https://example.org/1",
    ],
)
def test_an_unsafe_scheme_is_refused(typed):
    with pytest.raises(UnsafeAddress):
        complete_address(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "klik hier",
        "voorbeeld",
        "https://",
        "https:///pad",
        "https://voorbeeld",
        "https://voor beeld.nl",
        "https://example.org:poort/",
        "https://[::1",
        "java\nscript:alert(1)",
        "https:\\\\example.org",
        "/agenda/",
        "mailto:info",
        "tel:kantoor",
        "tel:12",
        "een zin met een punt. En nog een",
    ],
)
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(NotAnAddress):
        complete_address(typed)


@pytest.mark.parametrize(
    ("address", "short"),
    [
        ("https://www.example.org", "example.org"),
        ("https://www.example.org/", "example.org"),
        ("https://example.org/agenda", "example.org/agenda"),
        ("https://example.org/agenda/", "example.org/agenda"),
        (
            "http://www.example.org/Bijeenkomsten/Activiteitenkalender/2016/studiemiddag.aspx?sid=81&ref=nieuws",
            "example.org/Bijeenkomsten/…",
        ),
        ("https://example.org/agenda?jaar=2026", "example.org/agenda/…"),
        ("https://example.org/?p=4711", "example.org/…"),
        ("https://example.org/#programma", "example.org/…"),
        ("https://example.org:8443/a/b", "example.org:8443/a/…"),
        ("https://xn--caf-dma.example/menu", "café.example/menu"),
        ("https://café.example/menu/dag", "café.example/menu/…"),
        ("https://example.org/caf%C3%A9", "example.org/café"),
        (
            "https://example.org/een-heel-lange-titel-die-niet-in-een-regel-past/2026",
            "example.org/…",
        ),
        ("https://sub.domein.example.org/map/bestand.pdf", "sub.domein.example.org/map/…"),
        ("mailto:info@example.org", "info@example.org"),
        ("mailto:info@example.org?subject=Vraag", "info@example.org"),
        ("tel:+31201234567", "+31201234567"),
        ("www.example.org/een/twee", "example.org/een/…"),
        ("https://[kapot", "https://[kapot"),
        ("", ""),
    ],
)
def test_a_long_address_is_shown_short(address, short):
    assert short_address(address) == short


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.example.org/a", "example.org"),
        ("https://player.example.net:443/film", "player.example.net"),
        ("https://xn--caf-dma.example", "café.example"),
        ("mailto:info@example.org", ""),
        ("tel:+31201234567", ""),
        ("https://[kapot", ""),
        ("", ""),
    ],
)
def test_the_host_is_bare(address, host):
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/a", True),
        ("www.example.org", True),
        ("het verslag op www.example.org", False),
        ("verslag", False),
        ("", False),
    ],
)
def test_a_link_text_can_be_an_address_itself(text, expected):
    assert is_web_address(text) is expected
