"""The reports of the first two Lommertafels."""

from typing import Any

REPORT_SECOND = {
    "slug": "eenenzestig-ruilen-op-een-middag",
    "title": "Eenenzestig ruilen op een middag",
    "published": "2025-05-28",
    "authors": ["joke-terwindt"],
    "hub": "lommertafel-2-wie-heeft-iets-over",
    "story_role": "report",
    "photo": "markt-zomer",
    "themes": ["meedoen-en-werk", "samenwerken-en-besturen"],
    "summary": "Een tractor tegen een spreekuur, een zaal tegen een website. Verslag van de tweede Grote Lommertafel in "
    "Oudeveer, waar geld even niet meedeed.",
    "body": [
        ("text", """
De regel was eenvoudig: alles mag je ruilen, behalve geld. Bij de ingang van Dorpshuis Lommerzicht kreeg iedereen twee
kaarten. Op de groene schreef je wat je over hebt. Op de gele wat je zoekt.

Om half twee hing de muur vol groen. Geel bleef leeg. "Mensen geven liever dan dat ze vragen," zag Ferdi Duinzaal.
Daarom draaide hij het om: niemand mocht nog iets geven voordat hij iets had gevraagd.

## Wat er is geruild

De Sportkring had op dinsdag een zaal over. Een dansgroep uit Hoogwilgen had al een jaar een zaal gezocht, en had zelf
iemand die websites maakt. Zo kreeg de Sportkring een website en de dansgroep een vloer.

Lommerwonen had een busje dat in het weekend stilstaat. De Ouderenraad had drie mensen met een rijbewijs en een
lijst van wie er op zondag nergens komt. Dat busje rijdt nu.
"""),
        ("table", {
            "table_caption": "De ruilen van 22 mei, een half jaar later nagebeld",
            "table_header_choice": "both",
            "data": [
                ["Wat werd geruild", "Afgesproken", "Doorgegaan"],
                ["Ruimte", "18", "15"],
                ["Vervoer en gereedschap", "14", "11"],
                ["Kennis en uren", "29", "18"],
            ],
        }),
        ("text", """
## Wat we er zelf van leerden

Ruilen werkt als het klein is. "Wij denken graag mee" leverde niets op. "Elke tweede dinsdag van zeven tot negen"
leverde bijna altijd iets op.
"""),
    ],
}  # fmt: skip

REPORT_FIRST = {
    "slug": "negen-kilometer-lint",
    "title": "Negen kilometer lint",
    "published": "2024-11-20",
    "authors": ["thijs-varenkamp"],
    "hub": "lommertafel-1-wie-kent-wie",
    "story_role": "report",
    "photo": "zaal-avond",
    "themes": ["samenwerken-en-besturen"],
    "summary": "Op het toneel van De Rietkraag spande de streek een web van zichzelf. Het mooiste zat in de gaten.",
    "body": [
        (
            "text",
            """
Iedereen kreeg een klos. Wie iemand kende, echt kende, met een telefoonnummer, spande een lint. Na drie kwartier was
er op het toneel geen doorkomen meer aan.

Toen vroeg ik om stil te staan en naar de gaten te kijken. Tussen de zorg en de gemeente was geen gat: daar hing een
kabel van lint. Tussen de voetbalclub en de schuldhulp hing niets. Terwijl er op zaterdagmiddag in de kantine, zei de
penningmeester, over weinig anders wordt gepraat dan over geld.

Wat niet op een kaart staat, bestaat vaak wel. En andersom. Aan het eind van de middag knipten we het web in stukken.
Iedereen nam het stuk mee dat hij wil repareren.
""",
        ),
    ],
}

POSTS: list[dict[str, Any]] = [REPORT_SECOND, REPORT_FIRST]
