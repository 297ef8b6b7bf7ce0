"""The site as a whole: front page, indexes, menu, footer, notice and the organisation's details."""

from typing import Any

from demo.days import from_today

HOME: dict[str, Any] = {
    "title": "Dijkgenoten",
    "subtitle": "Aan tafel in de Lommerstreek",
    "summary": "Wij brengen mensen bij elkaar die elkaar nodig hebben en elkaar niet vanzelf tegenkomen: bewoners, "
    "vrijwilligers, beroepskrachten en bestuurders.",
    "photo": "rivier",
    "published": "2024-09-02",
    "body": [
        ("coming_events", {"title": "Wat er aankomt", "number": 4, "more": "agenda", "more_label": "De hele agenda"}),
        ("text", """
## Eén bijeenkomst, op vele manieren verteld

Na de laatste stoel begint het pas. Bij elke bijeenkomst staat wat ervan kwam: het verslag, de film, de foto's, de
afspraken en wat gasten ervan vonden. Lees bijvoorbeeld hoe het ging
[aan tafel met de hele streek](page:lommertafel-3-aan-tafel-met-de-hele-streek).
"""),
        ("newest_posts", {"title": "Nieuw geschreven", "number": 6, "more": "blog", "more_label": "Alles op de blog"}),
        ("newest_testimonials", {"title": "Wat gasten zeggen", "number": 3, "more": "portfolio",
                                 "more_label": "Meer ervaringen"}),
        ("newest_publications", {"title": "Om te bewaren", "number": 3, "more": "publicaties",
                                 "more_label": "Alle publicaties"}),
        ("newest_work", {"title": "Wat we deden", "number": 3, "more": "portfolio", "more_label": "Het hele portfolio"}),
        ("call_to_action", {
            "heading": "Een tafel nodig?",
            "text": "Vertel ons wie er aan moet zitten. Een eerste gesprek kost niets.",
            "button": {"link_text": "Neem contact op", "page": "contact"},
        }),
    ],
}  # fmt: skip

# The event that is told in every form; the front page sends visitors there.
TOLD = "lommertafel-3-aan-tafel-met-de-hele-streek"

INDEXES = {
    "agenda": ("Agenda", "Wat er aankomt en wat er geweest is in de Lommerstreek."),
    "blog": ("Blog", "Wat we zien gebeuren aan de tafels, en wat we intussen lezen."),
    "publicaties": ("Publicaties", "Verslagen, handreikingen en jaarberichten, om hier te lezen of mee te nemen."),
    "portfolio": ("Portfolio", "Wat we voor anderen deden, en wat zij daarvan vonden."),
}

ORGANISATION = {
    "name": "Dijkgenoten",
    "tagline": "Aan tafel in de Lommerstreek",
    "street": "Sluisdijk 6",
    "postal_code": "0980 AB",
    "city": "Lommermond",
    "telephone": "0900 - 00 00 01",
    "email": "info@dijkgenoten.example",
    "chamber_of_commerce": "00000000",
}

# (label, page, [(label, page)])
MENU = [
    ("Agenda", "agenda", [
        ("Alles in de agenda", "agenda"),
        ("De Grote Lommertafel", "de-grote-lommertafel"),
        ("Leerkring Buurtkracht", "leerkring-buurtkracht"),
    ]),
    ("Blog", "blog", []),
    ("Publicaties", "publicaties", []),
    ("Portfolio", "portfolio", []),
    ("Over ons", "over-ons", [
        ("Over Dijkgenoten", "over-ons"),
        ("Zo werken we", "zo-werken-we"),
        ("Wie we zijn", "wie-we-zijn"),
        ("Contact", "contact"),
    ]),
]  # fmt: skip

FOOTER: dict[str, Any] = {
    "columns": [
        ("Ontmoeten", [("Agenda", "agenda"), ("De Grote Lommertafel", "de-grote-lommertafel"),
                       ("Leerkring Buurtkracht", "leerkring-buurtkracht")]),
        ("Over deze site", [("Contact", "contact"), ("Privacyverklaring", "privacy"),
                            ("Toegankelijkheid", "toegankelijkheid")]),
    ],
    "text": "<p>Stichting Dijkgenoten brengt sinds 2015 mensen bij elkaar in de Lommerstreek.</p>",
}  # fmt: skip

NOTICE: dict[str, Any] = {
    "text": "Tijdens de Open Buurtweek is ons kantoor dicht. We zitten in de buurthuizen.",
    "begins": from_today(-1, "08:00"),
    "ends": from_today(5, "18:00"),
    "link": ("open-buurtweek", "Bekijk waar we zijn"),
}
