"""Plain pages: who we are, how we work, privacy, accessibility, contact."""

from typing import Any

ABOUT = {
    "slug": "over-ons",
    "title": "Over Dijkgenoten",
    "photo": "brug",
    "summary": "Wij brengen mensen bij elkaar die elkaar nodig hebben en elkaar niet vanzelf tegenkomen.",
    "body": [
        (
            "text",
            """
Dijkgenoten is een kleine stichting in Lommermond. We zijn met zes mensen en een grote kring van tafelgasten: bewoners
uit de hele Lommerstreek die gesprekken leiden.

## Waar de naam vandaan komt

Wie vroeger achter dezelfde dijk woonde, was *dijkgenoot*. Je had dezelfde rivier, dus had je elkaar nodig, of je
elkaar nu aardig vond of niet. Dat vinden wij nog steeds een goede reden om samen aan tafel te gaan.

## Wat we doen

- We bedenken en leiden bijeenkomsten: van vier mensen aan een keukentafel tot driehonderd in een theater.
- We brengen vakmensen bij elkaar die van elkaar kunnen leren.
- We schrijven op wat er gebeurt, en bellen een half jaar later na.

## Wat we niet doen

We nemen geen taken over. Als iets goed loopt zonder ons, is dat het beste nieuws van het jaar.
""",
        ),
        (
            "call_to_action",
            {
                "heading": "Een tafel nodig?",
                "text": "Vertel ons wie er aan moet zitten. Een eerste gesprek kost niets.",
                "button": {"link_text": "Neem contact op", "page": "contact"},
            },
        ),
    ],
}

WAY_OF_WORKING = {
    "slug": "zo-werken-we",
    "parent": "over-ons",
    "title": "Zo werken we",
    "summary": "Van de eerste vraag tot het telefoontje een half jaar later: een opdracht in vijf stappen.",
    "body": [
        (
            "text",
            """
1. **De vraag achter de vraag.** We praten eerst met drie mensen om wie het gaat, voordat we een voorstel doen.
2. **De lijst van wie er niet op staat.** Samen met de opdrachtgever schrijven we op wie er ontbreekt.
3. **De uitnodiging.** Vaak is dit het meeste werk. We doen het nooit alleen.
4. **De dag zelf.** Met tafelgasten, soep en een duidelijke vraag.
5. **Het nabellen.** Na zes maanden bellen we iedereen die een afspraak maakte.
""",
        ),
        (
            "terms",
            {
                "title": "Onze rollen",
                "terms": [
                    {"term": "Organisator", "explanation": "<p>Wij nodigen uit en dragen het geheel.</p>"},
                    {"term": "Gespreksleider", "explanation": "<p>Een ander organiseert, wij leiden het gesprek.</p>"},
                    {"term": "Deelnemer", "explanation": "<p>Wij schuiven aan, net als iedereen.</p>"},
                ],
            },
        ),
    ],
}

TEAM = {
    "slug": "wie-we-zijn",
    "parent": "over-ons",
    "title": "Wie we zijn",
    "summary": "Vier van de zes mensen die de stoelen klaarzetten.",
    "body": [
        (
            "person",
            {
                "person": "marit-oldenkamp",
                "text": "Begint elk gesprek met een vraag waar zij het antwoord niet op weet.",
            },
        ),
        ("person", {"person": "samir-tahiri", "text": "Telt tot twintig voordat hij iets zegt."}),
        (
            "person",
            {"person": "joke-terwindt", "text": "Schrijft, fotografeert en weet waar de verlengsnoeren liggen."},
        ),
        ("person", {"person": "thijs-varenkamp", "text": "Belt iedereen na. Iedereen."}),
    ],
}

PRIVACY = {
    "slug": "privacy",
    "title": "Privacyverklaring",
    "summary": "Wat we van bezoekers en gasten bewaren, waarom, en hoe lang.",
    "body": [
        (
            "text",
            """
## Op deze website

Deze website plaatst geen cookies en houdt niet bij wie wat leest. Er worden geen gegevens gedeeld met andere
bedrijven. Sommige films staan op een andere website, zoals Vimeo. Pas na een klik op “Bekijk de film” wordt daar iets opgevraagd.
Die website verzamelt dan gegevens; dat staat bij elke film erbij.

## Het contactformulier

Wat iemand in het formulier schrijft, komt per mail bij ons aan. We bewaren het 90 dagen op de website en wissen het
dan.

## Bij een bijeenkomst

Voor een aanmelding vragen we een naam en een mailadres. Die gegevens wissen we drie maanden na de bijeenkomst. Wie
een afspraak maakt en nagebeld wil worden, geeft daarvoor apart toestemming.

## Foto's en namen

We maken foto's tijdens bijeenkomsten. Wie niet in beeld wil, krijgt een gele sjaal; op mensen met een gele sjaal
richten we geen camera. Een eigen pagina op deze site maken we alleen met toestemming, en die is altijd in te trekken.

## Vragen

Mail naar privacy@dijkgenoten.example. Binnen een week is er antwoord van een mens.
""",
        ),
    ],
}

ACCESSIBILITY = {
    "slug": "toegankelijkheid",
    "title": "Toegankelijkheid",
    "summary": "Iedereen moet deze site kunnen lezen en bij onze tafels kunnen komen.",
    "body": [
        (
            "text",
            """
## Deze website

De site werkt met een toetsenbord, met een schermlezer en zonder JavaScript. Teksten schrijven we in gewone taal.
Werkt er iets niet? Meld het via het [contactformulier](page:contact); dan lossen we het op.

## Onze bijeenkomsten

Bij elke locatie staat hoe de ingang is, of er een lift is en of er een stille ruimte is. Een tolk of een eigen
stoel is altijd te regelen, graag een week van tevoren.
""",
        ),
    ],
}

# Outer pages before inner ones.
PAGES: list[dict[str, Any]] = [ABOUT, WAY_OF_WORKING, TEAM, PRIVACY, ACCESSIBILITY]

CONTACT: dict[str, Any] = {
    "slug": "contact",
    "title": "Contact",
    "summary": "Een vraag, een idee of een lege stoel: laat het weten.",
    "body": [
        ("text", "We lezen elk bericht dezelfde week. Bellen kan ook, op werkdagen van tien tot vier."),
    ],
    "privacy_statement": "<p>Het bericht komt per mail bij ons aan. Op de website wordt het 90 dagen bewaard en dan "
    "gewist. We geven niets door aan anderen.</p>",
    "thanks": "<p>Dank voor het bericht. Binnen een week komt er antwoord, van een mens met een naam.</p>",
    "to_address": "info@dijkgenoten.example",
    "subject": "Bericht via de website",
    "fields": [
        ("Naam", "singleline", True, ""),
        ("Mailadres", "email", True, "Daarheen sturen we het antwoord."),
        ("Telefoonnummer", "singleline", False, ""),
        ("Bericht", "multiline", True, ""),
    ],
}
