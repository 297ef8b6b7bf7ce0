"""Blog posts about the third Lommertafel: preview, report, background and what the writer made of it."""

from typing import Any

THIRD = "lommertafel-3-aan-tafel-met-de-hele-streek"

PREVIEW = {
    "slug": "achttien-lege-stoelen",
    "title": "Achttien lege stoelen",
    "subtitle": "Wat er op 11 juni gebeurt, en waarom we één plek vrijhouden",
    "published": "2026-05-26",
    "authors": ["joke-terwindt"],
    "hub": THIRD,
    "story_role": "preview",
    "photo": "album-01",
    "themes": ["buurt-en-bewoners"],
    "summary": "Over twee weken schuift de streek voor de derde keer aan. Joke vertelt wat er klaarstaat, wie "
    "er soep "
    "kookt en waarom aan elke tafel één stoel leeg blijft.",
    "body": [
        ("text", """
Vorige week heb ik achttien tafels opgemeten. Ze zijn rond, van hout, en ze komen uit vier verschillende kantines.
Aan elke tafel passen acht mensen. Wij zetten er negen stoelen bij.

Die negende stoel is voor iemand die er niet is. Dat klinkt als een raadsel, maar zo is het niet bedoeld. In de
eerste twee jaren keken we aan het eind van de middag rond en dachten: wat een mooie groep. Pas op de fiets naar huis
kwam de vraag wie we *niet* hadden gezien.

## Wie er al komt

Er zijn nu 122 aanmeldingen. De jongste is zestien en de oudste 88. Er komt een huisarts, een dominee, een
buschauffeur en een complete klas van het Lommercollege. Alle drie de gemeenten zijn er, en elf van de vijftien
dorpskernen.

## Wat er klaarstaat

- Soep van de kookploeg uit Zuiderdijk, zonder vlees en met veel peper.
- Drie werkplaatsen waaruit iedereen er één kiest. Kiezen hoeft pas op de dag zelf.
- Een tekenfilm van vier minuten, die tot 11 juni geheim blijft.
- Een pont die om zes uur een keer extra vaart, voor wie aan de overkant woont.

## Neem iemand mee

Eén verzoek. Denk eens aan iemand die nooit komt. Niet omdat die geen mening heeft, maar omdat het altijd om twee uur
's middags is, of in een gebouw waar je je moet melden. Vraag die mee. Aanmelden hoeft niet: er is een stoel.
"""),
    ],
}  # fmt: skip

COLUMN = {
    "slug": "een-tafel-zonder-hoofd",
    "title": "Een tafel zonder hoofd",
    "subtitle": "Wat ik leerde van een middag waarop niemand de baas was",
    "published": "2026-06-16",
    "authors": ["samir-tahiri"],
    "hub": THIRD,
    "photo": "album-05",
    "themes": ["samenwerken-en-besturen", "buurt-en-bewoners"],
    "also_in": ["leerkring-buurtkracht"],
    "summary": "Aan een ronde tafel is er geen hoofd. Dat wist ik natuurlijk. Maar pas toen tafel 7 vastliep, "
    "begreep "
    "ik wat het betekent als echt niemand de knoop hoeft door te hakken.",
    "body": [
        ("text", """
Om kwart voor drie liep tafel 7 vast. Ik zag het vanaf de trap. Acht mensen keken naar een leeg vel papier, en één
van hen keek naar mij. Die blik ken ik. Hij betekent: zeg jij maar hoe het moet.

Ik ben op de trap blijven zitten. Dat was het moeilijkste wat ik die middag heb gedaan.

## Wat er daarna gebeurde

Eerst niets. Toen stond mevrouw Van Loon op om koffie te halen, voor de hele tafel. Toen ze terugkwam met acht bekers,
zei ze dat zij in haar portiek ook altijd de koffie haalt, en dat ze daardoor weet wie er ziek is. De
wijkverpleegkundige naast haar legde zijn pen neer. Zij wist dingen die hij elke ochtend van deur tot deur
probeerde te ontdekken.

Tien minuten later stond er een plan op papier. Het was niet mijn plan, en ik had het nooit kunnen bedenken.
"""),
        ("quote", {
            "quote": "Ik haal de koffie. Daardoor weet ik wie er ziek is.",
            "name": "Mevrouw Van Loon",
            "role": "tafel 7",
        }),
        ("text", """
## Drie dingen die ik onthoud

**Stilte is werk.** Wie een gesprek begeleidt, wil een stilte het liefst opvullen. Maar een stilte is vaak het moment
waarop iemand moed verzamelt. Ik tel nu tot twintig. In het begin hardop, in mijn hoofd.

**Begin bij wat iemand al doet.** Op het vel stond de vraag: wat kun je voor een ander betekenen? Daar wordt iedereen
verlegen van. De vraag had moeten zijn: wat doe je al, zonder dat het een naam heeft?

**Een afspraak heeft een naam nodig.** Niet van een organisatie maar van een mens. "De gemeente pakt het op" betekent
dat niemand het oppakt. "Bram belt maandag" betekent dat Bram maandag belt.

## En nu

De proef van tafel 7 loopt in drie portieken. Ik ga er in het najaar kijken, als gast. Ze hebben al gezegd dat ik de
koffie mag halen.
"""),
    ],
}  # fmt: skip

REPORT = {
    "slug": "verslag-aan-tafel-met-de-hele-streek",
    "title": "Verslag: aan tafel met de hele streek",
    "subtitle": "Achttien tafels, bijna honderdveertig mensen en één vraag",
    "published": "2026-06-18",
    "authors": ["joke-terwindt", "thijs-varenkamp"],
    "hub": THIRD,
    "story_role": "report",
    "photo": "album-03",
    "themes": ["buurt-en-bewoners", "samenwerken-en-besturen", "meedoen-en-werk"],
    "summary": "Van de eerste lepel soep tot de laatste pont: wat er op 11 juni in het gemaal gebeurde, wat er in de "
    "drie werkplaatsen is bedacht en welke achttien afspraken er liggen.",
    "body": [
        ("text", """
Het regende die ochtend, en om twaalf uur hield het op. Op het voorplein van Gemaal De Goede Buur stonden toen al
dertig fietsen. Binnen dampte de soep. Wie binnenkwam, kreeg geen naamkaartje maar een lepel, en op die lepel stond
een tafelnummer.

## Wegblijven heeft een reden

Marit Oldenkamp opende de middag met een vraag aan twee gasten: wanneer ben jij zelf een keer weggebleven?

Wethouder Nadia Wilgenhof hoefde niet lang na te denken. Toen haar kinderen klein waren, ging zij nooit naar een
ouderavond. Die begon om zeven uur, precies als het spitsuur thuis op zijn hoogst was. "Op school dachten ze dat het
mij niet interesseerde. Ik lag om half acht op de grond naast een ledikantje."

Greet Rietmeijer, voorzitter van de Buurtbond, bleef vorig jaar weg bij een avond over de nieuwe warmtepompen. "In de
uitnodiging stond dat we *meegenomen zouden worden*. Ik wil niet meegenomen worden. Ik woon hier."

De zaal lachte, en schreef het op.
"""),
        ("image", {"photo": "album-04", "size": "wide"}),
        ("text", """
## Vier minuten post

Daarna ging het licht uit voor de eerste vertoning van *De streek in vier minuten*. De tekenfilm van Kunstwerkplaats
De Rafel volgt één brief, die van bureau naar bureau reist en bij elke stop een stempel krijgt. Aan het eind komt hij
terug bij de afzender. Die herkent zijn eigen brief niet meer.

## Drie werkplaatsen

### De sleutel onder de mat

In het Ketelhuis ging het over zorg en buren. Wijkverpleegkundige Bram Steltenkamp legde zijn sleutelbos op tafel: 31
sleutels. Bij hoeveel van die deuren weet een buur hoe laat de zorg komt? Bij geen een, want dat mag hij niet
vertellen. Tot iemand vroeg of de bewoner dat zelf niet kan beslissen. Daar komt een
[proef in drie portieken](page:de-sleutel-onder-de-mat) uit voort.

### Werk dat om een mens heen past

Op de Kolenzolder vertelde Rosa Amponveer hoe zij vijf keer werd afgewezen voor een bijbaan, en de zesde keer zelf een
briefje schreef met wat ze wél kon. Een hovenier uit Oudeveer belde haar dezelfde avond. Lin Overwater wil daar met
haar studenten een vaste opdracht van maken: schrijf een vacature bij een mens.

### De brief die niemand leest

De Filterzaal zat vol met mensen die brieven schrijven en mensen die brieven krijgen. Osman Yildirsu van het Taalpunt
las er drie hardop voor, heel langzaam. Bij de derde stopte hij halverwege. "Nu ben ik de hulpvraag kwijt," zei hij,
"en ik *werk* hier."
"""),
        ("lessons", {
            "title": "Zo schrijf je een brief die aankomt",
            "introduction": "Osman las honderden brieven voor. Dit zegt hij tegen wie er een moet schrijven.",
            "lessons": [
                "Zet in de eerste zin wat iemand moet doen, en voor wanneer.",
                "Eén brief, één onderwerp. Heb je er twee, stuur dan twee brieven.",
                "Zet er een naam onder van iemand die ook echt opneemt.",
                "Lees de brief hardop voor aan iemand die er niets van weet.",
            ],
            "person": "osman-yildirsu",
            "manner": "in de werkplaats",
        }),
        ("photos", {"title": "De middag in beeld", "photos": ["album-02", "album-07", "album-08", "album-10"]}),
        ("text", """
## De oogst

Om vier uur kreeg elke tafel anderhalve minuut. Femke Lindeboog tekende mee op een rol papier van elf meter. Een paar
afspraken uit die rol:

- Tafel 2 maakt van de wachtkamer van de huisarts een plek waar je ook zonder afspraak mag zitten.
- Tafel 5 verplaatst het inloopuur schuldhulp van dinsdagochtend naar maandagavond, in de kantine.
- Tafel 11 laat elke nieuwe brief van de gemeente eerst lezen door drie inwoners.
- Tafel 14 zet op elke uitnodiging een foto van wie er bij de deur staat.
- Tafel 18 belt mensen die twee keer niet zijn gekomen. Niet om te mopperen, maar om te vragen hoe het gaat.

Alle achttien afspraken staan in [het boekje dat in september verscheen](page:recepten-van-de-tafel).

## De lege stoel

En de stoelen? Aan zeven tafels bleef de negende stoel de hele middag leeg. Er ligt nu een naam op. Aan elf tafels
schoof er iemand aan: de bewaker van het gemaal, een moeder die haar zoon kwam halen, twee mannen die alleen voor de
soep waren binnengelopen. Eén van hen tekende een afspraak.

Om zes uur voer de pont een keer extra. Hij was vol.
"""),
    ],
}  # fmt: skip

BACKGROUND = {
    "slug": "waarom-een-tafel-en-geen-podium",
    "title": "Waarom een tafel en geen podium",
    "published": "2026-06-04",
    "authors": ["marit-oldenkamp"],
    "hub": THIRD,
    "story_role": "background",
    "themes": ["samenwerken-en-besturen", "taal-en-leren"],
    "summary": "Een podium vertelt wie er gelijk heeft nog voor er iemand iets heeft gezegd. Marit legt uit waar het "
    "idee van de tafel vandaan komt, en wat het kost.",
    "body": [
        ("text", """
Mijn grootmoeder had een tafel met een blad van twee meter tien. Er was geen hoofd aan, want beide korte kanten
stonden tegen de muur. Wie er wilde zitten, moest over de bank klimmen, langs de anderen heen. Je kwam dus altijd
eerst iemand op schoot te zitten, en dan pas op je plek.

Ik denk vaak aan die tafel als ik een zaal binnenloop met een podium.

## Wat een podium zegt

Een podium zegt wie er iets weet. De stoelen zeggen wie er moet luisteren. Dat kan heel nuttig zijn, bijvoorbeeld als
er maar één iemand is die het weet. Maar bij de vragen waar wij voor gevraagd worden, is dat nooit zo. De wethouder
weet iets, de huismeester weet iets en de mevrouw van drie hoog weet iets. Zij weten het alleen nog niet van elkaar.

## Wat een tafel kost

Een tafel is duurder. Er passen minder mensen in een zaal. Je hebt meer begeleiders nodig, meer koffie en vooral meer
geduld. Van een lezing weet je om drie uur wat er om vier uur is gezegd. Van een tafel niet.

Daarom kiezen we hem ook niet altijd. Wie iets wil *uitleggen*, moet een podium nemen. Wie iets wil *uitzoeken*, doet
er goed aan om te gaan zitten.
"""),
        ("terms", {
            "title": "Drie soorten tafels die we gebruiken",
            "terms": [
                {"term": "De keukentafel", "explanation": "<p>Voor vier mensen die elkaar kennen en toch niet "
                 "vooruitkomen.</p>"},
                {"term": "De ronde tafel", "explanation": "<p>Voor acht mensen die elkaar nog niet kennen. Iedereen "
                 "ziet iedereen.</p>"},
                {"term": "De lange tafel", "explanation": "<p>Voor een feest, of voor goed nieuws. Er wordt vooral "
                 "doorgegeven.</p>"},
            ],
        }),
    ],
}  # fmt: skip

POSTS: list[dict[str, Any]] = [PREVIEW, COLUMN, REPORT, BACKGROUND]
