"""Organisations of the invented Lommerstreek, with the logo that is drawn for each."""

TEAL, RUST, PLUM, NAVY, MOSS, OCHRE, WATER = (
    "#24585f", "#b84a28", "#6b3345", "#1f3347", "#4a6a4c", "#e0a13a", "#6f9d9c",
)  # fmt: skip


def _site(name: str) -> str:
    return f"https://www.{name}.example/"


# name, words of the logo, emblem, two colours, typeface, website, what it does
ORGANISATIONS = [
    ("Dijkgenoten", "Dijk\ngenoten", "table", RUST, TEAL, "serif-black", _site("dijkgenoten"),
     "Wijzelf: brengt mensen in het sociaal domein van de Lommerstreek bij elkaar."),
    ("Gemeente Lommerwaard", "Gemeente\nLommerwaard", "wave", TEAL, OCHRE, "sans-bold", _site("gemeente-lommerwaard"),
     "De grootste gemeente van de streek, met Lommermond als hoofdplaats."),
    ("Gemeente Oudeveer", "Gemeente\nOudeveer", "bridge", NAVY, RUST, "serif", _site("gemeente-oudeveer"),
     "Dorpen aan de oostkant van de rivier."),
    ("Gemeente Hoogwilgen", "Gemeente\nHoogwilgen", "leaf", MOSS, OCHRE, "sans-bold", _site("gemeente-hoogwilgen"),
     "Zes kernen op de hoge gronden."),
    ("Lommerwonen", "Lommer\nwonen", "roofs", RUST, OCHRE, "sans-bold", _site("lommerwonen"),
     "Woningcorporatie met 9.400 huurhuizen in de hele streek."),
    ("Welzijn Lommerwaard", "Welzijn\nLommerwaard", "petals", RUST, WATER, "sans-bold", _site("welzijn-lommerwaard"),
     "Opbouwwerk, jongerenwerk en maatschappelijk werk."),
    ("Zorgkring Lommerstreek", "Zorgkring\nLommerstreek", "rings", PLUM, WATER, "sans", _site("zorgkring-lommerstreek"),
     "Wijkverpleging, dagbesteding en verpleeghuizen."),
    ("Bibliotheek aan de Kade", "Bibliotheek\naan de Kade", "book", MOSS, OCHRE, "serif", _site("bibliotheekaandekade"),
     "Bibliotheek met vier vestigingen en een bus."),
    ("Buurtbond Zuiderdijk", "Buurtbond\nZuiderdijk", "talk", RUST, NAVY, "sans-bold", _site("buurtbond-zuiderdijk"),
     "Bewonersvereniging van de wijk Zuiderdijk in Lommermond."),
    ("Werkhaven Lommer", "Werkhaven\nLommer", "steps", NAVY, OCHRE, "sans-bold", _site("werkhaven-lommer"),
     "Werk, inkomen en begeleiding voor de drie gemeenten."),
    ("Lommercollege", "Lommer\ncollege", "blocks", PLUM, OCHRE, "sans-bold", _site("lommercollege"),
     "Middelbaar beroepsonderwijs, met een opleiding sociaal werk."),
    ("Taalpunt Drie Bruggen", "Taalpunt\nDrie Bruggen", "talk", TEAL, OCHRE, "serif", _site("taalpuntdriebruggen"),
     "Taallessen en taalmaatjes, door vrijwilligers."),
    ("Sportkring Lommerstreek", "Sportkring\nLommerstreek", "sun", MOSS, RUST, "sans-bold", _site("sportkring-lommer"),
     "Bewegen voor wie niet vanzelf naar een sportclub gaat."),
    ("Fonds Waterkant", "Fonds\nWaterkant", "wave", NAVY, WATER, "serif-black", _site("fondswaterkant"),
     "Geeft geld aan plannen van bewoners."),
    ("Ouderenraad Hoogwilgen", "Ouderenraad\nHoogwilgen", "leaf", PLUM, RUST, "serif", _site("ouderenraad-hoogwilgen"),
     "Adviseert de gemeente, gevraagd en ongevraagd."),
    ("Jong aan de Lommer", "Jong aan\nde Lommer", "sun", RUST, OCHRE, "sans-bold", _site("jongaandelommer"),
     "Jongerenraad van de drie gemeenten."),
    ("Mantelzorg Lommerstreek", "Mantelzorg\nLommerstreek", "rings", RUST, OCHRE, "sans", _site("mantelzorg-lommer"),
     "Steunpunt voor wie voor een ander zorgt."),
    ("Kunstwerkplaats De Rafel", "Kunstwerkplaats\nDe Rafel", "petals", NAVY, OCHRE, "serif-black", _site("derafel"),
     "Ateliers en theater met en door mensen met een beperking."),
    ("Lommerzon", "Lommer\nzon", "sun", OCHRE, TEAL, "sans-bold", _site("lommerzon"),
     "Energiecoöperatie van bewoners."),
    ("NBL", "NBL", "key", TEAL, RUST, "sans-bold", _site("bewonersnetwerk-nbl"),
     "Organiseert om het jaar het congres van bewonersinitiatieven."),
    ("Lommeromroep", "Lommer\nomroep", "blocks", RUST, NAVY, "sans-bold", _site("lommeromroep"),
     "Streekomroep op radio en internet."),
]  # fmt: skip

FULL_NAMES = {"NBL": "Netwerk Bewonersinitiatieven Lommerstreek"}
