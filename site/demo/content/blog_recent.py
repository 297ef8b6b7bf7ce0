"""Blog posts of the last years that are not about a Lommertafel."""

from demo.days import from_today

POSTS = [
    {
        "slug": "een-menukaart-voor-wie-altijd-kookt",
        "title": "Een menukaart voor wie altijd kookt",
        "published": from_today(-6),
        "authors": ["samir-tahiri"],
        "story": "wie-helpt-de-helpers",
        "told_as": "preview",
        "photo": "brug-avond",
        "themes": ["gezondheid-en-zorg", "ouder-worden"],
        "summary": "Binnenkort praten we over mantelzorg. Samir zat vooraf drie ochtenden bij het steunpunt aan tafel en "
        "hoorde vooral wat mensen niet vragen.",
        "body": [
            ("text", """
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
"""),
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
            ("text", """
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
"""),
            ("quote", {
                "quote": "Niemand heeft me gevraagd om voor dat stukje grond te zorgen. Daarom doe ik het.",
                "name": "Mevrouw Terlouw",
                "role": "bewoner van Zuiderdijk",
            }),
            ("text", """
## Wat een organisatie wel kan doen

Je kunt gevoel niet uitdelen. Je kunt het wel in de weg zitten, en dat gebeurt vaker dan we denken. Dit zijn drie
manieren waarop wij het zelf hebben gedaan.

1. **Te vroeg bedanken.** Wie na één keer helpen een bos bloemen krijgt, is ineens gast.
2. **Te snel helpen.** Het plantsoen had een schep nodig. Wij boden een projectleider aan.
3. **Het een naam geven.** Sinds het plantsoen een *initiatief* heet, moet er elk half jaar een verslag komen.

## En dan

Wat overblijft is bescheiden. Kom langs. Vraag wat er al gebeurt. Breng een schep. En als iemand vraagt of het mag,
denk dan heel even na voordat je ja zegt. Misschien was het al lang van hem.
"""),
        ],
    },
    {
        "slug": "veertien-deuren-en-drie-vragen",
        "title": "Veertien deuren en drie vragen",
        "published": "2026-10-01",
        "authors": ["thijs-varenkamp"],
        "story": "leerkring-10-1-de-casussen-op-tafel",
        "told_as": "report",
        "photo": "kring-avond",
        "themes": ["taal-en-leren", "wonen-en-leefomgeving"],
        "summary": "Leden van de leerkring brachten elk een deur mee waar mensen niet doorheen komen. Drie daarvan gaan we "
        "dit jaar echt bezoeken.",
        "body": [
            ("text", """
Sommige deuren waren van hout. Die van de huisarts bijvoorbeeld, met een belletje waar je van schrikt. Andere deuren
waren van glas, of van papier. Eén lid had een schermafdruk meegenomen: *kies eerst uw product*. "Ik wil geen product,"
had haar buurman gezegd, "ik wil een paspoort."

We hingen ze alle veertien op en stelden bij elke deur dezelfde drie vragen:

- Wie komt hier wel doorheen, zonder erbij na te denken?
- Wie staat er stil, en wat denkt die dan?
- Wie zou deze deur morgen kunnen veranderen, zonder toestemming te vragen?

Bij die laatste vraag werd het elf keer stil. Bij drie deuren wist iemand een naam. Die drie zijn het geworden: de
wachtkamer van de huisarts, de trap van de Noordflat en het scherm van de gemeente.
"""),
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
            ("text", """
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
"""),
            ("questions", {
                "title": "Wat mensen ons vragen",
                "questions": [
                    {"question": "Kost dat niet heel veel tijd?",
                     "answer": "<p>Ja. Ongeveer een dag meer per bijeenkomst. Die dag win je terug, omdat je geen "
                     "tweede bijeenkomst nodig hebt voor wie de eerste keer ontbrak.</p>"},
                    {"question": "Moet je mensen betalen om te komen?",
                     "answer": "<p>Reiskosten en oppas betalen we altijd. Wie iets voorbereidt, krijgt een vergoeding, "
                     "net als een spreker.</p>"},
                    {"question": "En als er toch niemand komt?",
                     "answer": "<p>Dan ga je naar hen toe. Een kantine is ook een zaal.</p>"},
                ],
            }),
            ("document", {"document": "checklist-uitnodigen", "explanation": "Alles van deze pagina op één vel, om op te "
                          "hangen."}),
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
            ("text", """
In de begroting van een buurthuis stond een post waar de accountant een rondje om had gezet: koffie en thee, € 4.180.
Of dat niet wat minder kon.

Ik heb twee weken naast het koffieapparaat gezeten met een turflijst. Er gingen 612 bekers over de toonbank. Bij elke
beker schreef ik op wat er daarna gebeurde.
"""),
            ("table", {
                "table_caption": "Wat er gebeurde na een kop koffie, twee weken in januari",
                "table_header_choice": "row",
                "data": [
                    ["Wat er gebeurde", "Aantal keer"],
                    ["Een praatje van minstens vijf minuten", "391"],
                    ["Iemand vroeg een ander om hulp", "64"],
                    ["Iemand werd doorverwezen, en werd ook gebracht", "17"],
                    ["Niets bijzonders, gewoon koffie", "140"],
                ],
            }),
            ("text", """
Zeventien mensen kwamen dus bij de juiste hulp terecht. Zonder intake en zonder wachtlijst, voor ongeveer
tweeëntwintig cent per beker. De accountant heeft het rondje weggehaald.
"""),
        ],
    },
    {
        "slug": "het-uur-van-de-huismeester",
        "title": "Het uur van de huismeester",
        "published": "2025-12-09",
        "authors": ["marit-oldenkamp"],
        "photo": "flat",
        "themes": ["wonen-en-leefomgeving", "ouder-worden"],
        "summary": "Tussen vijf en zes kent de Noordflat geen vreemden. Een portret van een uur dat in geen enkel "
        "takenpakket staat.",
        "body": [
            ("text", """
Om vijf uur gaat Wim bij de brievenbussen staan. Hij hoeft daar niet te zijn; zijn dienst zit erop. Hij staat er omdat
de mensen dan thuiskomen.

Hij zegt de namen. Alle namen, ook van de kinderen. Wie een naam krijgt, zegt er vanzelf iets bij: de lift, de
knie, het examen. Wim schrijft niets op. De volgende dag weet hij het nog.

Twee jaar geleden berekende iemand dat de flat met een camera en een meldnummer evenveel kan. Dat is ook zo geprobeerd,
vier maanden lang. Het aantal meldingen ging omlaag, en iedereen vond dat een goed teken. Tot bleek dat mensen niets
meer meldden omdat er niemand stond.

Nu staat Wim er weer. In zijn contract staat sinds kort een zin over dat uur. Hij moest er zelf om lachen. "Ze betalen
me om gedag te zeggen."
"""),
        ],
    },
    {
        "slug": "veertien-meter-post",
        "title": "Veertien meter post",
        "published": "2025-03-27",
        "authors": ["thijs-varenkamp"],
        "story": "regionale-werktafel-jeugd-en-gezin",
        "told_as": "report",
        "photo": "tafels-rood",
        "themes": ["jeugd-en-gezin", "samenwerken-en-besturen"],
        "summary": "Dertien organisaties legden op volgorde neer wat zij een jaar lang aan één gezin hadden geschreven. "
        "Verslag van een stille wandeling.",
        "body": [
            ("text", """
De moeder liep voorop. Wij volgden, op sokken, langs een rij papier die begon bij de deur van het lokaal en eindigde
bij het raam. Bij elke brief bleef ze even staan. Soms zei ze wat ze dacht toen hij kwam. Soms zei ze niets.

Bij meter negen lagen vier brieven op dezelfde dag. Ze spraken elkaar tegen.

## Wat de dertien zeiden

Niemand had iets fout gedaan. Dat was misschien wel het moeilijkste. Elke brief klopte, had een reden en was op tijd
verstuurd. Pas naast elkaar werd het onmogelijk.
"""),
            ("lessons", {
                "title": "Wat de moeder aan de dertien meegaf",
                "lessons": [
                    "Bel voordat je schrijft. Dan weet ik wat er komt.",
                    "Vraag wie er al is, voordat je iemand stuurt.",
                    "Zeg sorry als het te veel is. Dat kost niets.",
                    "Praat niet over het gezin. Praat met ons.",
                ],
                "name": "de moeder van het gezin",
                "manner": "tijdens de wandeling",
            }),
            ("text", """
Aan het eind is er één nummer gekomen, en één mens. Die belt de andere twaalf. Het is geen nieuw loket: het is iemand
die er al was, en die nu de ruimte krijgt.
"""),
        ],
    },
    {
        "slug": "twintig-studenten-komen-meekijken",
        "title": "Twintig studenten komen meekijken",
        "published": "2025-08-28",
        "authors": ["joke-terwindt"],
        "themes": ["taal-en-leren"],
        "summary": "Vanaf september loopt een klas van het Lommercollege een jaar met ons mee.",
        "body": [
            ("text", """
Docent Lin Overwater wilde geen stageplaatsen. Zij wilde dat haar hele klas een jaar lang meekijkt. Twintig studenten
zitten daarom dit jaar bij alles wat wij doen: aan tafel, achter de bar en soms onder de tafel, met een snoer.
"""),
            ("person", {"person": "lin-overwater", "text": "Lin was opbouwwerker voordat zij les ging geven. Haar "
                        "studenten krijgen geen toets maar een sleutelbos."}),
        ],
    },
    {
        "slug": "wat-bleef-er-over-van-de-voornemens",
        "title": "Wat bleef er over van de voornemens?",
        "published": "2023-11-14",
        "authors": ["thijs-varenkamp"],
        "photo": "werk",
        "themes": ["samenwerken-en-besturen"],
        "summary": "Thijs belde 230 mensen na over afspraken die zij op een bijeenkomst hadden gemaakt. Met een onverwacht "
        "verschil tussen dinsdag en donderdag.",
        "body": [
            ("text", """
Een half jaar na een bijeenkomst bel ik mensen op met één vraag: wat is ervan gekomen? Ik heb er nu 230 gesproken.

Van de afspraken met een datum en een naam ging 71 procent door. Zonder datum was dat 38 procent. Zonder naam 12
procent. Dat verbaast niemand.

Wat wel verbaast: afspraken van een donderdag worden vaker nagekomen dan die van een dinsdag. Ik heb daar lang over
nagedacht. Na een donderdag komt een vrijdag, zei een mevrouw aan de telefoon. Dan heb je nog één dag om te bellen,
voordat het weekend eroverheen gaat.
"""),
        ],
    },
]
