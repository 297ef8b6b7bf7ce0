"""Counting on."""

import pytest

from events.next_edition.labels import count_on, count_on_in


@pytest.mark.parametrize(
    ("label", "following"),
    [
        ("deel 3", "deel 4"),
        ("Deel 9", "Deel 10"),
        ("3.0", "4.0"),
        ("9.0", "10.0"),
        ("2.1", "2.2"),
        ("2026", "2027"),
        ("2026-2027", "2027-2028"),
        ("seizoen 2026/27", "seizoen 2027/28"),
        ("september 2025 tot en met mei 2026", "september 2026 tot en met mei 2027"),
        ("2026, deel 2", "2026, deel 3"),
        ("3e editie", "4e editie"),
        ("#12", "#13"),
        ("07", "08"),
        ("deel 3 van 10", "deel 4 van 10"),
        ("eerste bijeenkomst", "tweede bijeenkomst"),
        ("Negende ronde", "Tiende ronde"),
        ("voorjaar", ""),
        ("de allereerste", ""),
        ("", ""),
    ],
)
def test_the_next_label(label, following):
    assert count_on(label) == following


@pytest.mark.parametrize(
    ("title", "label", "following"),
    [
        ("De Tafel, deel 3", "deel 3", "De Tafel, deel 4"),
        ("Ronde 10: over de drempel", "10.0", "Ronde 11: over de drempel"),
        ("Kring 3.0", "3.0", "Kring 4.0"),
        ("Tafel 3 op de 13e", "deel 3", "Tafel 4 op de 13e"),
        ("Aan tafel", "deel 3", "Aan tafel"),
        ("Aan tafel 3", "voorjaar", "Aan tafel 3"),
        ("Jaardag 2026", "2026", "Jaardag 2027"),
    ],
)
def test_the_title_counts_along(title, label, following):
    assert count_on_in(title, label) == following
