"""What a pasted list of organisations names: where it is cut, what the address book knows, and that it stays so."""

import pytest

from events.organisation_lists import KnownNames, Named, read_list, write_list

KNOWN = KnownNames(
    [
        (1, "GGD", "Gemeentelijke Gezondheidsdienst"),
        (2, "Zorg en Welzijn West", ""),
        (3, "Jansen, De Vries en Partners", ""),
        (4, "Fonds Oost", ""),
        (5, "Club (Ede)", ""),
        (6, "Een", "Dezelfde stichting"),
        (7, "Twee", "Dezelfde stichting"),
        (8, "1. FC Dijk", ""),
        (9, "Café Ülkü", ""),
    ]
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        (" \n , ;\n", []),
        # One a line.
        ("Stichting Kap\nBuurtbond", ["Stichting Kap", "Buurtbond"]),
        ("  Stichting   Kap \r\n\r\nBuurtbond\n", ["Stichting Kap", "Buurtbond"]),
        ("- Stichting Kap\n• Buurtbond\n* Werkhaven\n3. Kerk\n4) Moskee", [
            "Stichting Kap", "Buurtbond", "Werkhaven", "Kerk", "Moskee",
        ]),
        ("1e Lijn Amsterdam\n3D-werkplaats", ["1e Lijn Amsterdam", "3D-werkplaats"]),
        # Several on a line.
        ("Kap, Buurtbond, Werkhaven", ["Kap", "Buurtbond", "Werkhaven"]),
        ("Kap; Buurtbond;Werkhaven", ["Kap", "Buurtbond", "Werkhaven"]),
        ("Kap\tBuurtbond", ["Kap", "Buurtbond"]),
        ("Kap, Buurtbond en Werkhaven.", ["Kap", "Buurtbond", "Werkhaven"]),
        ("Kap, Buurtbond and Werkhaven", ["Kap", "Buurtbond", "Werkhaven"]),
        ("Kap, , Buurtbond,", ["Kap", "Buurtbond"]),
        ("Kap, Buurtbond\nWerkhaven, Kerk en Moskee", ["Kap", "Buurtbond", "Werkhaven", "Kerk", "Moskee"]),
        # “en” within a name.
        ("Wonen en Werken", ["Wonen en Werken"]),
        ("zorg en welzijn west", [("Zorg en Welzijn West", 2)]),
        ("Kap, Zorg en Welzijn West", ["Kap", ("Zorg en Welzijn West", 2)]),
        ("Kap, Zorg en Welzijn West en Buurtbond", ["Kap", ("Zorg en Welzijn West", 2), "Buurtbond"]),
        ("Fonds Oost en Stichting Kap", [("Fonds Oost", 4), "Stichting Kap"]),
        ("Stichting Kap en Fonds Oost", ["Stichting Kap", ("Fonds Oost", 4)]),
        # Recognised whatever the capitals, spaces and encoding, under the full name as well.
        ("ggd", [("GGD", 1)]),
        ("  GGD  ", [("GGD", 1)]),
        ("gemeentelijke  gezondheidsdienst", [("GGD", 1)]),
        ("CAFÉ ÜLKÜ", [("Café Ülkü", 9)]),
        ("Cafe\u0301 U\u0308lku\u0308", [("Café Ülkü", 9)]),
        ("Dezelfde stichting", ["Dezelfde stichting"]),
        ("jansen, de vries en partners", [("Jansen, De Vries en Partners", 3)]),
        ("Kap, Jansen, De Vries en Partners", ["Kap", ("Jansen, De Vries en Partners", 3)]),
        ("Jansen, De Vries en Partners, GGD", [("Jansen, De Vries en Partners", 3), ("GGD", 1)]),
        # Each once.
        ("GGD, ggd, Gemeentelijke Gezondheidsdienst", [("GGD", 1)]),
        ("Kap\nKAP", ["Kap"]),
        # In quotation marks it stays whole.
        ('"Peters, Bos en Zonen", Kap', ["Peters, Bos en Zonen", "Kap"]),
        ("“Peters; Bos”", ["Peters; Bos"]),
        ('"Fonds Oost"', [("Fonds Oost", 4)]),
        ('"1. FC Dijk"', [("1. FC Dijk", 8)]),
        # The end of a sentence, and of an abbreviation.
        ("Bakkerij Bos B.V.", ["Bakkerij Bos B.V."]),
        ("Kap.", ["Kap"]),
        # What cannot be meant stays as it is.
        ("ROS (open", ["ROS (open"]),
        (")(", [")("]),
        ("en", ["en"]),
        ('""', ['""']),
        ("(alleen een noot)", ["(alleen een noot)"]),
    ],
)  # fmt: skip
def test_names(text, names):
    read = read_list(text, KNOWN)
    expected = [(name, None) if isinstance(name, str) else name for name in names]
    assert [(named.name, named.pk) for named in read] == expected
    assert [named.note for named in read] == [""] * len(names)
    assert read_list(write_list(read, KNOWN), KNOWN) == read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ROS-netwerk (initiatief ZONH)", [Named("ROS-netwerk", "initiatief ZONH")]),
        ("ggd(regio Noord)", [Named("GGD", "regio Noord", 1)]),
        (
            "ROS (een, twee; drie en vier), GGD (regio)",
            [Named("ROS", "een, twee; drie en vier"), Named("GGD", "regio", 1)],
        ),
        ("Kap, ROS (A en B) en GGD", [Named("Kap"), Named("ROS", "A en B"), Named("GGD", "", 1)]),
        ("Club (Ede)", [Named("Club (Ede)", "", 5)]),
        ("club (ede) (gast)", [Named("Club (Ede)", "gast", 5)]),
        ('"Bos, Bos" (noot)', [Named("Bos, Bos", "noot")]),
    ],
)
def test_a_note_in_brackets_is_kept(text, names):
    assert read_list(text, KNOWN) == names
    assert read_list(write_list(names, KNOWN), KNOWN) == names


@pytest.mark.parametrize(
    ("named", "text"),
    [
        (Named("Kap"), "Kap"),
        (Named("Kap", "sinds 2016"), "Kap (sinds 2016)"),
        (Named("Wonen en Werken"), "Wonen en Werken"),
        (Named("Peters, Bos en Zonen"), '"Peters, Bos en Zonen"'),
        (Named("Peters, Bos en Zonen", "gast"), '"Peters, Bos en Zonen" (gast)'),
        (Named("Jansen, De Vries en Partners", "", 3), "Jansen, De Vries en Partners"),
        (Named("1. FC Dijk", "", 8), '"1. FC Dijk"'),
    ],
)
def test_quotation_marks_only_where_they_are_needed(named, text):
    assert write_list([named], KNOWN) == text


def test_thirteen_names_in_one_go():
    text = "Kap, GGD, Buurtbond (gastheer),\nFonds Oost; Werkhaven; Kerk\n- Moskee\n- Wonen en Werken\nA, B, C, D en E"
    assert [str(named) for named in read_list(text, KNOWN)] == [
        "Kap", "GGD", "Buurtbond (gastheer)", "Fonds Oost", "Werkhaven", "Kerk", "Moskee", "Wonen en Werken",
        "A", "B", "C", "D", "E",
    ]  # fmt: skip
