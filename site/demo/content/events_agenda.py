"""What stands in the agenda by itself: coming, under way, just over."""

from demo.content.three_days import THREE_DAYS
from demo.days import THURSDAY, TUESDAY, from_today

EVENTS: list[dict] = [
    {
        "slug": "wie-helpt-de-helpers",
        "title": "Wie helpt de helpers?",
        "subtitle": "Streekgesprek over mantelzorg",
        "event_type": "Netwerkbijeenkomst",
        "starts": from_today(24, "13:00", THURSDAY),
        "ends": from_today(24, "17:00", THURSDAY),
        "published": from_today(-20),
        "venue": "gemaal",
        "room": "Machinehal",
        "earlier": [
            {"from": from_today(-20), "starts": from_today(24, "13:30", THURSDAY), "venue": "lommerzicht", "room": ""},
            {"from": from_today(-12), "starts": from_today(24, "13:30", THURSDAY)},
        ],
        "changed": from_today(-5),
        "summary": "Eén op de vijf mensen in de Lommerstreek zorgt voor een ander. Wie zorgt er voor hen? Een middag "
        "met mantelzorgers, werkgevers en beroepskrachten, en met een menukaart vol kleine oplossingen.",
        "photo": "brug",
        "themes": ["gezondheid-en-zorg", "ouder-worden"],
        "audience": "mantelzorgers, werkgevers, beroepskrachten en vrijwilligers",
        "admission": "open",
        "cost": "gratis, vervanging thuis kan worden geregeld",
        "contact": "samir-tahiri",
        "contact_text": "helpers@dijkgenoten.example of 0900 - 00 00 00",
        "our_role": "organiser",
        "signup_url": "https://aanmelden.dijkgenoten.example/formulieren/2026/streekgesprek-mantelzorg/stap-1"
        "?bron=website&taal=nl&vervanging=ja&vervoer=buurtbus",
        "signup_closes": from_today(24, "17:00", THURSDAY, then=-2),
        "organisations": [
            ("Dijkgenoten", "organiser"),
            ("Mantelzorg Lommerstreek", "organiser"),
            ("Zorgkring Lommerstreek", "cooperation"),
            ("Werkhaven Lommer", "cooperation"),
            ("Ouderenraad Hoogwilgen", "cooperation"),
            ("Huisartsengroep De Waterlijn", "namens de eerste lijn", "cooperation"),
            ("Kerken aan de Lommer", "cooperation"),
            ("Fonds Waterkant", "sponsor"),
        ],
        "invitation": [
            (
                "text",
                """
Soraya Lindeveld van Mantelzorg Lommerstreek spreekt elke week mensen die zeggen dat het wel gaat. Meestal gaat het
niet. Zij slapen slecht, zijn hun vrienden kwijt of hebben op hun werk nooit iets durven zeggen.

## Wat er op tafel komt

- Wat helpt echt, volgens mensen die al jaren zorgen?
- Wat kan een werkgever doen op de dag dat het misgaat?
- Hoe vraagt een buur of er hulp nodig is, zonder zich op te dringen?
- Wie vangt de zorg op als de mantelzorger zelf ziek is?

## Een menukaart om mee te nemen

Aan het eind ligt er een menukaart met kleine oplossingen uit de streek: een logeerbed, een belrondje, een uur
adem. Alles wat erop staat is die middag te proeven of te regelen.
""",
            ),
            (
                "person",
                {
                    "person": "soraya-lindeveld",
                    "text": "Soraya zit de hele middag aan de tafel bij het raam, "
                    "voor wie liever onder vier ogen praat.",
                },
            ),
        ],
        "programme": [
            ("moment", {"starts": "12:30", "ends": "13:00", "title": "Inloop", "kind": "break"}),
            (
                "moment",
                {
                    "starts": "13:00",
                    "ends": "13:40",
                    "title": "Drie mantelzorgers vertellen",
                    "people": [("samir-tahiri", "gespreksleider")],
                },
            ),
            (
                "round",
                {
                    "starts": "13:50",
                    "ends": "15:00",
                    "title": "Tafels naar keuze",
                    "sessions": [
                        {"title": "Zorgen en werken tegelijk", "people": [("Een werkgever uit Oudeveer", "gastheer")]},
                        {"title": "Jong en mantelzorger", "people": [("rosa-amponveer", "gastvrouw")]},
                    ],
                },
            ),
            ("moment", {"starts": "15:00", "ends": "15:30", "title": "Pauze", "kind": "break"}),
            (
                "moment",
                {
                    "starts": "15:30",
                    "ends": "16:30",
                    "title": "De menukaart",
                    "description": "<p>Elke tafel zet er één gerecht op.</p>",
                    "people": [("soraya-lindeveld", "gastvrouw")],
                },
            ),
        ],
    },
    {
        "slug": "webinar-subsidie-vragen-zonder-hoofdpijn",
        "title": "Subsidie vragen zonder hoofdpijn",
        "event_type": "Webinar",
        "starts": from_today(11, "19:30"),
        "ends": from_today(11, "20:45"),
        "published": from_today(-9),
        "online_url": "https://online.dijkgenoten.example/webinar/subsidie",
        "summary": "In vijf kwartier van een goed idee naar een aanvraag die te lezen is. Met twee mensen die de "
        "aanvragen beoordelen, en die vertellen wat zij als eerste overslaan.",
        "photo": "scherm",
        "themes": ["samenwerken-en-besturen", "buurt-en-bewoners"],
        "audience": "bewonersgroepen en vrijwilligers",
        "admission": "open",
        "cost": "gratis",
        "our_role": "organiser",
        "organisations": [("Dijkgenoten", "organiser"), ("Fonds Waterkant", "cooperation")],
        "signup_url": "https://aanmelden.dijkgenoten.example/webinar-subsidie",
    },
    {
        "slug": "open-buurtweek",
        "title": "Open Buurtweek",
        "subtitle": "Alle buurthuizen van de streek houden de deur open",
        "event_type": "Buurtgesprek",
        "starts": from_today(-1),
        "ends": from_today(4),
        "all_day": True,
        "published": from_today(-40),
        "summary": "Dagen achter elkaar soep, kaarten, repareren en kletsen in negen buurthuizen. Iedereen mag "
        "binnenlopen, ook wie er nog nooit is geweest.",
        "photo": "markt",
        "themes": ["buurt-en-bewoners"],
        "audience": "iedereen",
        "admission": "open",
        "cost": "gratis",
        "our_role": "participant",
        "organisations": [("Welzijn Lommerwaard", "organiser"), ("Buurtbond Zuiderdijk", "host")],
    },
    {
        "slug": "driedaagse-buurtbegeleider",
        "title": "Driedaagse opleiding tot buurtbegeleider",
        "event_type": "Opleiding",
        "starts": from_today(80, "09:30", TUESDAY),
        "ends": from_today(80, "16:30", TUESDAY, then=2),
        "published": from_today(-5),
        "venue": "college",
        "summary": "Drie dagen oefenen met luisteren, doorvragen en op tijd loslaten. Voor mensen die een rol in hun "
        "buurt hebben of willen, met of zonder diploma.",
        "photo": "briefjes-licht",
        "themes": ["taal-en-leren", "buurt-en-bewoners"],
        "audience": "actieve bewoners en vrijwilligers, maximaal 16",
        "admission": "open",
        "cost": "€ 30, lunch en werkboek inbegrepen",
        "our_role": "organiser",
        "organisations": [("Dijkgenoten", "organiser"), ("Lommercollege", "host")],
        "programme": THREE_DAYS,
        "signup_url": "https://aanmelden.dijkgenoten.example/driedaagse",
        "signup_opens": from_today(14, "09:00"),
    },
    {
        "slug": "schrijfmiddag-de-begrijpelijke-brief",
        "title": "Schrijfmiddag: de begrijpelijke brief",
        "event_type": "Werksessie",
        "starts": from_today(31, "13:00"),
        "ends": from_today(31, "16:00"),
        "published": from_today(-30),
        "venue": "bibliotheek",
        "room": "leeszaal op de eerste verdieping",
        "summary": "Neem een brief mee die vaak tot vragen leidt. Taalmaatjes van het Taalpunt lezen hem hardop "
        "voor, en "
        "daarna herschrijven we hem samen.",
        "photo": "lezen-groen",
        "themes": ["taal-en-leren"],
        "audience": "schrijvers van brieven bij gemeenten en organisaties",
        "admission": "open",
        "cost": "€ 15",
        "our_role": "organiser",
        "organisations": [
            ("Dijkgenoten", "organiser"),
            ("Taalpunt Drie Bruggen", "cooperation"),
            ("Bibliotheek aan de Kade", "host"),
        ],
        "signup_url": "https://aanmelden.dijkgenoten.example/schrijfmiddag",
        "signup_full": True,
    },
    {
        "slug": "opening-van-de-buurtfabriek",
        "title": "Opening van de Buurtfabriek",
        "event_type": "Netwerkbijeenkomst",
        "when_in_words": "voorjaar {spring}",
        "date_to_be_announced": True,
        "published": from_today(-60),
        "summary": "De oude touwfabriek wordt een werkplaats voor de hele wijk. De dag van de opening hangt af "
        "van de "
        "kozijnen; de koek is al besteld.",
        "photo": "werk-rood",
        "themes": ["wonen-en-leefomgeving", "meedoen-en-werk"],
        "admission": "open",
        "our_role": "participant",
        "organisations": [("Kunstwerkplaats De Rafel", "organiser"), ("Lommerwonen", "cooperation")],
    },
    {
        "slug": "netwerklunch-sport-en-schuldhulp",
        "title": "Netwerklunch: sport en schuldhulp",
        "event_type": "Netwerkbijeenkomst",
        "starts": from_today(-9, "12:00"),
        "ends": from_today(-9, "14:00"),
        "published": from_today(-37),
        "venue": "lommerzicht",
        "summary": "Sinds anderhalf jaar zit de schuldhulp op maandag in de kantine van de voetbalclub. Tijd om te "
        "vragen hoe dat gaat, en of andere clubs het ook willen.",
        "photo": "koffie",
        "themes": ["meedoen-en-werk", "gezondheid-en-zorg"],
        "audience": "sportclubs, schuldhulp en gemeenten",
        "admission": "open",
        "cost": "gratis",
        "our_role": "organiser",
        "organisations": [("Dijkgenoten", "organiser"), ("Sportkring Lommerstreek", "organiser")],
    },
]
