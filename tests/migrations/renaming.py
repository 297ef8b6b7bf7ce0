"""
What the migrations of this proof rename, and how what the new code says is told in the words of before.

The tables are data: whoever renames more adds a line, and weakens no comparison.
"""

import json

BEFORE = "97e9b64"  # the last commit with the old words
# The commit that is compared with it; empty for the code as it is. Once pages are meant to look otherwise for another
# reason, name the last commit here at which they did not: what is proven is the renaming.
AFTER = ""

# Of pages, old name: new name. Forms, versions and rows of the database follow them alike.
FIELDS = {
    "story": "hub",
    "told_as": "story_role",
    "line": "card_line",
    "date": "listing_date",
    "kind_in_words": "type_label",
    "listed": "in_listings",
    "has_own_page": "has_detail_page",
    "still_to_come": "date_to_be_announced",
    "state": "event_status",
    "from_hub": "inherited_facts",
    "state_reason": "status_reason",
}
# By the old name of the field, old value: new value.
VALUES = {"state": {"moved": "rescheduled"}}
# In every piece of a programme.
PIECE_KEYS = {"places": "capacity"}
# Of `EventChange.facts`.
FACT_KEYS = {"state": "event_status"}
# The ways in which an event can be previewed.
PREVIEW_MODES = {"moved": "rescheduled"}


def of_before(fields):
    """
    Return the fields of a page in the words of before.

    fields: a dictionary of names and values as `serializable_data()` of modelcluster returns it, by new names.
    """
    told = {}
    for name, value in as_it_stands(fields).items():
        old = _back(FIELDS).get(name, name)
        if old == "programme":
            value = _with_keys(value, _back(PIECE_KEYS))
        if old == "wagtail_admin_comments":
            value = [comment | {"contentpath": content_path(comment["contentpath"])} for comment in value]
        told[old] = _value(old, value)
    return told


def as_it_stands(fields):
    """Return the fields of a page in their own words; a programme as a list, where a text of JSON says the same."""
    programme = fields.get("programme")
    return fields | ({"programme": json.loads(programme)} if isinstance(programme, str) else {})


def facts_of_before(facts):
    """Return the facts of an `EventChange` in the words of before."""
    names = _back(FACT_KEYS)
    return {names.get(name, name): _value(names.get(name, name), value) for name, value in facts.items()}


def content_path(path):
    """Return the path to a field, or to a field in a block, in the words of before: `programme.<id>.places`."""
    first, *further = path.split(".")
    names = _back(PIECE_KEYS) if first == "programme" else {}
    return ".".join([_back(FIELDS).get(first, first), *(names.get(part, part) for part in further)])


def preview_mode_of_before(mode):
    return _back(PREVIEW_MODES).get(mode, mode)


def _back(table):
    return {new: old for old, new in table.items()}


def _value(name, value):
    back = _back(VALUES.get(name, {}))
    return back.get(value, value) if isinstance(value, str) else value


def _with_keys(value, names):
    if isinstance(value, dict):
        return {names.get(key, key): _with_keys(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [_with_keys(one, names) for one in value]
    return value
