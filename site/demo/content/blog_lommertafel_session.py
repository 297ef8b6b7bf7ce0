"""What was told of one session of the third Lommertafel: it belongs to the page of that session."""

from typing import Any

AFTER_THE_SESSION = {
    "slug": "drie-portieken-twee-buren-een-sleutel",
    "title": "Drie portieken, twee buren, één sleutel",
    "published": "2026-07-02",
    "authors": ["samir-tahiri"],
    "hub": "de-sleutel-onder-de-mat",
    "photo": "album-06",
    "themes": ["gezondheid-en-zorg", "ouder-worden"],
    "summary": "Drie weken na de werkplaats in het Ketelhuis hangen er zes briefjes in drie portieken. Samir Tahiri liep "
    "een avond mee met wie er aanbelt.",
    "body": [
        ("text", """
Mevrouw Blauwgras heeft haar twee namen al maanden in haar hoofd. De man van tweehoog, want die is altijd thuis. En de
studente van de overkant, want die durft iets te vragen. "Ik wist alleen niet dat ik mocht kiezen," zegt ze.

## Wat er op het briefje staat

Er staat hoe laat de zorg komt, en wie er belt als de deur dicht blijft. En er staat wat een buur niet hoeft te doen:
tillen, wassen, medicijnen geven. Dat laatste maakt dat mensen ja zeggen.

In september kijken we wat het heeft gebracht. Tot die tijd doen zes bewoners mee, en staat er een stoel in het
trappenhuis. Die was niet afgesproken.
"""),
    ],
}  # fmt: skip

POSTS: list[dict[str, Any]] = [AFTER_THE_SESSION]
