"""What did not go as planned: cancelled, moved, postponed."""

from demo.days import from_today

EVENTS: list[dict] = [
    {
        "slug": "buurtfeest-op-het-wilgenplein",
        "title": "Buurtfeest op het Wilgenplein",
        "event_type": "Buurtgesprek",
        "starts": from_today(38, "15:00"),
        "ends": from_today(38, "20:00"),
        "published": from_today(-45),
        "venue": "zuiderdijk",
        "earlier": [{"from": from_today(-45), "event_status": ""}],
        "changed": from_today(-3),
        "event_status": "cancelled",
        "status_reason": "Het plein ligt langer open dan gedacht: de nieuwe riolering is pas later klaar.",
        "summary": "Een feest voor en door Zuiderdijk, met een lange tafel, een lampionnenoptocht en muziek uit elke "
        "straat.",
        "photo": "lange-tafel-avond",
        "themes": ["buurt-en-bewoners"],
        "admission": "open",
        "cost": "gratis",
        "our_role": "organiser",
        "organisations": [("Buurtbond Zuiderdijk", "organiser"), ("Dijkgenoten", "organiser")],
        "signup_url": "https://aanmelden.dijkgenoten.example/buurtfeest",
    },
    {
        "slug": "op-bezoek-bij-tuinderij-hoge-wal",
        "title": "Op bezoek bij tuinderij Hoge Wal",
        "event_type": "Werkbezoek",
        "starts": from_today(45, "10:00"),
        "ends": from_today(45, "13:00"),
        "previous": from_today(10, "10:00"),
        "earlier": [
            {
                "from": from_today(-25),
                "starts": from_today(10, "10:00"),
                "ends": from_today(10, "13:00"),
                "event_status": "",
            }
        ],
        "changed": from_today(-6),
        "published": from_today(-25),
        "event_status": "rescheduled",
        "status_reason": "De kas is beschadigd door de storm. Over een paar weken kunnen we er weer veilig in.",
        "summary": "In de tuinderij werken mensen die elders zijn vastgelopen. We kijken mee, eten mee en vragen wat "
        "een gewone werkgever hiervan kan leren.",
        "photo": "tuin",
        "themes": ["meedoen-en-werk", "gezondheid-en-zorg"],
        "audience": "werkgevers en begeleiders, maximaal 20",
        "admission": "open",
        "cost": "gratis",
        "our_role": "organiser",
        "organisations": [("Dijkgenoten", "organiser"), ("Werkhaven Lommer", "cooperation")],
        "signup_url": "https://aanmelden.dijkgenoten.example/hoge-wal",
    },
    {
        "slug": "raadsgesprek-over-rondkomen",
        "title": "Raadsgesprek over rondkomen",
        "event_type": "Buurtgesprek",
        "when_in_words": "nieuwe datum volgt",
        "date_to_be_announced": True,
        "published": from_today(-33),
        "venue": "rietkraag",
        "earlier": [
            {
                "from": from_today(-33),
                "starts": from_today(9, "19:30"),
                "ends": from_today(9, "21:30"),
                "event_status": "",
            }
        ],
        "changed": from_today(-7),
        "event_status": "postponed",
        "status_reason": "De gemeenteraad wacht op cijfers van het Rijk. Zodra die er zijn, prikken we een avond.",
        "summary": "Raadsleden van drie gemeenten in gesprek met inwoners die elke maand puzzelen. Zonder toespraken.",
        "themes": ["meedoen-en-werk", "samenwerken-en-besturen"],
        "admission": "invitation",
        "our_role": "facilitator",
    },
]
