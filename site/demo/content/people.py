"""People who do not exist, each with a drawn portrait. The short name is the key used in the texts."""

from typing import Any

from demo.pictures.palettes import HAIRS, SKINS
from demo.pictures.portraits import Face

BLACK, DARK, BROWN, COPPER, BLOND, GREY, WHITE, RED = HAIRS

PEOPLE: list[dict[str, Any]] = [
    {
        "slug": "marit-oldenkamp",
        "name": "Marit Oldenkamp",
        "role": "directeur en gespreksleider",
        "organisation": "Dijkgenoten",
        "face": Face(SKINS[1], DARK, "bob", "#24585f", "#e0a13a", glasses=True, neckline="v"),
        "has_page": True,
        "consent_note": "Per mail op 3 februari 2026, voor naam, foto en overzicht van artikelen.",
        "bio": "Marit begon in 2015 met Dijkgenoten aan een geleende keukentafel. Zij leidt gesprekken tussen "
        "mensen die het niet met elkaar eens zijn, en zet nooit iemand aan het hoofd van de tafel.",
    },
    {
        "slug": "samir-tahiri",
        "name": "Samir Tahiri",
        "role": "procesbegeleider",
        "organisation": "Dijkgenoten",
        "face": Face(SKINS[3], BLACK, "crop", "#b84a28", "#8fa183", neckline="shirt", beard=BLACK),
        "has_page": True,
        "consent_note": "Mondeling op 12 februari 2026, bevestigd per mail dezelfde dag.",
        "bio": "Samir ontwerpt bijeenkomsten waar ook de stille mensen aan het woord komen. Eerder was hij "
        "jongerenwerker in Zuiderdijk. Hij schrijft over wat er aan de tafels gebeurt.",
        "website": "https://samirtahiri.example/",
    },
    {
        "slug": "joke-terwindt",
        "name": "Joke Terwindt",
        "role": "communicatie",
        "organisation": "Dijkgenoten",
        "face": Face(SKINS[0], BLOND, "long", "#4e6b4f", "#c2532f"),
    },
    {
        "slug": "thijs-varenkamp",
        "name": "Thijs Varenkamp",
        "role": "onderzoeker",
        "organisation": "Dijkgenoten",
        "face": Face(SKINS[6], RED, "side", "#1f3347", "#dcc6a0", neckline="high", collar="#c2532f", beard=RED),
        "has_page": True,
        "consent_note": "Per mail op 9 februari 2026; het telefoonnummer mag er niet bij.",
        "bio": "Thijs luistert, telt en schrijft op. Hij zoekt uit wat er een half jaar na een bijeenkomst nog "
        "over is van de afspraken, en waarom.",
    },
    {
        "slug": "nadia-wilgenhof",
        "name": "Nadia Wilgenhof",
        "role": "wethouder",
        "organisation": "Gemeente Lommerwaard",
        "face": Face(SKINS[2], BROWN, "wavy", "#f6ead6", "#6b3345", collar="#c2532f"),
    },
    {
        "slug": "ferdi-duinzaal",
        "name": "Ferdi Duinzaal",
        "role": "opbouwwerker",
        "organisation": "Welzijn Lommerwaard",
        "face": Face(SKINS[4], BLACK, "bald", "#4e6b4f", "#e7b9a1", neckline="shirt", beard=BLACK, glasses=True),
    },
    {
        "slug": "greet-rietmeijer",
        "name": "Greet Rietmeijer",
        "role": "voorzitter",
        "organisation": "Buurtbond Zuiderdijk",
        "face": Face(SKINS[0], GREY, "bob", "#e0a13a", "#1f3347", neckline="shirt", age=0.9),
    },
    {
        "slug": "desiree-kartowidjo",
        "name": "Desiree Kartowidjo",
        "role": "manager wijken",
        "organisation": "Lommerwonen",
        "face": Face(SKINS[3], BLACK, "bun", "#c2532f", "#f0c8ae", neckline="v", earrings=True),
    },
    {
        "slug": "bram-steltenkamp",
        "name": "Bram Steltenkamp",
        "role": "wijkverpleegkundige",
        "organisation": "Zorgkring Lommerstreek",
        "face": Face(SKINS[1], COPPER, "short", "#6f9d9c", "#6b3345", neckline="high", collar="#f6ead6"),
    },
    {
        "slug": "lin-overwater",
        "name": "Lin Overwater",
        "role": "docent sociaal werk",
        "organisation": "Lommercollege",
        "face": Face(SKINS[6], BLACK, "bob", "#6b3345", "#8fa183", collar="#e0a13a", width=0.96),
    },
    {
        "slug": "osman-yildirsu",
        "name": "Osman Yildirsu",
        "role": "coördinator taalmaatjes",
        "organisation": "Taalpunt Drie Bruggen",
        "face": Face(SKINS[2], WHITE, "short", "#24585f", "#e0a13a", neckline="shirt", beard=WHITE, age=0.9),
    },
    {
        "slug": "hanneke-dijkerman",
        "name": "Hanneke Dijkerman",
        "role": "programmamaker",
        "organisation": "Bibliotheek aan de Kade",
        "face": Face(SKINS[0], RED, "curls", "#1f3347", "#f0c8ae", earrings=True),
    },
    {
        "slug": "kees-watervoort",
        "name": "Kees Watervoort",
        "role": "lid van de ouderenraad",
        "organisation": "Ouderenraad Hoogwilgen",
        "face": Face(SKINS[0], WHITE, "short", "#6b3345", "#7fa8a6", neckline="shirt", age=0.9, glasses=True),
    },
    {
        "slug": "rosa-amponveer",
        "name": "Rosa Amponveer",
        "role": "lid van de jongerenraad",
        "organisation": "Jong aan de Lommer",
        "face": Face(SKINS[5], BLACK, "curls", "#e0a13a", "#24585f", earrings=True, age=0.1),
    },
    {
        "slug": "soraya-lindeveld",
        "name": "Soraya Lindeveld",
        "role": "consulent",
        "organisation": "Mantelzorg Lommerstreek",
        "face": Face(SKINS[2], "#c2532f", "scarf", "#1f3347", "#e7b9a1"),
    },
    # Without a portrait, as happens.
    {
        "slug": "femke-lindeboog",
        "name": "Femke Lindeboog",
        "role": "tekenaar",
    },
]
