"""What a pasted list of organisations names: where it is cut, what the address book knows, and that it stays so."""

import pytest

from events.choices import PartnerRole
from events.organisations.list_parser import KnownNames, Named
from events.organisations.sentence_parser import read_roles
from events.organisations.serializer import write_list

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


def read_list(text, known):
    """Return what a list without a sentence names, all in the role of the field it was pasted in."""
    return read_roles(text, PartnerRole.HOST, known).get(PartnerRole.HOST, [])


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
        # Behind a bullet, or as a firm of partners, it is one name.
        ("– Jansen, Bos en Zonen", ["Jansen, Bos en Zonen"]),
        ("• Zorg, wonen en werk", ["Zorg, wonen en werk"]),
        ("Jansen, Bos en Zonen", ["Jansen, Bos en Zonen"]),
        ("Kap, Bos en Zonen, Werkhaven", ["Kap", "Bos en Zonen", "Werkhaven"]),
        # An article in a list is no part of a name; a name that stands alone keeps its own.
        ("Kap, de Buurtbond en het ROS", ["Kap", "Buurtbond", "ROS"]),
        ("de Werkhaven", ["de Werkhaven"]),
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
        (Named("Peters, Bos en Zonen"), "Peters, Bos en Zonen"),
        (Named("Peters, Bos, Kant"), '"Peters, Bos, Kant"'),
        (Named("Peters, Bos, Kant", "gast"), '"Peters, Bos, Kant" (gast)'),
        (Named("Wonen i.s.m. Werken"), '"Wonen i.s.m. Werken"'),
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


ORG, WITH, H, PAY = PartnerRole.ORGANISER, PartnerRole.COOPERATION, PartnerRole.HOST, PartnerRole.SPONSOR


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("", {}),
        ("Kap, Buurtbond", {H: ["Kap", "Buurtbond"]}),
        ("Deze dag wordt georganiseerd door Kap", {ORG: ["Kap"]}),
        ("Deze dag wordt georganiseerd door Kap, Buurtbond en Werkhaven.", {ORG: ["Kap", "Buurtbond", "Werkhaven"]}),
        (
            "De bijeenkomst wordt georganiseerd door Kap en Buurtbond in samenwerking met de GGD, Wonen en Werken, "
            "Verbond van Zorg en Welzijn West en het ROS-netwerk (initiatief ZO).",
            {
                ORG: ["Kap", "Buurtbond"],
                WITH: ["GGD", "Wonen en Werken", "Verbond van Zorg en Welzijn West", "ROS-netwerk (initiatief ZO)"],
            },
        ),
        ("In samenwerking met Kap en Buurtbond", {WITH: ["Kap", "Buurtbond"]}),
        ("Kap in samenwerking met Werkhaven en de Kerk", {H: ["Kap"], WITH: ["Werkhaven", "Kerk"]}),
        ("georganiseerd door Centrum Wonen en Zorg", {ORG: ["Centrum Wonen en Zorg"]}),
        ("georganiseerd door Zorg en Welzijn West", {ORG: ["Zorg en Welzijn West"]}),
        ("Mede mogelijk gemaakt door: Fonds Oost", {PAY: ["Fonds Oost"]}),
        ("- mede mogelijk gemaakt door Fonds Oost, Noord en Zuid", {PAY: ["Fonds Oost, Noord en Zuid"]}),
        ("Georganiseerd door Kap en mede mogelijk gemaakt door het Fonds", {ORG: ["Kap"], PAY: ["Fonds"]}),
        ("Een initiatief van Kap. Deze dag wordt mogelijk gemaakt door Bond", {ORG: ["Kap"], PAY: ["Bond"]}),
        (
            "Organisatie: Kap\nBuurtbond\nPartners:\n• Een, twee\n• Drie",
            {ORG: ["Kap", "Buurtbond"], WITH: ["Een, twee", "Drie"]},
        ),
        ("Kap\nte gast bij Werkhaven", {H: ["Kap", "Werkhaven"]}),
        ('"Wonen i.s.m. Werken", Kap', {H: ["Wonen i.s.m. Werken", "Kap"]}),
        ("Partners in Zorg", {H: ["Partners in Zorg"]}),
        ("georganiseerd door", {}),
    ],
)  # fmt: skip
def test_a_sentence_says_the_roles(text, roles):
    assert {role: [str(named) for named in names] for role, names in read_roles(text, H, KNOWN).items()} == roles
