"""The eight themes: (short name in the address, name, description)."""

THEMES = [
    (
        "buurt-en-bewoners",
        "Buurt en bewoners",
        "Wat bewoners zelf beginnen, wat hen daarbij helpt en wat er van hen te leren valt.",
    ),
    (
        "gezondheid-en-zorg",
        "Gezondheid en zorg",
        "Gezond blijven, zorgen voor elkaar en zorg die past bij het gewone leven.",
    ),
    (
        "meedoen-en-werk",
        "Meedoen en werk",
        "Betaald werk, vrijwilligerswerk en alles ertussenin: plekken waar mensen tot hun recht komen.",
    ),
    (
        "taal-en-leren",
        "Taal en leren",
        "Lezen, schrijven, rekenen en omgaan met een computer. En samen leren van de praktijk.",
    ),
    (
        "jeugd-en-gezin",
        "Jeugd en gezin",
        "Opgroeien en opvoeden in de Lommerstreek, en wie er dan om een gezin heen staat.",
    ),
    (
        "ouder-worden",
        "Ouder worden",
        "Langer thuis, samen met de buurt. Over mantelzorg, ontmoeting en wonen op leeftijd.",
    ),
    (
        "wonen-en-leefomgeving",
        "Wonen en leefomgeving",
        "Straten, pleinen en portieken waar mensen elkaar tegenkomen, en huizen die passen bij wie er woont.",
    ),
    (
        "samenwerken-en-besturen",
        "Samenwerken en besturen",
        "Hoe organisaties en gemeenten samen optrekken, en wat dat vraagt van geld, regels en lef.",
    ),
]
