"""A course on several evenings, the last one with an open end."""

from typing import Any

from demo.days import TUESDAY, from_today

COURSE = {
    "slug": "cursus-luisteren-in-drie-avonden",
    "title": "Luisteren in drie avonden",
    "subtitle": "Cursus voor wie bij mensen aanbelt",
    "event_type": "Opleiding",
    "starts": from_today(17, "19:30", TUESDAY),
    "ends": from_today(17, "21:30", TUESDAY),
    "further": [
        (from_today(17, "19:30", TUESDAY, then=7), from_today(17, "21:30", TUESDAY, then=7)),
        (from_today(17, "19:30", TUESDAY, then=21), None),
    ],
    "published": from_today(-12),
    "venue": "zuiderdijk",
    "summary": "Drie dinsdagavonden oefenen met zwijgen, doorvragen en terugkomen op wat iemand zei. Na de tweede avond "
    "gaat iedereen een keer echt op pad; op de derde vertellen we elkaar hoe het ging, zo lang als het duurt.",
    "photo": "lange-tafel-avond",
    "themes": ["taal-en-leren", "buurt-en-bewoners"],
    "audience": "vrijwilligers die huisbezoeken doen",
    "admission": "open",
    "cost": "gratis",
    "our_role": "organiser",
    "organisations": [("Dijkgenoten", "organiser"), ("Buurtbond Zuiderdijk", "host")],
    "programme": [
        ("day", {"title": "Niets zeggen"}),
        ("moment", {"starts": "19:15", "ends": "19:30", "title": "Inloop met thee", "kind": "break"}),
        (
            "moment",
            {
                "starts": "19:30",
                "ends": "21:30",
                "title": "Vier minuten luisteren, en dan nog eens vier",
                "description": "<p>Oefenen in tweetallen. Wie luistert, zegt niets, ook geen ‘ja’ of ‘precies’.</p>",
                "people": [("joke-terwindt", "begeleider")],
            },
        ),
        ("day", {"title": "De vraag onder de vraag"}),
        (
            "moment",
            {
                "starts": "19:30",
                "ends": "20:30",
                "title": "Doorvragen zonder verhoor",
                "people": [("joke-terwindt", "begeleider")],
            },
        ),
        ("moment", {"starts": "20:30", "ends": "21:30", "title": "Afspreken wie waar aanbelt", "capacity": 14}),
        ("day", {"title": "Teruggaan"}),
        ("moment", {"starts": "19:30", "title": "Vertellen hoe het ging, zo lang als het duurt"}),
    ],
    "signup_url": "https://aanmelden.dijkgenoten.example/luisteren",
}

EVENTS: list[dict[str, Any]] = [COURSE]
