"""Publications. `pdf` names the file that is made of the text itself; `documents` are other files."""

from typing import Any

THIRD = "lommertafel-3-aan-tafel-met-de-hele-streek"

PUBLICATIONS: list[dict[str, Any]] = [
    {
        "slug": "recepten-van-de-tafel",
        "title": "Recepten van de tafel",
        "subtitle": "Achttien afspraken uit de derde Grote Lommertafel",
        "published": "2026-09-03",
        "authors": ["thijs-varenkamp", "joke-terwindt", "femke-lindeboog"],
        "hub": THIRD,
        "also_in": ["leerkring-buurtkracht"],
        "photo": "album-11",
        "cover": "omslag-recepten",
        "pdf": ("Recepten van de tafel", "recepten-van-de-tafel.pdf"),
        "documents": [("poster-achttien-afspraken", "De poster met alle achttien afspraken")],
        "themes": ["buurt-en-bewoners", "samenwerken-en-besturen"],
        "summary": "Een afspraak is als een recept: pas als je weet wat erin gaat, hoeveel en wie er roert, kan "
        "een ander "
        "hem namaken. Achttien afspraken uit de streek, opgeschreven door wie ze uitvoert.",
        "body": [
            (
                "text",
                """
## Voor wie dit boekje is

Voor wie op 11 juni aan tafel zat en wil weten hoe het verderging. En voor wie er niet bij was en zelf iets wil
proberen. Elk recept past op één bladzijde. Alles wat er niet in staat, was kennelijk niet nodig.

## Zo lees je een recept

Bij elk recept staan dezelfde vier regels: wat je nodig hebt, hoe lang het duurt, wat er mis kan gaan en wie er de
telefoon opneemt. De naam onderaan is van een mens. Bel gerust.

## Recept 2: een wachtkamer waar je mag blijven

**Nodig:** een huisarts die het goedvindt, vier stoelen die niet vastgeschroefd zijn en een pot thee.

**Duur:** een week om te regelen, een jaar om te laten werken.

**Wat er mis kan gaan:** de assistent denkt dat iedereen een afspraak heeft. Hang een bordje op bij twee stoelen:
*hier zit je zomaar*.

In de praktijk aan de Noorderkade zitten nu elke ochtend drie tot zes mensen zomaar. Eén van hen leest voor aan wie
wacht. De huisarts telt minder herhaalafspraken, maar wil daar nog geen conclusie aan verbinden.

## Recept 7: twee buren naar keuze

**Nodig:** iemand die zorg krijgt, twee buren en een formulier van één zin.

**Duur:** een gesprek van een half uur.

**Wat er mis kan gaan:** de zorg kiest de buren. Dat is de bedoeling niet. Wie zorg krijgt, kiest zelf.

Zes bewoners doen mee. Eén van hen koos als buur een jongen van zeventien, die elke ochtend om half acht langs fietst
en kijkt of het gordijn open is.

## Recept 11: drie lezers voor elke brief

**Nodig:** drie inwoners, een map en een uur per week.

**Duur:** doorlopend.

**Wat er mis kan gaan:** de lezers worden te goed. Wissel elk half jaar.

De drie lezers van de gemeente kregen in de zomer 41 brieven voorgelegd. Zij stuurden er 33 terug, met een streep
onder de zin waar zij afhaakten. Die zin stond meestal bovenaan.

## De andere vijftien

Van de vijftien andere afspraken zijn er negen begonnen, vier in voorbereiding en twee gestopt. Over die twee
schrijven we het eerlijkst, want daar valt het meeste van te leren.
""",
            ),
            (
                "quote",
                {
                    "quote": "Een afspraak die je niet op één bladzijde krijgt, is nog een plan.",
                    "name": "Thijs Varenkamp",
                    "role": "onderzoeker",
                },
            ),
        ],
    },
    {
        "slug": "jaarbericht-2025",
        "title": "Jaarbericht 2025: een jaar aan tafel",
        "published": "2026-03-26",
        "authors": ["joke-terwindt"],
        "cover": "omslag-jaarbericht",
        "pdf": ("Jaarbericht 2025", "jaarbericht-2025.pdf"),
        "photo": "lange-tafel",
        "themes": ["samenwerken-en-besturen"],
        "summary": "Zesendertig bijeenkomsten, 1.940 gasten en één lek dak. Wat we in 2025 deden, wat het "
        "kostte en wat we "
        "anders gaan doen.",
        "body": [
            (
                "text",
                """
## Het jaar in cijfers

We organiseerden 22 bijeenkomsten zelf en begeleidden er 14 voor anderen. Er kwamen 1.940 gasten. Van hen was 41
procent er voor het eerst; een jaar eerder was dat 29 procent.
""",
            ),
            (
                "table",
                {
                    "table_caption": "Waar het geld vandaan kwam en heen ging in 2025",
                    "table_header_choice": "row",
                    "data": [
                        ["Post", "Inkomsten", "Uitgaven"],
                        ["Drie gemeenten", "€ 212.000", ""],
                        ["Opdrachten", "€ 96.500", ""],
                        ["Fondsen", "€ 31.000", ""],
                        ["Mensen", "", "€ 248.300"],
                        ["Zalen, soep en drukwerk", "", "€ 61.900"],
                        ["Reserve", "", "€ 29.300"],
                    ],
                },
            ),
            (
                "text",
                """
## Wat we anders gaan doen

We waren te vaak in Lommermond en te weinig in de dorpen. In 2026 is minstens de helft van wat we organiseren aan de
overkant van de rivier. En we beginnen nergens meer om half twee.
""",
            ),
        ],
    },
    {
        "slug": "een-gezin-dertien-loketten",
        "title": "Eén gezin, dertien loketten",
        "subtitle": "Wat een streek leerde van veertien meter post",
        "published": "2025-06-12",
        "authors": ["thijs-varenkamp"],
        "hub": "regionale-werktafel-jeugd-en-gezin",
        "cover": "omslag-jeugd",
        "pdf": ("Eén gezin, dertien loketten", "een-gezin-dertien-loketten.pdf"),
        "themes": ["jeugd-en-gezin", "samenwerken-en-besturen"],
        "summary": "Drie maanden na de werktafel: wat de dertien organisaties hebben veranderd, en wat niet lukte.",
        "body": [
            (
                "text",
                """
## Eén nummer

Elk van de dertien organisaties heeft het nummer van het gezin vervangen door het nummer van Ilona. Zij is geen nieuwe
hulpverlener; ze was er al. Zij belt, en de anderen wachten tot zij belt.

## Wat niet lukte

De systemen praten niet met elkaar, en dat blijft voorlopig zo. Ilona heeft daarom een schrift. Het gezin heeft
hetzelfde schrift.
""",
            ),
        ],
    },
    {
        "slug": "de-kunst-van-het-uitnodigen",
        "title": "De kunst van het uitnodigen",
        "subtitle": "Handreiking voor wie mensen bij elkaar wil brengen",
        "published": "2023-10-05",
        "authors": ["samir-tahiri", "joke-terwindt"],
        "cover": "omslag-uitnodigen",
        "pdf": ("De kunst van het uitnodigen", "de-kunst-van-het-uitnodigen.pdf"),
        "photo": "brug",
        "themes": ["buurt-en-bewoners", "taal-en-leren"],
        "summary": "Hoe je mensen bereikt die niet op de mailinglijst staan. Met zestien voorbeelden uit de "
        "praktijk, en "
        "vijf die mislukten.",
        "body": [
            (
                "text",
                """
## Begin bij de deur

De meeste uitnodigingen beginnen bij het onderwerp. Begin eens bij de deur: wie staat daar, hoe ziet die eruit en wat
zegt die als je binnenkomt? Als je dat kunt opschrijven, heb je de helft van je uitnodiging.

## Zestien voorbeelden

Van de kapper die een stapel kaartjes bewaarde tot de imam die het na het gebed omriep. Bij elk voorbeeld staat wat
het kostte, hoeveel mensen er kwamen en hoeveel daarvan terugkwamen.

## Vijf mislukkingen

Een bus die leeg rondreed. Een poster met een QR-code in een wijk waar weinig mensen een telefoon met internet hebben.
We schamen ons er niet voor; we drukten ze af met de prijs erbij.
""",
            ),
        ],
    },
    {
        "slug": "leren-in-kringen",
        "title": "Leren in kringen",
        "subtitle": "Werkboek voor leerkringen in de wijk",
        "published": "2018-04-16",
        "authors": ["marit-oldenkamp"],
        "hub": "leerkring-buurtkracht",
        "cover": "omslag-kringen",
        "pdf": ("Leren in kringen", "leren-in-kringen.pdf"),
        "themes": ["taal-en-leren"],
        "summary": "Twee jaar leerkring samengevat in acht werkvormen. Om morgen mee te beginnen, met weinig "
        "meer dan "
        "stoelen.",
        "body": [
            (
                "text",
                """
## Acht werkvormen

Elke werkvorm past op één bladzijde en heeft maar één ding nodig: tijd. De bekendste is *het midden*. Wie iets
inbrengt, gaat in het midden zitten. De anderen stellen een half uur lang alleen maar vragen.
""",
            ),
        ],
    },
]

# Files that are not a publication themselves: key: (title, file name, text)
DOCUMENTS: dict[str, tuple[str, str, str]] = {
    "checklist-uitnodigen": (
        "Checklist: mensen uitnodigen die nooit komen",
        "checklist-uitnodigen.pdf",
        """
## Voor je iets verstuurt

- Vraag één persoon om er drie te vragen.
- Laat iemand uit de doelgroep de eerste zin schrijven.
- Kies een uur waarop mensen niets hoeven.

## In de uitnodiging

- Zet erin wat er te eten is.
- Laat zien wie er bij de deur staat.
- Schrijf op wat iemand niet hoeft.

## Op de dag zelf

- Bel twee uur van tevoren.
- Vraag wie er ontbrak.
""",
    ),
    "poster-achttien-afspraken": (
        "Poster: achttien afspraken",
        "poster-achttien-afspraken.pdf",
        """
## Tafel 2

Een wachtkamer waar je ook zonder afspraak mag zitten.

## Tafel 5

Schuldhulp op maandagavond, in de kantine.

## Tafel 7

Twee buren naar keuze.

## Tafel 11

Drie lezers voor elke brief.

## Tafel 14

Op elke uitnodiging een foto van wie er bij de deur staat.

## Tafel 18

Bellen met wie twee keer niet kwam.
""",
    ),
}
