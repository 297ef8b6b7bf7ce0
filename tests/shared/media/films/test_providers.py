"""Which links are recognised, and what is made of them."""

import pytest

from config.settings.film_providers import peertube
from shared.media.films.providers import player_origins, recognise

YOUTUBE = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0"
VIMEO = "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1"


@pytest.mark.parametrize(
    ("link", "player"),
    [
        ("https://www.youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE),
        ("http://youtube.com/watch?feature=share&v=aqz-KE-bpKQ&t=12s", YOUTUBE),
        ("https://m.youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE),
        ("https://youtu.be/aqz-KE-bpKQ?si=abc", YOUTUBE),
        ("https://www.youtube.com/shorts/aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube.com/live/aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube.com/embed/aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", YOUTUBE),
        ("https://vimeo.com/76979871", VIMEO),
        ("https://www.vimeo.com/76979871?share=copy", VIMEO),
        ("https://vimeo.com/channels/staffpicks/76979871", VIMEO),
        ("https://vimeo.com/showcase/123/video/76979871", VIMEO),
        ("https://player.vimeo.com/video/76979871", VIMEO),
        ("https://vimeo.com/76979871/abcdef0123", f"{VIMEO}&h=abcdef0123"),
        ("https://player.vimeo.com/video/76979871?h=abcdef0123", f"{VIMEO}&h=abcdef0123"),
    ],
)
def test_a_link_that_is_known(link, player):
    assert recognise(link).player == player


@pytest.mark.parametrize(
    "link",
    [
        "https://www.youtube.com/@dijkgenoten",
        "https://www.youtube.com/watch?v=tekort",
        "https://youtube.com.kwaad.example/watch?v=aqz-KE-bpKQ",
        "https://kwaad.example/?u=https://youtu.be/aqz-KE-bpKQ",
        "https://vimeo.com/features",
        "https://video.example.org/w/9c9de5e8b1a24d1d",
        "javascript:alert(1)",
        "",
    ],
)
def test_a_link_that_stays_a_link(link):
    assert recognise(link) is None


def test_a_film_that_only_some_may_see_is_asked_for_by_its_key():
    assert recognise("https://vimeo.com/76979871/abcdef0123").page == "https://vimeo.com/76979871/abcdef0123"


def test_from_a_moment_on():
    assert recognise("https://youtu.be/aqz-KE-bpKQ").player_at(90) == f"{YOUTUBE}&start=90"
    assert recognise("https://vimeo.com/76979871").player_at(90) == f"{VIMEO}#t=90s"


def test_a_website_that_the_settings_add(settings):
    settings.FILM_PROVIDERS = [peertube("video.example.org")]
    film = recognise("https://video.example.org/w/9c9de5e8b1a24d1d")
    assert film.player.startswith("https://video.example.org/videos/embed/9c9de5e8b1a24d1d?")
    assert recognise("https://videoXexample.org/w/9c9de5e8b1a24d1d") is None
    assert player_origins() == ["https://video.example.org"]


@pytest.mark.parametrize(
    ("link", "hosts"),
    [
        ("https://youtu.be/aqz-KE-bpKQ", {"www.youtube.com", "i.ytimg.com"}),
        ("https://vimeo.com/76979871", {"vimeo.com", "i.vimeocdn.com"}),
    ],
)
def test_the_hosts_that_may_be_asked(link, hosts):
    assert recognise(link).hosts == hosts
