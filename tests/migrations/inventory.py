"""
Writes down all that a site says: `inventory SORT MOMENT FILE PART ...`, run by `program`.

SORT: `before` or `after`, the version of the code that runs. What it finds is told in the words of before. PART:
`records` (rows, versions, changes, references), `site` (all that visitors can ask for), `drafts` (what only the desk
shows). Nothing here names a module of the site, because modules are moved as well.
"""

from datetime import datetime

import time_machine

from tests.migrations.drafts import drafts
from tests.migrations.in_old_words import WORDS, write
from tests.migrations.public_site import public_site
from tests.migrations.records import records

PARTS = {"records": records, "site": public_site, "drafts": drafts}


def main(sort, moment, file, *parts):
    with time_machine.travel(datetime.fromisoformat(moment), tick=False):
        write(file, {name: found for part in parts for name, found in PARTS[part](WORDS[sort]).items()})
