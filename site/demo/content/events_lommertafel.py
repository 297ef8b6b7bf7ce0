"""The series “De Grote Lommertafel”: three editions, of which the third is told completely."""

from typing import Any

SERIES: dict[str, Any] = {
    "slug": "de-grote-lommertafel",
    "title": "De Grote Lommertafel",
    "subtitle": "Eén middag waarop de hele streek aanschuift",
    "series_name": "reeks",
    "period": "sinds 2024",
    "published": "2024-09-02",
    "summary": "Bewoners, vrijwilligers, ambtenaren, zorgverleners en ondernemers zitten een middag lang door elkaar "
    "aan ronde tafels. Elke tafel gaat naar huis met één afspraak. Een half jaar later bellen we na.",
    "photo": "lange-tafel",
    "themes": ["buurt-en-bewoners", "samenwerken-en-besturen"],
    "body": [
        ("text", """
## Hoe het begon

In de zomer van 2024 vroegen drie gemeenten ons om een conferentie. Wij stelden een tafel voor. Geen rijen
stoelen en geen zaal vol ruggen, maar plekken waar niemand zich kan verstoppen en niemand de baas is.

## Wat elke keer hetzelfde is

- Aan elke tafel zit minstens één bewoner die geen functie heeft.
- Niemand stelt zich voor met een visitekaartje.
- Er is soep, en de soep komt uit de streek.
- Elke tafel maakt één afspraak. Niet twee.

## Wat elke keer anders is

De vraag in het midden. Eerst vroegen we wie wie kent. Daarna wie er iets over heeft. En het derde jaar vroegen we
wie er nog niet aan tafel zit.
"""),
        ("quote", {
            "quote": "Bij de eerste tafel kende ik niemand. Bij de derde moest ik kiezen naast wie ik ging zitten.",
            "name": "Kees Watervoort",
            "role": "lid van de ouderenraad",
        }),
    ],
}  # fmt: skip

FIRST = {
    "slug": "lommertafel-1-wie-kent-wie",
    "parent": "de-grote-lommertafel",
    "hub": "de-grote-lommertafel",
    "edition_label": "deel 1",
    "title": "Wie kent wie?",
    "subtitle": "De eerste Grote Lommertafel",
    "event_type": "Conferentie",
    "starts": "2024-11-14 13:00",
    "ends": "2024-11-14 17:30",
    "published": "2024-09-16",
    "venue": "rietkraag",
    "summary": "Drie gemeenten, één rivier en opvallend weinig telefoonnummers van elkaar. Tijdens de eerste "
    "Lommertafel tekenden we op de vloer wie wie kent.",
    "photo": "zaal-avond",
    "themes": ["samenwerken-en-besturen", "buurt-en-bewoners"],
    "audience": "iedereen die woont of werkt in de Lommerstreek",
    "admission": "open",
    "cost": "gratis",
    "our_role": "organiser",
    "organisations": [
        ("Dijkgenoten", "organiser"),
        ("Gemeente Hoogwilgen", "organiser"),
        ("Gemeente Lommerwaard", "cooperation"),
        ("Gemeente Oudeveer", "cooperation"),
        ("Fonds Waterkant", "sponsor"),
    ],
    "looking_back": "Met lint van negen kilometer maakten we op het toneel het netwerk van de streek zichtbaar. "
    "Tussen zorg en gemeente lag een dikke bundel. Tussen sport en schuldhulp lag niets. Dat ene gat is inmiddels "
    "dicht: elke maandag zit de schuldhulp in de kantine van de voetbalclub.",
    "turnout": "92 mensen",
}

SECOND = {
    "slug": "lommertafel-2-wie-heeft-iets-over",
    "parent": "de-grote-lommertafel",
    "hub": "de-grote-lommertafel",
    "edition_label": "deel 2",
    "title": "Wie heeft er iets over?",
    "subtitle": "De tweede Grote Lommertafel",
    "event_type": "Conferentie",
    "starts": "2025-05-22 13:00",
    "ends": "2025-05-22 17:30",
    "published": "2025-03-03",
    "venue": "lommerzicht",
    "summary": "Een zaal op dinsdag, een busje in het weekend, een uur van een boekhouder. De tweede Lommertafel was "
    "een ruilbeurs van dingen die toch al betaald zijn.",
    "photo": "markt-zomer",
    "themes": ["meedoen-en-werk", "samenwerken-en-besturen"],
    "audience": "organisaties en bewonersgroepen met iets om te delen",
    "admission": "open",
    "cost": "gratis; neem iets te ruilen mee",
    "our_role": "organiser",
    "organisations": [
        ("Dijkgenoten", "organiser"),
        ("Gemeente Oudeveer", "host"),
        ("Lommerwonen", "cooperation"),
        ("Sportkring Lommerstreek", "cooperation"),
        ("Fonds Waterkant", "sponsor"),
    ],
    "looking_back": "Er zijn die middag 61 ruilen gesloten. Thijs belde een half jaar later iedereen na: 44 ruilen "
    "zijn doorgegaan, 9 werden iets anders dan bedacht en 8 bleven bij een goed voornemen.",
    "turnout": "117 mensen",
}

THIRD = {
    "slug": "lommertafel-3-aan-tafel-met-de-hele-streek",
    "parent": "de-grote-lommertafel",
    "hub": "de-grote-lommertafel",
    "edition_label": "deel 3",
    "title": "Aan tafel met de hele streek",
    "subtitle": "De derde Grote Lommertafel gaat over wie er nog niet bij zit",
    "event_type": "Conferentie",
    "starts": "2026-06-11 12:30",
    "ends": "2026-06-11 17:30",
    "published": "2026-04-02",
    "venue": "gemaal",
    "room": "Machinehal",
    "summary": "Achttien ronde tafels in een oud gemaal, en aan elke tafel één lege stoel. Voor wie is die stoel? "
    "Een middag over mensen die we missen, en over wat wij zelf kunnen veranderen zodat zij wel komen.",
    "photo": "album-05",
    "themes": ["buurt-en-bewoners", "samenwerken-en-besturen", "meedoen-en-werk"],
    "audience": "bewoners, vrijwilligers, beroepskrachten en bestuurders in de Lommerstreek",
    "admission": "open",
    "cost": "gratis, met soep en brood",
    "contact": "joke-terwindt",
    "contact_text": "tafel@dijkgenoten.example",
    "our_role": "organiser",
    "signup_url": "https://aanmelden.dijkgenoten.example/lommertafel-3",
    "organisations": [
        ("Dijkgenoten", "organiser"),
        ("Gemeente Lommerwaard", "organiser"),
        ("Welzijn Lommerwaard", "organiser"),
        ("Gemeente Oudeveer", "cooperation"),
        ("Gemeente Hoogwilgen", "cooperation"),
        ("Lommerwonen", "cooperation"),
        ("Zorgkring Lommerstreek", "cooperation"),
        ("Buurtbond Zuiderdijk", "cooperation"),
        ("Taalpunt Drie Bruggen", "cooperation"),
        ("Bibliotheek aan de Kade", "host"),
        ("Fonds Waterkant", "sponsor"),
        ("Lommerzon", "sponsor"),
    ],
    "invitation": [
        ("text", """
Op donderdag 11 juni zetten we achttien tafels neer in Gemaal De Goede Buur. Er komen mensen uit de zorg, van de
gemeente, van de voetbalclub en uit de straat. Toch weten we nu al dat er iemand ontbreekt. Aan elke tafel blijft
daarom één stoel leeg.

## De vraag van de middag

Wie zit er niet aan tafel als wij over de streek praten? En wat doen wij, zonder het te merken, waardoor die ander
wegblijft?

Een paar vragen die op tafel komen:

- Waarom komen dezelfde mensen altijd, en anderen nooit?
- Welke brief begrijpt bijna niemand?
- Wat kan er morgen al anders, zonder vergadering?
- Wie heeft een sleutel, en wie staat er buiten te wachten?

## Neem iemand mee

Wie komt, mag iemand meenemen die nog nooit op zo'n middag is geweest. Dat hoeft niet van tevoren te worden
doorgegeven. Er is altijd een stoel: dat is nu juist het idee.
"""),
        ("questions", {
            "title": "Goed om te weten",
            "questions": [
                {"question": "Is er kinderopvang?",
                 "answer": "<p>Ja. Op de Kolenzolder past Jong aan de Lommer op kinderen vanaf vier jaar.</p>"},
                {"question": "Is er een stille plek?",
                 "answer": "<p>Ja, de Filterzaal is tot 14.00 uur en na 15.30 uur een rustige ruimte.</p>"},
                {"question": "Moet iedereen iets zeggen?",
                 "answer": "<p>Nee. Luisteren telt ook als meedoen.</p>"},
            ],
        }),
    ],
    "programme": [
        ("moment", {"starts": "12:30", "ends": "13:00", "title": "Inloop met soep", "kind": "break",
                    "room": "Machinehal"}),
        ("moment", {
            "starts": "13:00", "ends": "13:45", "title": "Wie zit er nog niet aan tafel?", "room": "Machinehal",
            "description": "<p>Een gesprek zonder podium. Wethouder Nadia Wilgenhof en Greet Rietmeijer van de "
            "Buurtbond vertellen wanneer zij zelf een keer wegbleven, en waarom.</p>",
            "people": [("marit-oldenkamp", "gespreksleider"), ("nadia-wilgenhof", "gast"),
                       ("greet-rietmeijer", "gast")],
        }),
        ("moment", {
            "starts": "13:45", "ends": "14:00", "title": "De streek in vier minuten", "room": "Machinehal", "kind": "pitch",
            "film": "streek-in-vier-minuten",
            "description": "<p>Eerste vertoning van een tekenfilm over een brief die de weg kwijt is.</p>",
            "people": [("Team film van De Rafel", "makers")],
        }),
        ("round", {
            "starts": "14:15", "ends": "15:30", "title": "Drie werkplaatsen",
            "sessions": [
                {"title": "De sleutel onder de mat", "room": "Ketelhuis", "capacity": 40,
                 "lessons": [{"title": "Wat er nodig is voor een sleutel bij de buren", "name": "Tafel 7",
                              "lessons": ["Wie zorg krijgt, kiest zelf de buren.",
                                          "Spreek af wie er belt als de deur dicht blijft.",
                                          "Zet op papier wat een buur niet hoeft te doen."]}],
                 "description": "<p>Over achterdeuren, buren en wanneer zorg even op bezoek mag zijn.</p>",
                 "people": [("samir-tahiri", "gespreksleider"), ("bram-steltenkamp", "spreker"),
                            ("greet-rietmeijer", "spreker")],
                 "page": "de-sleutel-onder-de-mat"},
                {"title": "Werk dat om een mens heen past", "room": "Kolenzolder", "capacity": 25,
                 "slides_url": "https://www.werkhaven-lommer.example/presentaties/werk-op-maat",
                 "description": "<p>Een bedrijf vertelt hoe het een functie maakte bij een persoon, in plaats van "
                 "andersom.</p>",
                 "people": [("ferdi-duinzaal", "gespreksleider"), ("rosa-amponveer", "spreker"),
                            ("lin-overwater", "spreker")]},
                {"title": "De brief die niemand leest", "room": "Filterzaal", "capacity": 25,
                 "slides": "checklist-uitnodigen",
                 "description": "<p>We herschrijven drie echte brieven, samen met de mensen die ze kregen.</p>",
                 "people": [("thijs-varenkamp", "gespreksleider"), ("osman-yildirsu", "spreker"),
                            ("desiree-kartowidjo", "spreker")]},
            ],
        }),
        ("moment", {"starts": "15:30", "ends": "16:00", "title": "Pauze met koek van de bakkerij", "kind": "break"}),
        ("moment", {
            "starts": "16:00", "ends": "16:45", "title": "De oogst: één afspraak per tafel", "room": "Machinehal",
            "description": "<p>Achttien tafels, achttien afspraken, anderhalve minuut per tafel. Femke tekent mee.</p>",
            "people": [("marit-oldenkamp", "gespreksleider"), ("femke-lindeboog", "tekenaar")],
        }),
        ("moment", {"starts": "16:45", "ends": "17:30", "title": "Muziek en een glas op het voorplein",
                    "kind": "break"}),
    ],
    "looking_back": "De lege stoel deed zijn werk. Aan zeven tafels bleef hij leeg en kwam er een naam op te liggen. "
    "Aan elf tafels schoof halverwege de middag iemand aan die er eigenlijk niet had willen zijn. We gingen naar huis "
    "met <b>achttien afspraken</b>; in september staan ze allemaal in een boekje, met de naam van wie ze trekt.",
    "signed_up": "ruim 150 mensen",
    "turnout": "bijna 140",
    "films": [
        ("lommertafel-in-24-seconden", "recording"),
        ("sfeer-lommertafel-3", "recording"),
        ("streek-in-vier-minuten", "shown"),
    ],
    "photos": [f"album-{number:02}" for number in range(1, 13)],
    "elsewhere": [
        {"url": "https://www.lommeromroep.example/fotoboek/2026/06/grote-lommertafel", "label": "Fotoboek van de "
         "Lommeromroep", "has_photos": True, "cover": "album-12"},
        {"url": "https://www.gemeente-lommerwaard.example/bestuur-en-organisatie/samenwerken/sociaal-domein/"
         "bijeenkomsten/2026/de-grote-lommertafel-derde-editie/presentaties-en-handouts/index.html?taal=nl&weergave=volledig",
         "has_slides": True, "has_background": True},
        {"url": "https://www.lommeromroep.example/radio/streekochtend/terugluisteren?uitzending=20260612",
         "label": "Radiogesprek met Marit en Greet, de ochtend erna", "has_report": True},
    ],
}  # fmt: skip

SESSION = {
    "slug": "de-sleutel-onder-de-mat",
    "parent": "lommertafel-3-aan-tafel-met-de-hele-streek",
    "hub": "lommertafel-3-aan-tafel-met-de-hele-streek",
    "title": "De sleutel onder de mat",
    "subtitle": "Werkplaats over buren, zorg en de achterdeur",
    "event_type": "Werksessie",
    "starts": "2026-06-11 14:15",
    "ends": "2026-06-11 15:30",
    "published": "2026-05-11",
    "venue": "gemaal",
    "room": "Ketelhuis",
    "summary": "Wijkverpleegkundige Bram Steltenkamp heeft 31 sleutels aan zijn bos. Achter hoeveel van die deuren "
    "weet ook een buur de weg? Een werkplaats over zorgen voor elkaar, met en zonder diploma.",
    "photo": "album-06",
    "themes": ["gezondheid-en-zorg", "ouder-worden"],
    "our_role": "facilitator",
    "looking_back": "Tafel 7 bedacht een proef in drie portieken: wie zorg krijgt, kiest zelf twee buren die mogen "
    "weten hoe laat de zorg komt. Zes bewoners doen mee, en de proef loopt nog.",
    "turnout": "38 mensen",
}

EVENTS: list[dict[str, Any]] = [FIRST, SECOND, THIRD, SESSION]
