"""The films: three that stand on an invented website, one on a real one, and one made here."""

from typing import Any

# The pictures that the film of our own passes along: key of the photo, and what is said while it is seen.
SHORT_FILM = [
    ("huizen", "Welkom aan de kade", "Welkom in Lommerwaard. Hier wonen 240 mensen aan het water.",
     "Welcome to Lommerwaard. Two hundred and forty people live here by the water."),
    ("album-01", "De tafel", "Op 11 juni stond hier één lange tafel, van het gemaal tot aan de brug.",
     "On 11 June one long table stood here, from the pumping station to the bridge."),
    ("album-05", "De werkplaatsen", "In drie werkplaatsen maakten gasten een afspraak met iemand die ze nog niet kenden.",
     "In three workshops guests made an agreement with somebody they had not met before."),
    ("rivier-avond", "Naar huis", "’s Avonds bracht de pont iedereen naar huis. Tot de volgende keer.",
     "In the evening the ferry took everybody home. Until next time."),
]  # fmt: skip
SECONDS_A_PICTURE = 6

# `said` and `described` are made from SHORT_FILM; `url` leads elsewhere, `frames` is made here.
FILMS: dict[str, dict[str, Any]] = {
    "streek-in-vier-minuten": {
        "title": "De streek in vier minuten",
        "url": "https://film.lommeromroep.example/kijk/de-streek-in-vier-minuten",
        "cover": "huizen",
        "description": "Een korte tekenfilm over een brief die door drie gemeenten en vijf bureaus reist.",
        "maker": "Kunstwerkplaats De Rafel",
        "made_on": "2026-06-11",
        "length": "4:12",
    },
    "sfeer-lommertafel-3": {
        "title": "De Grote Lommertafel in beeld",
        "url": "https://film.lommeromroep.example/kijk/grote-lommertafel-2026?afdeling=streek&reeks=samenleven"
        "&uitgezonden=2026-06-14&ondertiteling=nl&vanaf=00m12s",
        "cover": "album-11",
        "description": "Zes minuten sfeer: de soep, de tafels, de oogst en de pont naar huis. Met ondertiteling.",
        "maker": "Lommeromroep",
        "made_on": "2026-06-14",
        "length": "6:05",
    },
    "zuiderdijk-24-uur": {
        "title": "24 uur Zuiderdijk",
        "url": "https://film.lommeromroep.example/archief/2019/24-uur-zuiderdijk",
        "cover": "flat",
        "description": "Een dag en een nacht in de wijk, van de bakker om vijf uur tot de laatste kaarters.",
        "maker": "Lommeromroep",
        "made_on": "2019-10-05",
        "length": "1:02:30",
    },
    "konijn-op-het-doek": {
        "title": "Big Buck Bunny",
        "url": "https://vimeo.com/1084537",
        "cover": "tuin",
        "description": "Korte animatiefilm over een groot konijn en drie plaaggeesten. Vertoond op een laken in de "
        "binnentuin, om middernacht.",
        "maker": "Blender Foundation",
        "made_on": "2008-05-30",
        "length": "9:56",
        "chapters": "0:00 Het konijn wordt wakker\n1:40 De drie plaaggeesten\n4:30 De boogschutter",
    },
    "lommertafel-in-24-seconden": {
        "title": "De Lommertafel in 24 seconden",
        "short_film": True,
        "cover": "huizen",
        "description": "Vier beelden van de dag, zonder geluid. De ondertiteling vertelt wat er te zien is.",
        "maker": "Dijkgenoten",
        "made_on": "2026-06-12",
        "language": "nl",
    },
}
