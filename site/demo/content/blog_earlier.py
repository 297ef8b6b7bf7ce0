"""Blog posts of 2015 to 2019: over three years old, and still read."""

from typing import Any

POSTS: list[dict[str, Any]] = [
    {
        "slug": "een-nacht-op-de-bank-in-zuiderdijk",
        "title": "Een nacht op de bank in Zuiderdijk",
        "published": "2019-09-30",
        "authors": ["marit-oldenkamp"],
        "hub": "24-uur-zuiderdijk",
        "story_role": "report",
        "photo": "flat",
        "themes": ["buurt-en-bewoners", "wonen-en-leefomgeving"],
        "summary": "Vierenzestig gasten sliepen bij negenentwintig gezinnen. Om kwart over vijf ging de bakker open, en "
        "toen begon de vergadering.",
        "body": [
            (
                "text",
                """
De directeur van de woningcorporatie sliep op een bank die voor haar benen een handbreedte te kort was. Boven haar liep
iemand heen en weer. Om drie uur ging er een alarm af, om vier uur weer. "Ik heb die klacht wel eens gelezen," zei ze
de volgende ochtend bij de bakker. "Maar ik had hem nog nooit gehoord."

Zo ging het die nacht op negenentwintig adressen. De lijst die er overdag van kwam, is kort. Twaalf dingen die morgen
anders kunnen, en bij elk een telefoonnummer.
""",
            ),
            ("film", {"film": "zuiderdijk-24-uur"}),
            (
                "text",
                """
## De twaalf dingen

Licht in de tunnel staat bovenaan. Daaronder: een bank bij de bushalte, een vaste huismeester, de speeltuin die om acht
uur dichtgaat terwijl het dan pas leuk wordt. Niets daarvan stond in het wijkplan.
""",
            ),
        ],
    },
    {
        "slug": "vijf-munten-en-zestien-kramen",
        "title": "Vijf munten en zestien kramen",
        "published": "2017-05-23",
        "authors": ["samir-tahiri"],
        "hub": "kermis-der-plannen",
        "story_role": "report",
        "photo": "markt",
        "themes": ["buurt-en-bewoners"],
        "summary": "Op de kermis der plannen beslisten bezoekers zelf waar het geld heen ging. Het leukste plan won niet.",
        "body": [
            (
                "text",
                """
Er was een kraam met een reuzenrad van karton en een kraam met niets, behalve een mevrouw en een vouwstoel. Bij de
mevrouw stond de langste rij. Zij wilde één ding: een telefoonlijn die van elf tot één 's nachts wordt opgenomen, voor
wie niet kan slapen.

Zij ging naar huis met 214 munten. Het reuzenrad kreeg er 31, en een staande ovatie.
""",
            ),
        ],
    },
    {
        "slug": "een-leerkring-begint-met-stoelen",
        "title": "Een leerkring begint met stoelen",
        "published": "2016-02-25",
        "authors": ["marit-oldenkamp"],
        "hub": "leerkring-1-twaalf-stoelen",
        "themes": ["taal-en-leren"],
        "summary": "We hadden er twaalf klaargezet. Bij de negentiende gast begrepen we dat er iets nodig was.",
        "body": [
            (
                "text",
                """
Wie leert er van wie? Op papier stond dat de ervaren opbouwwerkers de nieuwe zouden helpen. In werkelijkheid stelde de
nieuwe de vragen waar de ervaren mensen al jaren omheen liepen.

We hebben daarom afgesproken dat er in de leerkring geen leraar is. Wie iets inbrengt, gaat in het midden zitten. De
anderen mogen een half uur alleen maar vragen stellen.
""",
            ),
        ],
    },
    {
        "slug": "na-de-eerste-honderd-dagen",
        "title": "Na de eerste honderd dagen",
        "published": "2015-04-13",
        "authors": ["marit-oldenkamp"],
        "hub": "startbijeenkomst-van-wie-is-de-zorg",
        "photo": "zaal",
        "themes": ["gezondheid-en-zorg", "samenwerken-en-besturen"],
        "summary": "Sinds 1 januari regelen gemeenten de hulp thuis. Honderd dagen later is er één ding dat iedereen zegt: "
        "wij hadden elkaar eerder moeten spreken.",
        "body": [
            (
                "text",
                """
De ambtenaar had zich voorbereid op boze mensen. Ze kwamen ook. Maar aan het eind van de middag stond er iemand op die
niet boos was. Zij had drie maanden gewacht op een antwoord, en in die drie maanden had haar buurman de boodschappen
gedaan.

"Nu is mijn hulp er weer," zei ze. "En nu mis ik mijn buurman."

Ik schrijf dat op omdat we het anders vergeten. Er gaat dit jaar veel mis, en er begint ook iets.
""",
            ),
        ],
    },
]
