"""The community “Leerkring Buurtkracht”: two years' programmes with their gatherings."""

from typing import Any

from demo.days import from_today

COMMUNITY = {
    "slug": "leerkring-buurtkracht",
    "title": "Leerkring Buurtkracht",
    "subtitle": "Voor wie in de wijk werkt en van elkaar wil leren",
    "series_name": "vakgemeenschap",
    "period": "sinds 2016",
    "published": "2016-01-18",
    "summary": "Vijfentwintig mensen uit de wijk komen vier keer per jaar bij elkaar. Zij brengen een eigen "
    "vraag mee "
    "en gaan naar huis met iets om morgen te proberen.",
    "photo": "kring",
    "themes": ["taal-en-leren", "buurt-en-bewoners"],
    "body": [
        ("text", """
De leerkring is geen cursus. Niemand geeft les en iedereen brengt iets in. Opbouwwerkers, huismeesters,
wijkagenten, verpleegkundigen en actieve bewoners kijken samen naar een vraag uit de praktijk van één van hen.

Een jaar heeft één onderwerp en vier bijeenkomsten. Leden blijven meestal twee of drie jaar. Daarna maken zij
plaats voor een ander.
"""),
        ("terms", {
            "title": "Vier manieren om naar een vraag te kijken",
            "terms": [
                {"term": "De keukentafel", "explanation": "<p>Wat merkt een bewoner ervan, en wie merkt het als "
                 "eerste?</p>"},
                {"term": "De straat", "explanation": "<p>Wat hebben de buren eraan, ook als zij zelf niets "
                 "vragen?</p>"},
                {"term": "De werkvloer", "explanation": "<p>Wat moet er anders in ons rooster, onze regels en onze "
                 "gewoonten?</p>"},
                {"term": "Het netwerk", "explanation": "<p>Wie hebben we nodig, en wat staat er voor hen op het "
                 "spel?</p>"},
            ],
        }),
        ("call_to_action", {
            "heading": "Lid worden?",
            "text": "In elke ronde komen zes tot acht plaatsen vrij. Kennismaken kan het hele jaar.",
            "button": {"link_text": "Neem contact op", "page": "contact"},
        }),
    ],
}  # fmt: skip

YEAR_NINE = {
    "slug": "ronde-9-alledaagse-hulp",
    "parent": "leerkring-buurtkracht",
    "hub": "leerkring-buurtkracht",
    "title": "Ronde 9: alledaagse hulp",
    "series_name": "jaarprogramma",
    "edition_label": "9.0",
    "period": "september 2025 tot en met mei 2026",
    "stage": "finished",
    "published": "2025-07-07",
    "summary": "Een boodschap, een lift, een vuilnisbak aan de weg. Een jaar lang bekeken we de kleine hulp die "
    "in geen "
    "enkel plan staat, en die alles bij elkaar houdt.",
    "photo": "huizen",
    "themes": ["buurt-en-bewoners", "gezondheid-en-zorg"],
}

YEAR_TEN = {
    "slug": "ronde-10-over-de-drempel",
    "parent": "leerkring-buurtkracht",
    "hub": "leerkring-buurtkracht",
    "title": "Ronde 10: over de drempel",
    "series_name": "jaarprogramma",
    "edition_label": "10.0",
    "period": "seizoen 2026-2027",
    "stage": "running",
    "published": "2026-07-06",
    "summary": "De tiende ronde gaat over de laatste meter: hoe komt iemand binnen die dat niet uit zichzelf doet? "
    "Nieuw dit jaar: leden brengen een eigen casus in, en uit die casussen kiezen we samen.",
    "photo": "ringen",
    "themes": ["taal-en-leren", "buurt-en-bewoners"],
    "body": [
        (
            "text",
            """
## Zo werkt het dit jaar

In het najaar brengt elk lid een casus in: een echte deur, een echte trap, een echte wachtkamer. De kring kiest er
drie uit. Bij elk van die drie gaan we kijken, met de mensen om wie het gaat erbij.

1. **Najaar:** de casussen op tafel.
2. **Winter:** op bezoek, in kleine groepen.
3. **Voorjaar:** wat er is geprobeerd en wat dat opleverde.
""",
        ),
    ],
}

EVENTS: list[dict[str, Any]] = [
    {
        "slug": "leerkring-9-1-de-vuilnisbak-van-de-buurvrouw",
        "parent": "ronde-9-alledaagse-hulp",
        "hub": "ronde-9-alledaagse-hulp",
        "edition_label": "eerste bijeenkomst",
        "title": "De vuilnisbak van de buurvrouw",
        "event_type": "Leerkring",
        "starts": "2025-09-25 13:30",
        "ends": "2025-09-25 16:30",
        "published": "2025-08-25",
        "venue": "zuiderdijk",
        "summary": "Wie zet er in de straat de bak van een ander aan de weg? We liepen een rondje en telden.",
        "photo": "huizen-nacht",
        "themes": ["buurt-en-bewoners"],
        "admission": "members",
        "our_role": "organiser",
        "looking_back": "In een straat van 44 huizen werden die donderdag negen bakken door een ander buitengezet. "
        "Niemand van die helpers noemde zichzelf vrijwilliger.",
        "turnout": "23 leden",
    },
    {
        "slug": "leerkring-9-2-wie-belt-wie",
        "parent": "ronde-9-alledaagse-hulp",
        "hub": "ronde-9-alledaagse-hulp",
        "edition_label": "tweede bijeenkomst",
        "title": "Wie belt wie als het misgaat?",
        "event_type": "Leerkring",
        "starts": "2026-01-22 13:30",
        "ends": "2026-01-22 16:30",
        "published": "2025-12-08",
        "venue": "bibliotheek",
        "summary": "Een natte keldervloer, een lege koelkast, een kind voor een dichte deur. Bij welke "
        "problemen bellen "
        "mensen een buur, en wanneer een instantie?",
        "themes": ["buurt-en-bewoners", "samenwerken-en-besturen"],
        "admission": "members",
        "our_role": "organiser",
        "looking_back": "De grens bleek verrassend scherp: wie bang is dat iets in een dossier komt, belt een buur.",
        "turnout": "21 leden",
    },
    {
        "slug": "leerkring-10-1-de-casussen-op-tafel",
        "parent": "ronde-10-over-de-drempel",
        "hub": "ronde-10-over-de-drempel",
        "edition_label": "eerste bijeenkomst",
        "title": "De casussen op tafel",
        "event_type": "Leerkring",
        "starts": "2026-09-24 13:30",
        "ends": "2026-09-24 16:30",
        "published": "2026-08-24",
        "venue": "zuiderdijk",
        "summary": "Veertien leden brachten een deur mee. Drie daarvan worden dit jaar het onderwerp van een "
        "werkbezoek.",
        "photo": "kring-avond",
        "themes": ["taal-en-leren"],
        "admission": "members",
        "our_role": "organiser",
        "organisations": [("Dijkgenoten", "organiser"), ("Buurtbond Zuiderdijk", "host")],
        "looking_back": "De kring koos de wachtkamer van de huisarts, de trap van de Noordflat en het scherm waarop "
        "je een afspraak met de gemeente moet maken.",
        "turnout": "25 leden",
    },
    {
        "slug": "leerkring-10-2-de-trap-van-de-noordflat",
        "parent": "ronde-10-over-de-drempel",
        "hub": "ronde-10-over-de-drempel",
        "edition_label": "tweede bijeenkomst",
        "title": "De trap van de Noordflat",
        "event_type": "Werkbezoek",
        "starts": from_today(52, "13:30"),
        "ends": from_today(52, "16:30"),
        "published": from_today(-12),
        "venue": "zuiderdijk",
        "room": "verzamelen bij de brievenbussen",
        "summary": "Zes verdiepingen, geen lift en 48 voordeuren. We lopen de trap op met de huismeester en met "
        "bewoners "
        "die hem al twintig jaar lopen.",
        "photo": "flat-blauw",
        "themes": ["wonen-en-leefomgeving", "ouder-worden"],
        "admission": "members",
        "our_role": "organiser",
        "organisations": [("Dijkgenoten", "organiser"), ("Lommerwonen", "host")],
        "signup_url": "https://aanmelden.dijkgenoten.example/leerkring-10-2",
    },
    {
        "slug": "leerkring-10-3-wat-het-opleverde",
        "parent": "ronde-10-over-de-drempel",
        "hub": "ronde-10-over-de-drempel",
        "edition_label": "derde bijeenkomst",
        "title": "Wat het opleverde",
        "event_type": "Leerkring",
        "when_in_words": "voorjaar {spring}",
        "date_to_be_announced": True,
        "published": "2026-07-06",
        "venue": "gemaal",
        "summary": "De drie casussen komen terug. Wat is er geprobeerd, wat werkte, en wat nemen we mee naar een "
        "volgende ronde?",
        "themes": ["taal-en-leren"],
        "admission": "members",
        "our_role": "organiser",
    },
    {
        "slug": "leerkring-1-twaalf-stoelen",
        "parent": "leerkring-buurtkracht",
        "hub": "leerkring-buurtkracht",
        "edition_label": "de allereerste",
        "title": "Twaalf stoelen",
        "event_type": "Leerkring",
        "starts": "2016-02-18 14:00",
        "ends": "2016-02-18 17:00",
        "published": "2016-01-18",
        "venue": "zuiderdijk",
        "summary": "De eerste keer dat de leerkring bij elkaar kwam. We hadden twaalf stoelen klaargezet; er kwamen "
        "negentien mensen.",
        "themes": ["taal-en-leren"],
        "our_role": "organiser",
        "turnout": "19 mensen",
    },
]
