"""Reading tips: other people's work, which does not exist either."""

from typing import Any

THIRD = "lommertafel-3-aan-tafel-met-de-hele-streek"

TIPS: list[dict[str, Any]] = [
    {
        "slug": "de-tafel-als-gereedschap",
        "title": "Waarom een goed gesprek een blad en vier poten heeft",
        "published": "2026-06-23",
        "authors": ["marit-oldenkamp"],
        "hub": THIRD,
        "themes": ["samenwerken-en-besturen"],
        "work_kind": "book",
        "work_title": "De tafel als gereedschap",
        "work_authors": "Hedwig van der Aalst-Boon",
        "publisher": "Uitgeverij De Zaagbok",
        "year": 2023,
        "link": "https://www.dezaagbok.example/boeken/de-tafel-als-gereedschap",
        "cover": "boek-tafel",
        "summary": "Een meubelmaker en gespreksleider bekijkt dertig tafels en wat erop besloten is. We lazen het voor de "
        "derde Lommertafel, en gooiden daarna de helft van ons plan om.",
        "body": [
            (
                "text",
                """
Hedwig van der Aalst-Boon maakte twintig jaar tafels voordat zij gesprekken ging leiden. Zij weet dat een blad van
meer dan 160 centimeter mensen hun stem laat verheffen. En dat niemand iets durft te zeggen als zijn knieën klem
zitten.

Het boek leest als een wandeling langs dertig tafels: in een kloosterrefter, een kantine, een rechtbank. Bij elke
tafel vertelt zij wat er is besloten en waarom het dáár moest zijn. Hoofdstuk negen, over de tafel die te rond was,
hebben we aan het hele team voorgelezen.

**Voor wie?** Voor iedereen die wel eens een zaal klaarzet. En voor wie denkt dat het aan de mensen ligt.
""",
            ),
        ],
    },
    {
        "slug": "the-long-way-round",
        "title": "The long way round",
        "title_language": "en",
        "published": "2026-01-15",
        "authors": ["samir-tahiri"],
        "themes": ["meedoen-en-werk"],
        "work_kind": "podcast",
        "work_title": "De omweg",
        "work_authors": "Stichting Luisterpost",
        "year": 2025,
        "link": "https://www.luisterpost.example/de-omweg",
        "cover": "podcast-omweg",
        "summary": "Acht afleveringen over mensen die langs een omweg op hun plek kwamen. Nederlands gesproken, met een "
        "titellied in het Engels dat blijft hangen.",
        "body": [
            (
                "text",
                """
Elke aflevering begint met dezelfde vraag: waar was je de weg kwijt? Een kok die bang werd voor vuur, een boekhouder die
geen cijfers meer kon zien. De makers haasten niemand. Ik luisterde aflevering vier in de auto en ben een kwartier op
de parkeerplaats blijven staan.
""",
            ),
        ],
    },
    {
        "slug": "achter-het-raam",
        "title": "Achter het raam",
        "published": "2025-11-20",
        "authors": ["joke-terwindt"],
        "themes": ["wonen-en-leefomgeving", "ouder-worden"],
        "work_kind": "film",
        "work_title": "Achter het raam",
        "work_authors": "Ilse Bentinga",
        "publisher": "Noordbank Film",
        "year": 2024,
        "link": "https://www.noordbankfilm.example/achter-het-raam",
        "cover": "film-ramen",
        "summary": "Een documentaire zonder één interview. De camera kijkt een jaar lang naar één gevel.",
        "body": [
            (
                "text",
                """
Er wordt in deze film bijna niets gezegd. Een gordijn gaat open, een plant wordt water gegeven, een lamp blijft drie
avonden uit. Op de vierde avond loopt er een buurvrouw over de galerij. Nooit was ik zo blij om iemand te horen
aanbellen.
""",
            ),
        ],
    },
    {
        "slug": "een-woordenlijst-die-je-wel-opent",
        "title": "Een woordenlijst die je wél opent",
        "published": "2024-09-10",
        "authors": ["joke-terwindt"],
        "themes": ["taal-en-leren"],
        "work_kind": "website",
        "work_title": "Gewoon gezegd",
        "work_authors": "Vrijwilligers van Taalpunt Drie Bruggen",
        "link": "https://gewoongezegd.example/",
        "summary": "Bijna duizend moeilijke woorden uit brieven, met een gewoon woord ernaast.",
    },
    {
        "slug": "wie-doet-er-open",
        "title": "Wie doet er open?",
        "published": "2018-10-04",
        "authors": ["thijs-varenkamp"],
        "themes": ["gezondheid-en-zorg"],
        "work_kind": "book",
        "work_title": "Wie doet er open? Tien jaar huisbezoek",
        "work_authors": "Jelmer Hoekzema",
        "publisher": "Tij & Taal",
        "year": 2018,
        "cover": "boek-deuren",
        "summary": "Een wijkverpleegkundige beschrijft tien jaar lang alleen het moment dat de deur opengaat.",
        "body": [
            (
                "text",
                """
Meer dan dat moment staat er niet in: de deur, een gezicht, de eerste zin. Toch weet je na elke bladzijde hoe het
binnen is. Een boek om naast de kapstok te leggen.
""",
            ),
        ],
    },
    {
        "slug": "kleine-stappen-lange-adem",
        "title": "Kleine stappen, lange adem",
        "published": "2017-02-07",
        "authors": ["marit-oldenkamp"],
        "themes": ["buurt-en-bewoners"],
        "work_kind": "article",
        "work_title": "Kleine stappen, lange adem",
        "work_authors": "Redactie Tij & Taal",
        "publisher": "Tij & Taal",
        "year": 2017,
        "cover": "boek-stappen",
        "summary": "Een bundel artikelen over wijken waar dertig jaar lang iets anders gebeurde dan er was bedacht.",
    },
]
