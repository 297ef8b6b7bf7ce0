"""What we did, and what others say of it."""

THIRD = "lommertafel-3-aan-tafel-met-de-hele-streek"

TESTIMONIALS: list[dict] = [
    {
        "slug": "greet-over-de-lommertafel",
        "title": "“Ik bleef zitten tot de pont ging”",
        "published": "2026-06-22",
        "hub": THIRD,
        "photo": "album-12",
        "themes": ["buurt-en-bewoners"],
        "quote": "Ik was van plan om na de soep naar huis te gaan. Om zes uur zat ik er nog, met een jongen van "
        "zeventien die mij uitlegde hoe je een vacature schrijft.",
        "person_name": "Greet Rietmeijer",
        "person_role": "voorzitter",
        "organisation_name": "Buurtbond Zuiderdijk",
        "portrait": "portret-greet-rietmeijer",
        "body": [
            (
                "text",
                """
Ik ben 76 en ik heb in mijn leven vijfhonderd vergaderingen gehad. Bij de meeste wist ik van tevoren wat ik zou gaan
zeggen, en wat zij dan zouden zeggen. Daar neem je een handwerkje voor mee.

Bij de Lommertafel zat ik naast een jongen die zei dat hij eigenlijk op zijn moeder stond te wachten. Hij had een
mening over alles. Niet uit een boekje: hij had het meegemaakt. We hebben samen een afspraak gemaakt, hij en ik, en
ik heb mijn handwerkje niet uit de tas gehaald.

Wat er anders was? Niemand bedankte me voor mijn *inbreng*. Ze vroegen gewoon wat ik vond, en daarna wat ik ging
doen.
""",
            ),
        ],
    },
    {
        "slug": "bram-over-de-sleutels",
        "title": "Eenendertig sleutels",
        "published": "2026-06-24",
        "hub": THIRD,
        "themes": ["gezondheid-en-zorg"],
        "quote": "Ik heb die middag meer gehoord over mijn eigen wijk dan in een jaar overleg.",
        "person_name": "Bram Steltenkamp",
        "person_role": "wijkverpleegkundige",
        "organisation_name": "Zorgkring Lommerstreek",
        "portrait": "portret-bram-steltenkamp",
    },
    {
        "slug": "de-voorzitter-van-het-congres",
        "title": "Een dag zonder één toespraak",
        "published": "2025-10-20",
        "hub": "congres-dorpen-in-beweging",
        "themes": ["buurt-en-bewoners"],
        "quote": "Driehonderd mensen, twee microfoons en geen enkele toespraak. Marit hield de vaart erin en liet toch "
        "iedereen uitpraten.",
        "person_name": "Aukje Zandleven",
        "person_role": "voorzitter",
        "organisation_name": "Netwerk Bewonersinitiatieven Lommerstreek",
        "body": [
            (
                "text",
                """
Het bestuur had er slecht van geslapen. Een congres zonder toespraken: wie komt daarvoor naar Hoogwilgen? Om half tien
stonden er driehonderd mensen in de rij voor een speld.

Het mooiste moment was een stilte. Marit vroeg welk dorp hulp kon gebruiken, en er gebeurde niets. Zij wachtte. Na wat
voelde als een uur stak er één hand omhoog, en toen veertig.
""",
            ),
        ],
    },
    {
        "slug": "nadia-over-de-werktafel",
        "title": "“Op sokken langs onze eigen brieven”",
        "published": "2025-04-07",
        "hub": "regionale-werktafel-jeugd-en-gezin",
        "themes": ["jeugd-en-gezin"],
        "quote": "Wij dachten dat we samenwerkten. Op sokken langs onze eigen brieven lopen was genoeg om te zien dat we "
        "alleen maar naast elkaar schreven.",
        "person_name": "Nadia Wilgenhof",
        "person_role": "wethouder",
        "organisation_name": "Gemeente Lommerwaard",
        "portrait": "portret-nadia-wilgenhof",
    },
    {
        "slug": "een-lid-over-de-leerkring",
        "title": "Drie jaar in de kring",
        "published": "2026-05-20",
        "hub": "leerkring-buurtkracht",
        "themes": ["taal-en-leren"],
        "quote": "Ik kwam voor antwoorden. Ik ben gebleven omdat er niemand was die ze gaf.",
        "person_name": "Ferdi Duinzaal",
        "person_role": "opbouwwerker",
        "organisation_name": "Welzijn Lommerwaard",
        "portrait": "portret-ferdi-duinzaal",
    },
]

ITEMS: list[dict] = [
    {
        "slug": "ontwerp-en-begeleiding-lommertafel-3",
        "title": "Achttien tafels en één lege stoel",
        "subtitle": "Ontwerp en begeleiding van de derde Grote Lommertafel",
        "published": "2026-07-02",
        "authors": ["marit-oldenkamp"],
        "hub": THIRD,
        "photo": "album-07",
        "client": "Gemeente Lommerwaard",
        "our_role": "ontwerp, uitnodiging, gespreksleiding en het nabellen een half jaar later",
        "period": "januari tot en met december 2026",
        "testimonial": "greet-over-de-lommertafel",
        "themes": ["samenwerken-en-besturen", "buurt-en-bewoners"],
        "summary": "De gemeente vroeg om een conferentie over mensen die niet meedoen. Wij stelden voor om te beginnen bij "
        "wie er niet bij zit, en bij de vraag wat wij zelf doen waardoor dat zo blijft.",
        "body": [
            (
                "text",
                """
## De vraag

De gemeente Lommerwaard wilde met haar partners in gesprek over inwoners die niet worden bereikt. De eerste opzet was
een ochtend met drie sprekers. Op de lijst van genodigden stond niemand om wie het ging.

## De aanpak

We begonnen vier maanden van tevoren, in wachtkamers en kantines. Aan 63 mensen vroegen we wanneer zij ergens waren
weggebleven. Uit die gesprekken kwamen de drie werkplaatsen en de lege stoel.

We werkten met een ploeg van negen tafelgasten: bewoners die wij een avond hebben getraind en betaald. Zij leidden de
tafels. Onze eigen mensen zaten op de trap.

## Het resultaat

- Bijna 140 gasten, van wie 58 nog nooit op zo'n middag waren geweest.
- Achttien afspraken met een naam en een datum.
- Een proef in drie portieken, die na de zomer is verlengd.
- Een boekje waarin anderen kunnen nalezen hoe het moet.
""",
            ),
            (
                "links",
                {
                    "title": "Meer lezen",
                    "links": [
                        {"page": "recepten-van-de-tafel"},
                        {
                            "address": "https://www.lommeromroep.example/fotoboek/2026/06/grote-lommertafel",
                            "link_text": "Het fotoboek van de Lommeromroep",
                        },
                    ],
                },
            ),
        ],
    },
    {
        "slug": "gespreksleiding-congres-dorpen-in-beweging",
        "title": "Een congres zonder toespraken",
        "subtitle": "Gespreksleiding op Dorpen in Beweging",
        "published": "2025-10-16",
        "authors": ["marit-oldenkamp"],
        "hub": "congres-dorpen-in-beweging",
        "photo": "zaal",
        "client": "NBL",
        "our_role": "gespreksleiding en training van twaalf tafelvoorzitters",
        "period": "najaar 2025",
        "testimonial": "de-voorzitter-van-het-congres",
        "themes": ["buurt-en-bewoners"],
        "summary": "Het Netwerk Bewonersinitiatieven organiseerde het congres, wij leidden de gesprekken. Ruim driehonderd "
        "mensen uit 87 dorpen praatten een dag lang vooral met elkaar.",
        "body": [
            (
                "text",
                """
## De vraag

Op eerdere congressen zaten bewoners de hele dag te luisteren naar wat zij zelf al wisten. Het bestuur wilde het
omdraaien, maar was bang dat het een kippenhok zou worden.

## De aanpak

We schrapten alle toespraken. In plaats daarvan kreeg elk dorp drie minuten, een wekker en een kaart van Nederland om
een speld in te zetten. De wethouder kreeg ook drie minuten.

## Het resultaat

Er hangt nu een kaart met 87 spelden en 112 draden. Elke draad is een afspraak om bij elkaar te gaan kijken.
""",
            ),
        ],
    },
    {
        "slug": "een-gezin-dertien-organisaties",
        "title": "Dertien organisaties op sokken",
        "published": "2025-04-03",
        "authors": ["samir-tahiri"],
        "hub": "regionale-werktafel-jeugd-en-gezin",
        "photo": "praten-groen",
        "client": "Gemeente Oudeveer",
        "our_role": "voorbereiding met het gezin en begeleiding van de middag",
        "period": "voorjaar 2025",
        "testimonial": "nadia-over-de-werktafel",
        "themes": ["jeugd-en-gezin"],
        "summary": "Een werktafel waarbij een moeder de leiding had, en dertien organisaties te gast waren.",
        "body": [
            (
                "text",
                """
## De vraag

Oudeveer wilde weten waarom hulp aan gezinnen zo vaak vastloopt, terwijl iedereen zijn best doet.

## De aanpak

Met één gezin verzamelden we alle post van een jaar. De moeder bepaalde wat er te zien was en wat niet. Op de dag zelf
had zij de regie; wij zorgden voor stilte.

## Het resultaat

Eén telefoonnummer en één mens die opneemt. Drie andere gezinnen hebben intussen gevraagd of zij ook mogen.
""",
            ),
        ],
    },
    {
        "slug": "wijkplan-zuiderdijk",
        "title": "Een wijkplan van twaalf regels",
        "published": "2019-12-12",
        "authors": ["marit-oldenkamp"],
        "hub": "24-uur-zuiderdijk",
        "client": "Lommerwonen",
        "our_role": "procesbegeleiding",
        "period": "2019",
        "photo": "huizen-nacht",
        "themes": ["wonen-en-leefomgeving", "buurt-en-bewoners"],
        "summary": "Na een nacht op de bank schreven bewoners en corporatie samen een plan dat op een bierviltje past.",
        "body": [
            (
                "text",
                """
## De vraag

Lommerwonen had een wijkplan van 64 bladzijden, en geen bewoner die het kende.

## De aanpak

Vierentwintig uur in de wijk, met logeerpartij. Daarna mocht het plan twaalf regels lang zijn.

## Het resultaat

Zeven van de twaalf regels zijn uitgevoerd. Het plan hangt in de hal van de Noordflat, en bij de bakker.
""",
            ),
        ],
    },
    {
        "slug": "training-tafelgasten",
        "title": "Bewoners die de tafel leiden",
        "published": "2026-04-21",
        "authors": ["samir-tahiri"],
        "photo": "gesprek-dag",
        "client": "Welzijn Lommerwaard",
        "our_role": "training en begeleiding",
        "period": "sinds 2023",
        "themes": ["taal-en-leren", "buurt-en-bewoners"],
        "summary": "In vier jaar leidden wij 61 bewoners op tot tafelgast. Zij leiden gesprekken waar wij zelf te veel "
        "functie voor hebben.",
        "body": [
            (
                "text",
                """
Een tafelgast is geen gespreksleider. Een tafelgast zorgt dat er koffie is, dat iemand die stil is een keer wordt
aangekeken, en dat de afspraak op papier komt. De opleiding duurt één avond. De rest leert iemand aan tafel.
""",
            ),
        ],
    },
    {
        "slug": "kermis-der-plannen-voor-fonds-waterkant",
        "title": "Een fonds laat kiezen",
        "published": "2017-06-15",
        "authors": ["samir-tahiri"],
        "hub": "kermis-der-plannen",
        "client": "Fonds Waterkant",
        "our_role": "bedenken en begeleiden",
        "period": "voorjaar 2017",
        "themes": ["buurt-en-bewoners"],
        "summary": "Het fonds gaf het geld uit handen, en kreeg er 210 adviseurs voor terug.",
        "body": [
            (
                "text",
                """
Het bestuur van Fonds Waterkant wilde minder zelf beslissen. Op de kermis der plannen verdeelden bezoekers het geld
met munten. Het bestuur zat die dag in de kraam bij de koffie.
""",
            ),
        ],
    },
]
