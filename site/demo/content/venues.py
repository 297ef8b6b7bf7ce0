"""Venues, and the types of events that the staff use."""

from typing import Any

EVENT_TYPES = [
    "Conferentie",
    "Netwerkbijeenkomst",
    "Werksessie",
    "Studiemiddag",
    "Leerkring",
    "Buurtgesprek",
    "Webinar",
    "Werkbezoek",
    "Opleiding",
]

# Where these towns would lie is sea: no real house gets visitors of the demo.
VENUES: list[dict[str, Any]] = [
    {
        "key": "gemaal",
        "name": "Gemaal De Goede Buur",
        "address": "Sluisdijk 4",
        "postal_code": "0980 AB",
        "city": "Lommermond",
        "position": ("53.0521", "4.5013"),
        "website": "https://www.gemaaldegoedebuur.example/",
        "how_to_get_there": "Vanaf station Lommermond is het twaalf minuten lopen over de dijk, of één halte met "
        "buslijn 3 (halte Sluisdijk). Fietsen kunnen op het voorplein staan. Parkeren kan aan de Kolenkade.",
        "accessibility": "De ingang aan de waterkant heeft geen drempel. Er is een lift naar de Kolenzolder, een "
        "rolstoeltoilet en een ringleiding in de Machinehal. De Filterzaal is stil en heeft gedempt licht.",
    },
    {
        "key": "lommerzicht",
        "name": "Dorpshuis Lommerzicht",
        "address": "Kerkpad 11",
        "postal_code": "0984 CD",
        "city": "Oudeveer",
        "position": ("53.0894", "4.5467"),
        "how_to_get_there": "De buurtbus stopt voor de deur. Wie met de pont komt, loopt in vijf minuten omhoog.",
        "accessibility": "Alles is gelijkvloers. Er is een rolstoeltoilet.",
    },
    {
        "key": "bibliotheek",
        "name": "Bibliotheek aan de Kade",
        "address": "Noorderkade 28",
        "postal_code": "0981 EF",
        "city": "Lommermond",
        "position": ("53.0547", "4.5091"),
        "website": "https://www.bibliotheekaandekade.example/",
        "how_to_get_there": "Drie minuten lopen vanaf het station. Er is een fietsenkelder.",
        "accessibility": "Lift, rolstoeltoilet en een ringleiding op de eerste verdieping.",
    },
    {
        "key": "rietkraag",
        "name": "Theater De Rietkraag",
        "address": "Hoge Wal 2",
        "postal_code": "0987 GH",
        "city": "Hoogwilgen",
        "position": ("53.1012", "4.4633"),
        "accessibility": "Rolstoelplaatsen op rij 4. Hulphonden zijn welkom.",
    },
    {
        "key": "zuiderdijk",
        "name": "Buurthuis Zuiderdijk",
        "address": "Wilgenplein 9",
        "postal_code": "0982 JK",
        "city": "Lommermond",
    },
    {
        "key": "college",
        "name": "Lommercollege",
        "address": "Schoolring 50",
        "postal_code": "0981 LM",
        "city": "Lommermond",
        "accessibility": "Lift en rolstoeltoilet. De receptie is open tot 18.00 uur.",
    },
]
