"""Nothing on our own network is ever asked: by address, by name, by redirect, by a name that changes its mind."""

from time import monotonic, sleep

import pytest

from shared.media.films.safe_http import Connector, Forbidden, NotFetched, fetch, is_public
from tests.film_website import PUBLIC, drips, is_silent, leads_to, without_end

LOCAL = [
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.8",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2001:0:7f00:1::",
    "2002:7f00:1::",
    "2001:db8::1",
    "fc00::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]


def ask(address, most=1000, seconds=2, **options):
    return fetch(address, most, monotonic() + seconds, **options)


@pytest.mark.parametrize("address", LOCAL)
def test_an_address_that_is_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:4700:4700::1111"])
def test_an_address_that_is(address):
    assert is_public(address)


@pytest.mark.parametrize("address", LOCAL)
def test_a_name_for_a_local_address(address, internet):
    internet.names["plein.example"] = [address]
    with pytest.raises(Forbidden):
        ask("http://plein.example/")
    assert internet.opened == []


def test_one_local_address_among_public_ones(internet):
    internet.names["plein.example"] = [PUBLIC, "10.0.0.1"]
    with pytest.raises(Forbidden):
        ask("http://plein.example/")
    assert internet.opened == []


@pytest.mark.parametrize(
    "address",
    [
        "http://10.0.0.1/",
        "http://127.0.0.1:80/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://filmhuis.example:8080/",
        "https://filmhuis.example:22/",
        "http://iemand@filmhuis.example/",
        "file:///etc/passwd",
        "gopher://filmhuis.example/",
        "http:///oembed",
        "//filmhuis.example/",
        "http://filmhuis.example:99999/",
    ],
)
def test_an_address_that_is_not_asked(address, internet):
    with pytest.raises(NotFetched):
        ask(address)
    assert internet.opened == []


@pytest.mark.parametrize("way", ["2130706433", "017700000001"])
def test_an_address_written_otherwise(way, monkeypatch, internet):
    """Resolvers read these as 127.0.0.1; what counts is what they make of it."""
    monkeypatch.setattr(internet, "resolve", lambda host, port: Connector.resolve(internet, host, port))
    with pytest.raises(NotFetched):
        ask(f"http://{way}/")
    assert internet.opened == []


@pytest.mark.parametrize(
    "to", ["http://192.168.1.1/", "http://169.254.169.254/latest/", "http://[fe80::1]/", "http://binnen.example/"]
)
def test_a_redirect_to_a_local_address(to, website, internet):
    internet.names["binnen.example"] = ["10.1.2.3"]
    website.answers["/film"] = leads_to(to)
    with pytest.raises(Forbidden):
        ask("http://filmhuis.example/film")
    assert internet.opened == [(PUBLIC, 80)]


def test_a_redirect_that_may_be_followed(website, internet):
    website.answers |= {"/film": leads_to("/verhuisd"), "/verhuisd": b"hier"}
    assert ask("http://filmhuis.example/film") == b"hier"
    assert internet.opened == [(PUBLIC, 80)] * 2


def test_going_round_in_circles(website, internet):
    website.answers["/film"] = leads_to("/film")
    with pytest.raises(NotFetched, match="too many redirects"):
        ask("http://filmhuis.example/film")
    assert len(internet.opened) == 4


def test_a_name_is_asked_once_for_a_connection(website, internet):
    """So that it cannot be another address by the time the connection is made."""
    website.answers["/film"] = b"hier"
    ask("http://filmhuis.example/film")
    assert internet.resolved == ["filmhuis.example"]


def test_a_name_that_changes_its_mind(website, internet):
    """Public when it is first asked, local the second time: the second request is refused."""
    website.answers["/film"] = leads_to("/weer")
    addresses = iter([[PUBLIC], ["127.0.0.1"]])
    internet.resolve = lambda host, port: next(addresses)
    with pytest.raises(Forbidden):
        ask("http://filmhuis.example/film")
    assert internet.opened == [(PUBLIC, 80)]


@pytest.mark.parametrize("answer", [drips, is_silent])
def test_who_takes_too_long(answer, website, internet):
    website.answers["/film"] = answer
    begun = monotonic()
    with pytest.raises(NotFetched):
        ask("http://filmhuis.example/film", seconds=0.5)
    assert monotonic() - begun < 1.5


@pytest.mark.parametrize("answer", [without_end, b"x" * 1001])
def test_too_much(answer, website, internet):
    website.answers["/film"] = answer
    with pytest.raises(NotFetched, match="more than 1000 bytes"):
        ask("http://filmhuis.example/film")


def test_the_beginning_may_be_enough(website, internet):
    website.answers["/film"] = without_end
    assert len(ask("http://filmhuis.example/film", may_be_cut=True)) == 1000


def test_what_is_gone(website, internet):
    with pytest.raises(NotFetched, match="404"):
        ask("http://filmhuis.example/niets")


def test_nobody_listens(website, internet):
    website.stop()
    with pytest.raises(NotFetched):
        ask("http://filmhuis.example/film")


def test_no_such_name(internet, monkeypatch):
    def unknown(host, port):
        raise OSError("no such name")

    monkeypatch.setattr(internet, "resolve", unknown)
    with pytest.raises(NotFetched, match="no such name"):
        ask("http://bestaat-niet.example/")


def test_a_name_that_nobody_answers_for_ends_in_time_too(internet, monkeypatch):
    """The time to find the addresses counts; the look-up itself cannot be told to hurry."""
    monkeypatch.setattr(internet, "resolve", lambda host, port: sleep(3) or [PUBLIC])
    began = monotonic()
    with pytest.raises(NotFetched, match="not found in time"):
        ask("http://filmhuis.example/oembed", seconds=0.3)
    assert monotonic() - began < 2
    assert internet.opened == []


def test_what_the_look_up_took_is_not_there_for_the_answer(internet, website, monkeypatch):
    website.answers["/traag"] = is_silent
    monkeypatch.setattr(internet, "resolve", lambda host, port: sleep(0.5) or [PUBLIC])
    began = monotonic()
    with pytest.raises(NotFetched):
        ask("http://filmhuis.example/traag", seconds=1)
    assert monotonic() - began < 1.5


def test_a_name_that_does_not_exist(internet, monkeypatch):
    def unknown(host, port):
        raise OSError("Name or service not known")

    monkeypatch.setattr(internet, "resolve", unknown)
    with pytest.raises(NotFetched, match="not known"):
        ask("http://filmhuis.example/oembed")
