"""How long a film is, as people write it and as machines do."""

import pytest

from shared.media.films.duration import iso_duration, length_of, seconds_of, seconds_of_iso


@pytest.mark.parametrize(
    ("seconds", "length", "iso"),
    [(5, "0:05", "PT5S"), (275, "4:35", "PT4M35S"), (3723, "1:02:03", "PT1H2M3S"), (3600, "1:00:00", "PT1H0S")],
)
def test_there_and_back(seconds, length, iso):
    assert length_of(seconds) == length
    assert seconds_of(length) == seconds
    assert iso_duration(seconds) == iso
    assert seconds_of_iso(iso) == seconds


@pytest.mark.parametrize("seconds", [None, 0, 0.2, -3, 360_000])
def test_no_length(seconds):
    assert length_of(seconds) == ""


@pytest.mark.parametrize("text", ["", "vier", "4", "4:75", "PT", "P1D"])
def test_nothing_that_can_be_read(text):
    assert seconds_of(text) is None
    assert seconds_of_iso(text) is None
