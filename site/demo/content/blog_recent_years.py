"""Blog posts of 2023 to 2025."""

from typing import Any

POSTS: list[dict[str, Any]] = [
    {
        "slug": "het-uur-van-de-huismeester",
        "title": "Het uur van de huismeester",
        "published": "2025-12-09",
        "authors": ["marit-oldenkamp"],
        "photo": "flat",
        "themes": ["wonen-en-leefomgeving", "ouder-worden"],
        "summary": "Tussen vijf en zes kent de Noordflat geen vreemden. Een portret van een uur dat in geen enkel "
        "takenpakket staat.",
        "body": [
            (
                "text",
                """
Om vijf uur gaat Wim bij de brievenbussen staan. Hij hoeft daar niet te zijn; zijn dienst zit erop. Hij staat er omdat
de mensen dan thuiskomen.

Hij zegt de namen. Alle namen, ook van de kinderen. Wie een naam krijgt, zegt er vanzelf iets bij: de lift, de
knie, het examen. Wim schrijft niets op. De volgende dag weet hij het nog.

Twee jaar geleden berekende iemand dat de flat met een camera en een meldnummer evenveel kan. Dat is ook zo geprobeerd,
vier maanden lang. Het aantal meldingen ging omlaag, en iedereen vond dat een goed teken. Tot bleek dat mensen niets
meer meldden omdat er niemand stond.

Nu staat Wim er weer. In zijn contract staat sinds kort een zin over dat uur. Hij moest er zelf om lachen. "Ze betalen
me om gedag te zeggen."
""",
            ),
        ],
    },
    {
        "slug": "veertien-meter-post",
        "title": "Veertien meter post",
        "published": "2025-03-27",
        "authors": ["thijs-varenkamp"],
        "hub": "regionale-werktafel-jeugd-en-gezin",
        "story_role": "report",
        "photo": "tafels-rood",
        "themes": ["jeugd-en-gezin", "samenwerken-en-besturen"],
        "summary": "Dertien organisaties legden op volgorde neer wat zij een jaar lang aan één gezin hadden geschreven. "
        "Verslag van een stille wandeling.",
        "body": [
            (
                "text",
                """
De moeder liep voorop. Wij volgden, op sokken, langs een rij papier die begon bij de deur van het lokaal en eindigde
bij het raam. Bij elke brief bleef ze even staan. Soms zei ze wat ze dacht toen hij kwam. Soms zei ze niets.

Bij meter negen lagen vier brieven op dezelfde dag. Ze spraken elkaar tegen.

## Wat de dertien zeiden

Niemand had iets fout gedaan. Dat was misschien wel het moeilijkste. Elke brief klopte, had een reden en was op tijd
verstuurd. Pas naast elkaar werd het onmogelijk.
""",
            ),
            (
                "lessons",
                {
                    "title": "Wat de moeder aan de dertien meegaf",
                    "lessons": [
                        "Bel voordat je schrijft. Dan weet ik wat er komt.",
                        "Vraag wie er al is, voordat je iemand stuurt.",
                        "Zeg sorry als het te veel is. Dat kost niets.",
                        "Praat niet over het gezin. Praat met ons.",
                    ],
                    "name": "de moeder van het gezin",
                    "manner": "tijdens de wandeling",
                },
            ),
            (
                "text",
                """
Aan het eind is er één nummer gekomen, en één mens. Die belt de andere twaalf. Het is geen nieuw loket: het is iemand
die er al was, en die nu de ruimte krijgt.
""",
            ),
        ],
    },
    {
        "slug": "twintig-studenten-komen-meekijken",
        "title": "Twintig studenten komen meekijken",
        "published": "2025-08-28",
        "authors": ["joke-terwindt"],
        "themes": ["taal-en-leren"],
        "summary": "Vanaf september loopt een klas van het Lommercollege een jaar met ons mee.",
        "body": [
            (
                "text",
                """
Docent Lin Overwater wilde geen stageplaatsen. Zij wilde dat haar hele klas een jaar lang meekijkt. Twintig studenten
zitten daarom dit jaar bij alles wat wij doen: aan tafel, achter de bar en soms onder de tafel, met een snoer.
""",
            ),
            (
                "person",
                {
                    "person": "lin-overwater",
                    "text": "Lin was opbouwwerker voordat zij les ging geven. Haar "
                    "studenten krijgen geen toets maar een sleutelbos.",
                },
            ),
        ],
    },
    {
        "slug": "wat-bleef-er-over-van-de-voornemens",
        "title": "Wat bleef er over van de voornemens?",
        "published": "2023-11-14",
        "authors": ["thijs-varenkamp"],
        "photo": "werk",
        "themes": ["samenwerken-en-besturen"],
        "summary": "Thijs belde 230 mensen na over afspraken die zij op een bijeenkomst hadden gemaakt. Met een onverwacht "
        "verschil tussen dinsdag en donderdag.",
        "body": [
            (
                "text",
                """
Een half jaar na een bijeenkomst bel ik mensen op met één vraag: wat is ervan gekomen? Ik heb er nu 230 gesproken.

Van de afspraken met een datum en een naam ging 71 procent door. Zonder datum was dat 38 procent. Zonder naam 12
procent. Dat verbaast niemand.

Wat wel verbaast: afspraken van een donderdag worden vaker nagekomen dan die van een dinsdag. Ik heb daar lang over
nagedacht. Na een donderdag komt een vrijdag, zei een mevrouw aan de telefoon. Dan heb je nog één dag om te bellen,
voordat het weekend eroverheen gaat.
""",
            ),
        ],
    },
]
