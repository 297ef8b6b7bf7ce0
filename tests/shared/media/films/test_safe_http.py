"""Nothing is asked but the hosts of the settings, whatever a link or an answer names; never for long or for much."""

import socket
from time import monotonic, sleep

import pytest

from shared.media.films import safe_http
from shared.media.films.safe_http import Forbidden, NotFetched, fetch
from tests.film_website import drips, is_silent, leads_to, without_end

HOSTS = {"filmhuis.example", "beelden.filmhuis.example"}
FILM = "https://filmhuis.example/film"


def ask(address, most=1000, seconds=2, **options):
    return fetch(address, HOSTS, most, monotonic() + seconds, **options)


@pytest.mark.parametrize(
    "address",
    [
        "https://elders.example/",
        "https://127.0.0.1/",
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://[fe80::1%25eth0]/",
        "https://[::ffff:127.0.0.1]/",
        "https://2130706433/",
        "https://017700000001/",
        "https://localhost/",
        "https://filmhuis.example.elders.example/",
        "https://elders.example/filmhuis.example/",
        "https://elders.example#filmhuis.example",
        "https://elders.example\\@filmhuis.example/",
        "https://filmhuis.example@elders.example/",
        "https://filmhuis.example./",
        "https://iemand@filmhuis.example/",
        "https://filmhuis.example:8443/",
        "https://filmhuis.example:22/",
        "https://filmhuis.example:99999/",
        "http://filmhuis.example/",
        "http://filmhuis.example:443/",
        "file:///etc/passwd",
        "gopher://filmhuis.example/",
        "https:///oembed",
        "//filmhuis.example/",
        "",
    ],
)
def test_an_address_that_is_not_asked(address, internet):
    with pytest.raises(NotFetched):
        ask(address)
    assert internet.asked == []


@pytest.mark.parametrize("address", ["https://FILMHUIS.example/film", "https://filmhuis.example:443/film"])
def test_an_address_that_is(address, website, internet):
    website.answers["/film"] = b"hier"
    assert ask(address) == b"hier"


@pytest.mark.parametrize(
    "to",
    [
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/",
        "https://[fe80::1]/",
        "https://binnen.example/",
        "http://filmhuis.example/",
        "https://filmhuis.example:8443/",
        "//binnen.example/",
    ],
)
def test_a_redirect_to_elsewhere(to, website, internet):
    website.answers["/film"] = leads_to(to)
    with pytest.raises(Forbidden):
        ask(FILM)
    assert internet.asked == [("filmhuis.example", 443)]


def test_a_redirect_that_may_be_followed(website, internet):
    website.answers |= {"/film": leads_to("https://beelden.filmhuis.example/verhuisd"), "/verhuisd": b"hier"}
    assert ask(FILM) == b"hier"
    assert internet.asked == [("filmhuis.example", 443), ("beelden.filmhuis.example", 443)]


def test_going_round_in_circles(website, internet):
    website.answers["/film"] = leads_to("/film")
    with pytest.raises(NotFetched, match="too many redirects"):
        ask(FILM)
    assert website.asked == ["/film"] * 4


@pytest.mark.parametrize("answer", [drips, is_silent])
def test_who_takes_too_long(answer, website, internet):
    website.answers["/film"] = answer
    begun = monotonic()
    with pytest.raises(NotFetched):
        ask(FILM, seconds=0.5)
    assert monotonic() - begun < 1.5


@pytest.mark.parametrize("answer", [without_end, b"x" * 1001])
def test_too_much(answer, website, internet):
    website.answers["/film"] = answer
    with pytest.raises(NotFetched, match="more than 1000 bytes"):
        ask(FILM)


def test_the_beginning_may_be_enough(website, internet):
    website.answers["/film"] = without_end
    assert len(ask(FILM, may_be_cut=True)) == 1000


def test_what_is_gone(website, internet):
    with pytest.raises(NotFetched, match="404"):
        ask("https://filmhuis.example/niets")


def test_nobody_listens(website, internet):
    website.stop()
    with pytest.raises(NotFetched):
        ask(FILM)


def test_a_website_without_a_certificate(website, internet, monkeypatch):
    """The real client, to whom the website of the test speaks no TLS."""
    monkeypatch.setattr(safe_http, "client", safe_http.urllib3.PoolManager(retries=False))
    with pytest.raises(NotFetched, match="SSL"):
        ask(FILM)
    assert website.asked == []


def test_no_proxy_of_the_environment_is_asked(website, internet, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://tussen.example:3128")
    website.answers["/film"] = b"hier"
    assert ask(FILM) == b"hier"
    assert internet.asked == [("filmhuis.example", 443)]


def test_a_name_that_does_not_exist(internet, monkeypatch):
    def unknown(*args):
        raise socket.gaierror("Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(NotFetched, match="not known|[Rr]esolve"):
        ask(FILM)


def test_a_name_that_nobody_answers_for_ends_in_time_too(internet, monkeypatch):
    """The time to find the addresses counts; the look-up itself cannot be told to hurry."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args: sleep(3) or [])
    began = monotonic()
    with pytest.raises(NotFetched, match="too long"):
        ask(FILM, seconds=0.3)
    assert monotonic() - began < 2
