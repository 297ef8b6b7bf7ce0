"""The programme of three days in a row, with sessions that begin at times of their own."""

THREE_DAYS = [
    ("day", {"title": "Kijken wie er woont"}),
    ("moment", {"starts": "09:00", "ends": "09:30", "title": "Inloop met koffie", "kind": "break"}),
    (
        "moment",
        {
            "starts": "09:30",
            "ends": "11:00",
            "title": "Wat doet een buurtbegeleider, en wat juist niet?",
            "room": "lokaal 2.14",
            "people": [("joke-terwindt", "trainer")],
        },
    ),
    (
        "round",
        {
            "starts": "11:15",
            "ends": "12:30",
            "title": "Drie manieren om een straat te leren kennen",
            "sessions": [
                {
                    "title": "Lopen met de postbode",
                    "room": "verzamelen bij de fietsenstalling",
                    "capacity": 5,
                    "description": "<p>Eén ronde mee, en daarna opschrijven wat je nooit eerder zag.</p>",
                },
                {
                    "title": "Een kaart tekenen zonder kaart",
                    "starts": "11:15",
                    "ends": "11:45",
                    "room": "lokaal 2.14",
                    "description": "<p>In een half uur op papier wie wie helpt. Wie klaar is, schuift elders aan.</p>",
                },
                {
                    "title": "Bellen met drie onbekenden",
                    "starts": "11:45",
                    "room": "lokaal 2.16",
                    "people": [("Rinske van der Bijl", "vrijwilliger bij de belcirkel")],
                },
            ],
        },
    ),
    ("moment", {"starts": "12:30", "ends": "13:30", "title": "Lunch in de schoolkeuken", "kind": "break"}),
    ("moment", {"starts": "13:30", "ends": "16:30", "title": "Oefenen: het eerste gesprek", "room": "lokaal 2.14"}),
    ("day", {"title": "Erop uit"}),
    ("moment", {"starts": "09:30", "ends": "10:00", "title": "Verdelen over de straten", "kind": "break"}),
    (
        "moment",
        {
            "starts": "10:00",
            "ends": "15:00",
            "title": "In tweetallen langs acht deuren",
            "description": "<p>Ieder tweetal krijgt een straat, een telefoonnummer voor als het tegenzit en een "
            "lunchpakket.</p>",
        },
    ),
    ("moment", {"starts": "19:00", "title": "Eten met de mensen die opendeden", "kind": "break"}),
    ("day", {"title": "Op tijd loslaten"}),
    (
        "moment",
        {
            "starts": "09:30",
            "ends": "12:00",
            "title": "Wanneer ga je weg?",
            "room": "lokaal 2.14",
            "people": [("joke-terwindt", "trainer")],
        },
    ),
    ("moment", {"starts": "13:00", "ends": "16:00", "title": "Ieder maakt een plan voor de eigen buurt"}),
    ("moment", {"starts": "16:00", "ends": "16:30", "title": "Uitreiking, met familie", "kind": "plenary"}),
]
