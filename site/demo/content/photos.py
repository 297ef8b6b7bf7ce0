"""The pictures: which scene is drawn for which key, and what is said about it."""

from typing import Any

from demo.days import from_today

# key: (scene, palette, seed, title, description for who cannot see it)
PHOTOS = {
    "gemaal": ("pumping_station", "gemaal", 2, "Het gemaal aan de Lommer",
               "Een bakstenen gemaal met hoge boogramen en een schoorsteen; bezoekers lopen naar de deur."),
    "rivier": ("river", "morning", 1, "De pont op de Lommer",
               "Een pontje met vijf mensen steekt de rivier over; aan de overkant ligt een dorp onder een lage zon."),
    "rivier-avond": ("river", "dusk", 4, "De Lommer in de avond",
                     "De rivier in paars avondlicht, met een pontje en een dorp op de dijk."),
    "huizen": ("gables", "morning", 2, "Huizen aan de kade",
               "Een rij gekleurde huizen met trapgevels langs het water; buren staan te praten."),
    "huizen-nacht": ("gables", "night", 5, "De kade bij nacht",
                     "Donkerblauwe lucht boven een rij huizen; achter een paar ramen brandt licht."),
    "markt": ("market", "noon", 3, "Op het Wilgenplein",
              "Een markt met gestreepte kramen en vlaggetjes; mensen lopen met een beker in de hand."),
    "markt-zomer": ("market", "field", 6, "Zomermarkt in Hoogwilgen",
                    "Een zomerse markt op een plein; tussen de kramen maken mensen een praatje."),
    "flat": ("flats", "dusk", 1, "Achter elk raam iemand",
             "Een flat in de avond: achter verlichte ramen zitten mensen en kijkt een kat naar buiten."),
    "flat-blauw": ("flats", "night", 8, "De Noordflat",
                   "Een flat bij nacht met gele ramen, waarachter mensen samen aan tafel zitten."),
    "brug": ("bridge", "noon", 3, "Elkaar halverwege tegemoet",
             "Van twee kanten lopen mensen een boogbrug op; in het midden zwaaien twee van hen naar elkaar."),
    "brug-avond": ("bridge", "dusk", 7, "De Oude Brug",
                   "Een boogbrug in avondlicht; een rij mensen loopt eroverheen."),
    "tuin": ("garden", "field", 4, "De buurttuin van Zuiderdijk",
             "Buren werken in een moestuin met zonnebloemen; achter hen staan flats."),
    "lezen": ("reading_corner", "brick", 5, "De leesstoel",
              "Iemand leest in een groene leunstoel, voor een wand vol boeken."),
    "lezen-groen": ("reading_corner", "gemaal", 9, "Tussen de boeken",
                    "Iemand zit met een open boek in een leunstoel; om de stoel staan volle boekenplanken."),
    "praten": ("talk", "morning", 6, "Door elkaar heen praten",
               "Grote gekleurde tekstballonnen overlappen elkaar; eronder staan vier mensen te gebaren."),
    "praten-groen": ("talk", "noon", 12, "Woorden in de lucht",
                     "Vier mensen staan onder een wolk van tekstballonnen."),
    "handen": ("hands", "noon", 7, "Wie doet er mee?",
               "Negen opgestoken handen in gekleurde mouwen, voor een grote gele zon."),
    "handen-avond": ("hands", "morning", 3, "Handen omhoog",
                     "Opgestoken handen van veel verschillende mensen."),
    "scherm": ("on_screen", "gemaal", 8, "Negen gezichten op een scherm",
               "Een laptop op een keukentafel toont een gesprek met negen deelnemers, naast een plant en een mok."),
    "werk": ("work_in_progress", "morning", 9, "De tafel tijdens het werk",
             "Een tafel van boven gezien: een tekening met gekleurde rondjes, losse vellen, pennen en koppen koffie."),
    "werk-rood": ("work_in_progress", "brick", 2, "Plan in wording",
                  "Een werktafel van boven: in het midden een schets van een netwerk."),
    "ringen": ("linked_rings", "morning", 1, "In elkaar grijpen",
               "Een patroon van gekleurde ringen die in elkaar grijpen."),
    "ringen-rood": ("linked_rings", "brick", 4, "Schakels",
                    "Rijen gekleurde ringen die elkaar vasthouden."),
    "kring": ("circle_of_chairs", "noon", 4, "De kring",
              "Achttien mensen zitten in een kring, van boven gezien; één staat in het midden op een rood kleed."),
    "kring-avond": ("circle_of_chairs", "dusk", 11, "De avondkring",
                    "Een kring van stoelen in warm licht, van boven gezien."),
    "zaal": ("lecture", "morning", 21, "Een volle zaal",
             "Een volle zaal luistert naar iemand die bij een groot scherm staat."),
    "zaal-avond": ("lecture", "dusk", 8, "Avond in het theater",
                   "Rijen mensen kijken in een donkere zaal naar een verlicht scherm."),
    "tafels": ("tables_from_above", "noon", 2, "Zes tafels",
               "Zes ronde tafels van boven gezien, met mensen eromheen en papieren en koffie op tafel."),
    "tafels-rood": ("tables_from_above", "brick", 14, "Tafelgesprekken",
                    "Ronde tafels van boven gezien, vol mensen die met elkaar praten."),
    "lange-tafel": ("long_table_outside", "field", 6, "De lange tafel op de dijk",
                    "Zes mensen zitten buiten aan een lange tafel met brood, koffie en zonnebloemen."),
    "lange-tafel-avond": ("long_table", "brick", 5, "Aanschuiven",
                          "Zes mensen naast elkaar aan een gedekte tafel onder hanglampen."),
    "koffie": ("coffee", "noon", 16, "Koffie na afloop",
               "Groepjes mensen staan met een beker in de hand te praten in een lichte zaal."),
    "gesprek": ("conversation", "dusk", 7, "Drie stoelen op het podium",
                "Drie mensen zitten in leunstoelen op een podium, voor een grote gele cirkel."),
    "gesprek-dag": ("conversation", "morning", 31, "Het tafelgesprek",
                    "Drie mensen praten met elkaar in leunstoelen op een klein podium."),
    "briefjes": ("notes_on_the_wall", "brick", 5, "Briefjes op de wand",
                 "Drie mensen hangen gekleurde briefjes op een witte wand."),
    "briefjes-licht": ("notes_on_the_wall", "morning", 18, "Ordenen wat er gezegd is",
                       "Twee mensen kijken hoe een derde gekleurde briefjes op een wand ordent."),
    "ronde-tafel": ("round_table_close", "morning", 13, "Zeven mensen, één tafel",
                    "Een ronde tafel van dichtbij van boven, met zeven mensen en een bosje bloemen."),
}  # fmt: skip

# The album of one afternoon: the same building, the same light.
ALBUM = [
    ("pumping_station", 41, "Even na twaalven: de eerste gasten bij de waterkant",
     "Bezoekers komen aan bij het bakstenen gemaal; fietsen staan op het voorplein."),
    ("coffee", 42, "Soep en kennismaken in de Machinehal",
     "Mensen staan in groepjes met een beker soep onder de hanglampen."),
    ("lecture", 43, "Wie zit er nog niet aan tafel? De opening",
     "Een volle zaal luistert naar de gespreksleider naast het grote scherm."),
    ("conversation", 44, "Drie stoelen, drie manieren van kijken",
     "Drie gasten zitten in leunstoelen op het podium, voor een grote gele cirkel."),
    ("tables_from_above", 45, "Zes van de achttien tafels, gezien vanaf de galerij",
     "Ronde tafels van boven gezien, met mensen eromheen."),
    ("round_table_close", 46, "Tafel 7 werkt aan de sleutel onder de mat",
     "Zeven mensen buigen zich over papieren op een ronde tafel."),
    ("notes_on_the_wall", 47, "Op de Kolenzolder hangt de wand na een uur vol",
     "Drie mensen ordenen gekleurde briefjes op een witte wand."),
    ("circle_of_chairs", 48, "In de Filterzaal zaten we in een kring",
     "Een grote kring van stoelen, van boven gezien; iemand staat in het midden."),
    ("work_in_progress", 49, "Een afspraak in wording",
     "Een schets met gekleurde rondjes tussen koppen koffie en losse vellen."),
    ("hands", 50, "Wie neemt een afspraak mee naar huis?",
     "Opgestoken handen in gekleurde mouwen."),
    ("long_table", 51, "De oogst: één afspraak per tafel",
     "Zes mensen achter een lange gedekte tafel."),
    ("river", 52, "Om zes uur voer de pont een keer extra",
     "Een pontje vol mensen op de rivier, bij laag licht."),
]  # fmt: skip
ALBUM_PALETTE = "gemaal"
CREDIT = "Tekening: Femke Lindeboog"

# A collection of which an album shows everything, also what is added later.
COLLECTION = ("Buurt en streek", ("huizen", "markt", "tuin", "brug", "rivier", "tafels", "rivier-avond"))

DRAWN = {"consent": "not-needed", "consent_why": "Een tekening: niemand is herkenbaar."}
ON_THE_LIST = {
    "consent": "given",
    "consent_proof": "Lijst bij de aanmelding, map Lommertafel 2026",
    "consent_for": "Website, nieuwsbrief en jaarbericht",
    "licence": "cc-by-nc",
}
# Photos whose people were asked something else; none of these stands on a page.
CONSENT: dict[str, dict[str, Any]] = {
    "gesprek": {"consent": "asked", "consent_for": "Website"},
    "briefjes": {"consent": "withdrawn", "consent_proof": "Mail van 12 mei, map Leerkring"},
    "ronde-tafel": {"consent": "given", "consent_proof": "Formulieren, map Leerkring", "consent_for": "Website",
                    "consent_until": from_today(35)},
}  # fmt: skip

# Covers of our own publications: key: (title, label, scene, palette, seed)
REPORT_COVERS: dict[str, tuple[Any, ...]] = {
    "omslag-recepten": ("Recepten\nvan de tafel", "Verslag en afspraken", "round_table_close", "gemaal", 61),
    "omslag-uitnodigen": ("De kunst van\nhet uitnodigen", "Handreiking", "bridge", "noon", 62),
    "omslag-jaarbericht": ("Een jaar\naan tafel", "Jaarbericht 2025", "long_table_outside", "field", 63),
    "omslag-kringen": ("Leren in\nkringen", "Werkboek", "circle_of_chairs", "noon", 64),
    "omslag-jeugd": ("Eén gezin,\ndertien loketten", "Verslag", "talk", "morning", 65),
}

# Covers of other people's books: key: (title, author, motif, background, three colours, seed)
BOOK_COVERS: dict[str, tuple[Any, ...]] = {
    "boek-tafel": ("De tafel als\ngereedschap", "Hedwig van der Aalst-Boon", "tableware", "#7fa8a6",
                   ("#c2532f", "#24585f", "#6b3345"), 71),
    "boek-deuren": ("Wie doet\ner open?", "Jelmer Hoekzema", "doors", "#e0a13a", ("#c2532f", "#24585f", "#6b3345"), 72),
    "boek-stappen": ("Kleine\nstappen,\nlange adem", "Redactie Tij & Taal", "stack", "#f6ead6",
                     ("#1f3347", "#c2532f", "#e0a13a"), 73),
    "film-ramen": ("Achter het\nraam", "een film van Ilse Bentinga", "windows", "#f6ead6",
                   ("#c2532f", "#24585f", "#e0a13a"), 74),
    "podcast-omweg": ("De omweg", "podcast in acht delen", "paths", "#e7b9a1", ("#c2532f", "#24585f", "#6b3345"), 75),
    "boek-helften": ("Tussen twee\nstoelen", "Noor Achterberg-Tol", "two halves", "#8fa183",
                     ("#c2532f", "#24585f", "#f6ead6"), 76),
}  # fmt: skip
