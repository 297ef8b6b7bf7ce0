"""Blog posts of this year that are not about a Lommertafel."""

from typing import Any

from demo.days import from_today

POSTS: list[dict[str, Any]] = [
    {
        "slug": "een-menukaart-voor-wie-altijd-kookt",
        "title": "Een menukaart voor wie altijd kookt",
        "published": from_today(-6),
        "authors": ["samir-tahiri"],
        "hub": "wie-helpt-de-helpers",
        "story_role": "preview",
        "photo": "brug-avond",
        "themes": ["gezondheid-en-zorg", "ouder-worden"],
        "summary": "Binnenkort praten we over mantelzorg. Samir zat vooraf drie ochtenden bij het steunpunt aan tafel en "
        "hoorde vooral wat mensen niet vragen.",
        "body": [
            (
                "text",
                """
Op de eerste ochtend kwam er een man binnen met een boodschappentas. Hij zette hem op tafel, ging zitten en zei
niets. Na een minuut of vijf haalde hij er een agenda uit. Elke dag was volgeschreven, in twee kleuren. Blauw was
zijn vrouw. Groen was hijzelf. Er stond bijna geen groen in.

Soraya vroeg niet of hij hulp wilde. Ze vroeg of hij deze week een uur groen kon maken, en wat hij daar dan mee zou
doen. Hij wilde graag weer eens vissen.

## Kleine dingen die helpen

Bij het streekgesprek willen we geen regeling bespreken die al bestaat. Die staan in folders, en folders zijn er
genoeg. We zoeken dingen die op een menukaart passen:

- een buur die één avond per week blijft zitten, met de krant;
- een collega die weet waarom je telefoon altijd aanstaat;
- een logeerbed dat je kunt bespreken zonder indicatie;
- een uur vissen.

Wat er op de kaart komt, bepalen de tafels. Aan het eind van de middag is alles wat erop staat te regelen of te
proeven. De vis is alvast besteld.
""",
            ),
        ],
    },
    {
        "slug": "verantwoordelijkheidsgevoel-kun-je-niet-uitdelen",
        "title": "Verantwoordelijkheidsgevoel kun je niet uitdelen",
        "published": "2026-10-13",
        "authors": ["marit-oldenkamp"],
        "photo": "handen",
        "themes": ["samenwerken-en-besturen", "buurt-en-bewoners"],
        "summary": "In elk plan staat dat bewoners meer verantwoordelijkheid moeten nemen. Marit vraagt zich af waar ze "
        "die dan vandaan moeten halen.",
        "body": [
            (
                "text",
                """
Er is een woord dat ik in elk beleidsplan tegenkom, en altijd in de buurt van het woord *meer*. Bewoners moeten meer
verantwoordelijkheid nemen. Organisaties moeten meer verantwoordelijkheid delen. Ik heb nog nooit gelezen waar die
verantwoordelijkheid ligt te wachten tot iemand haar komt halen.

## Het plantsoen

In Zuiderdijk is een plantsoen van twaalf bij acht meter. Jarenlang was het van de gemeente. Er lag een bal die niemand
miste en een winkelkar die iedereen stoorde. Toen schreef de gemeente een brief: bewoners mochten het plantsoen in
beheer nemen. Er kwam een informatieavond. Er kwamen vier mensen.

Een jaar later begon mevrouw Terlouw er tulpen te planten, zonder brief en zonder te vragen. Nu komen er op
zaterdagochtend veertien mensen. Zij vragen elkaar waar je was als je er niet was.

Het verschil is niet dat de een het mocht en de ander niet. Het verschil is wie er begon.
""",
            ),
            (
                "quote",
                {
                    "quote": "Niemand heeft me gevraagd om voor dat stukje grond te zorgen. Daarom doe ik het.",
                    "name": "Mevrouw Terlouw",
                    "role": "bewoner van Zuiderdijk",
                },
            ),
            (
                "text",
                """
## Wat een organisatie wel kan doen

Je kunt gevoel niet uitdelen. Je kunt het wel in de weg zitten, en dat gebeurt vaker dan we denken. Dit zijn drie
manieren waarop wij het zelf hebben gedaan.

1. **Te vroeg bedanken.** Wie na één keer helpen een bos bloemen krijgt, is ineens gast.
2. **Te snel helpen.** Het plantsoen had een schep nodig. Wij boden een projectleider aan.
3. **Het een naam geven.** Sinds het plantsoen een *initiatief* heet, moet er elk half jaar een verslag komen.

## En dan

Wat overblijft is bescheiden. Kom langs. Vraag wat er al gebeurt. Breng een schep. En als iemand vraagt of het mag,
denk dan heel even na voordat je ja zegt. Misschien was het al lang van hem.
""",
            ),
        ],
    },
    {
        "slug": "veertien-deuren-en-drie-vragen",
        "title": "Veertien deuren en drie vragen",
        "published": "2026-10-01",
        "authors": ["thijs-varenkamp"],
        "hub": "leerkring-10-1-de-casussen-op-tafel",
        "story_role": "report",
        "photo": "kring-avond",
        "themes": ["taal-en-leren", "wonen-en-leefomgeving"],
        "summary": "Leden van de leerkring brachten elk een deur mee waar mensen niet doorheen komen. Drie daarvan gaan we "
        "dit jaar echt bezoeken.",
        "body": [
            (
                "text",
                """
Sommige deuren waren van hout. Die van de huisarts bijvoorbeeld, met een belletje waar je van schrikt. Andere deuren
waren van glas, of van papier. Eén lid had een schermafdruk meegenomen: *kies eerst uw product*. "Ik wil geen product,"
had haar buurman gezegd, "ik wil een paspoort."

We hingen ze alle veertien op en stelden bij elke deur dezelfde drie vragen:

- Wie komt hier wel doorheen, zonder erbij na te denken?
- Wie staat er stil, en wat denkt die dan?
- Wie zou deze deur morgen kunnen veranderen, zonder toestemming te vragen?

Bij die laatste vraag werd het elf keer stil. Bij drie deuren wist iemand een naam. Die drie zijn het geworden: de
wachtkamer van de huisarts, de trap van de Noordflat en het scherm van de gemeente.
""",
            ),
        ],
    },
    {
        "slug": "zo-nodig-je-mensen-uit-die-nooit-komen",
        "title": "Zo nodig je mensen uit die nooit komen",
        "subtitle": "Acht dingen die in de Lommerstreek bleken te werken",
        "published": "2026-03-10",
        "authors": ["joke-terwindt", "samir-tahiri"],
        "photo": "praten",
        "themes": ["buurt-en-bewoners", "taal-en-leren"],
        "pinned": ["de-kunst-van-het-uitnodigen"],
        "summary": "Een poster, een mail, een bericht op sociale media, en dan komen toch dezelfde mensen. Joke en Samir "
        "zetten op een rij wat wél helpt.",
        "body": [
            (
                "text",
                """
De uitnodiging is het eerste wat mensen van een bijeenkomst zien. Vaak is het ook meteen het laatste. Wij hebben drie
jaar bijgehouden wat er gebeurde als we het anders deden. Dit hielp.

## Voor je iets verstuurt

**Vraag één persoon om er drie te vragen.** Van alle mensen die voor het eerst kwamen, was twee derde meegevraagd door
iemand die zij kenden. Geen enkele poster haalt dat.

**Laat iemand uit de doelgroep de eerste zin schrijven.** Een jongere van zestien maakte van "denk mee over de
toekomst van het jongerenwerk" dit: "het hok gaat dicht, wat nu?"

**Kies een uur waarop mensen niets hoeven.** Dat is bijna nooit half twee op een dinsdag.

## In de uitnodiging zelf

**Zet erin wat er te eten is.** Soep is beter dan een hapje. Een hapje betekent: je moet al gegeten hebben.

**Laat zien wie er bij de deur staat.** Een foto en een naam. Binnenkomen is makkelijker bij iemand dan bij een gebouw.

**Schrijf op wat iemand *niet* hoeft.** Geen aanmelding, geen voorstelrondje, geen nette kleren.

## Op de dag zelf

**Bel twee uur van tevoren.** Niet om te controleren, maar om te vragen of iemand opgehaald wil worden.

**Vraag de volgende keer wie er ontbrak.** En vraag aan wie dat weet, om die persoon mee te nemen.
""",
            ),
            (
                "questions",
                {
                    "title": "Wat mensen ons vragen",
                    "questions": [
                        {
                            "question": "Kost dat niet heel veel tijd?",
                            "answer": "<p>Ja. Ongeveer een dag meer per bijeenkomst. Die dag win je terug, omdat je geen "
                            "tweede bijeenkomst nodig hebt voor wie de eerste keer ontbrak.</p>",
                        },
                        {
                            "question": "Moet je mensen betalen om te komen?",
                            "answer": "<p>Reiskosten en oppas betalen we altijd. Wie iets voorbereidt, krijgt een vergoeding, "
                            "net als een spreker.</p>",
                        },
                        {
                            "question": "En als er toch niemand komt?",
                            "answer": "<p>Dan ga je naar hen toe. Een kantine is ook een zaal.</p>",
                        },
                    ],
                },
            ),
            (
                "document",
                {
                    "document": "checklist-uitnodigen",
                    "explanation": "Alles van deze pagina op één vel, om op te hangen.",
                },
            ),
        ],
    },
    {
        "slug": "wat-kost-een-kop-koffie",
        "title": "Wat kost een kop koffie?",
        "published": "2026-02-03",
        "authors": ["thijs-varenkamp"],
        "photo": "koffie",
        "themes": ["samenwerken-en-besturen", "meedoen-en-werk"],
        "summary": "Een buurthuis moest uitleggen waarom het zoveel uitgeeft aan koffie. Thijs rekende het na.",
        "body": [
            (
                "text",
                """
In de begroting van een buurthuis stond een post waar de accountant een rondje om had gezet: koffie en thee, € 4.180.
Of dat niet wat minder kon.

Ik heb twee weken naast het koffieapparaat gezeten met een turflijst. Er gingen 612 bekers over de toonbank. Bij elke
beker schreef ik op wat er daarna gebeurde.
""",
            ),
            (
                "table",
                {
                    "table_caption": "Wat er gebeurde na een kop koffie, twee weken in januari",
                    "table_header_choice": "row",
                    "data": [
                        ["Wat er gebeurde", "Aantal keer"],
                        ["Een praatje van minstens vijf minuten", "391"],
                        ["Iemand vroeg een ander om hulp", "64"],
                        ["Iemand werd doorverwezen, en werd ook gebracht", "17"],
                        ["Niets bijzonders, gewoon koffie", "140"],
                    ],
                },
            ),
            (
                "text",
                """
Zeventien mensen kwamen dus bij de juiste hulp terecht. Zonder intake en zonder wachtlijst, voor ongeveer
tweeëntwintig cent per beker. De accountant heeft het rondje weggehaald.
""",
            ),
            ("photos", {"title": "De streek in tekeningen", "photos": [], "collection": "Buurt en streek"}),
            (
                "album_elsewhere",
                {
                    "url": "https://www.lommeromroep.example/fotoboek/2026/lommerstreek-van-boven",
                    "title": "De Lommerstreek van boven",
                    "cover": "rivier-avond",
                    "about": "64 foto's uit een luchtballon",
                },
            ),
        ],
    },
]
