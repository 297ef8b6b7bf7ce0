"""
Keeps the catalogues in `site/translations`: updates, compiles and checks them.

The messages in the code are English. Dutch is translated by people. The English catalogue is filled in from the code,
unless somebody gave a message another wording.
"""

import re
from pathlib import Path

import polib
from django.conf import settings

from shared.language.messages import Key, Message, messages_in_folders

LANGUAGES = ("nl", "en")
FOLDERS = ("site", "home", "blog", "events", "portfolio", "templates")
METADATA = {
    "Project-Id-Version": "samenspel",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}
PLACEHOLDER = re.compile(r"%\((\w+)\)[a-z]|\{(\w*)\}")


def messages_in_code() -> dict[Key, Message]:
    """Return every message of the project by its key."""
    return messages_in_folders([settings.ROOT / folder for folder in FOLDERS], settings.ROOT)


def catalogue_path(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return settings.ROOT / "site" / "translations" / language / "LC_MESSAGES" / "django.po"


def read_catalogue(language: str) -> polib.POFile:
    """Return a language's catalogue; an empty one when there is no file yet."""
    path = catalogue_path(language)
    catalogue = polib.pofile(str(path)) if path.exists() else polib.POFile()
    catalogue.metadata = METADATA | {"Language": language}
    return catalogue


def update_catalogue(language: str, messages: dict[Key, Message]) -> None:
    """
    Update a language's catalogue with the messages of the code, and write it.

    Translations of messages that are still in the code are kept, others are removed, and new messages are added without
    a translation (in English: with their own text). Entries are sorted and have no line numbers, for short diffs.
    """
    catalogue = read_catalogue(language)
    known = {_key(entry): entry for entry in catalogue if not entry.obsolete}
    catalogue.clear()
    for key, message in sorted(messages.items(), key=lambda item: (item[0][1].lower(), item[0])):
        entry = known.get(key) or polib.POEntry(msgid=message.msgid, msgctxt=message.context or None)
        entry.comment = message.comment
        entry.occurrences = []
        _fit_plural(entry, message)
        if language == "en":
            _fill_in(entry)
        catalogue.append(entry)
    path = catalogue_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue.save(str(path))


def compile_catalogue(language: str) -> bool:
    """Write the `.mo` file of a language, and return whether that was necessary."""
    source = catalogue_path(language)
    target = source.with_suffix(".mo")
    if not source.exists():
        return False
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return False
    # Written beside it and moved into place: a site that is running never reads half a file.
    half = target.with_suffix(".mo.new")
    polib.pofile(str(source)).save_as_mofile(str(half))
    half.replace(target)
    return True


def problems(language: str, messages: dict[Key, Message]) -> list[str]:
    """
    Return the mistakes in a language's catalogue, one sentence each.

    messages: as `messages_in_code()` returns them.
    """
    catalogue = read_catalogue(language)
    known = {_key(entry): entry for entry in catalogue if not entry.obsolete}
    found = [
        f"missing: “{message.msgid}”{_in_context(message.context)} ({message.where})"
        for key, message in messages.items()
        if key not in known
    ]
    for key, entry in known.items():
        name = f"“{entry.msgid}”{_in_context(entry.msgctxt)}"
        if key not in messages:
            found.append(f"no longer in the code: {name}")
            continue
        if entry.fuzzy:
            found.append(f"fuzzy: {name}")
        if bool(messages[key].plural) != bool(entry.msgid_plural):
            found.append(f"plural does not fit the code: {name} ({messages[key].where})")
        texts = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
        if not texts or not all(texts):
            found.append(f"not translated: {name} ({messages[key].where})")
        allowed = _placeholders(entry.msgid) | _placeholders(entry.msgid_plural or "")
        found += [
            f"unknown placeholder {placeholder} in the translation of {name}"
            for text in texts
            for placeholder in sorted(_placeholders(text) - allowed)
        ]
        # A plural's first form may leave the number out ("one page"); no other text may drop a part.
        needed = _placeholders(entry.msgid_plural or entry.msgid)
        found += [
            f"placeholder {placeholder} is lost in the translation of {name}"
            for placeholder in sorted(needed - _placeholders(texts[-1]))
            if texts and texts[-1]
        ]
    found += [f"obsolete: “{entry.msgid}”" for entry in catalogue.obsolete_entries()]
    return found


def _key(entry: polib.POEntry) -> Key:
    return entry.msgctxt or "", entry.msgid


def _in_context(context: str | None) -> str:
    return f" in the context “{context}”" if context else ""


def _placeholders(text: str) -> set[str]:
    return {match[0] for match in PLACEHOLDER.finditer(text)}


def _fit_plural(entry: polib.POEntry, message: Message) -> None:
    if message.plural and entry.msgid_plural != message.plural:
        entry.msgid_plural = message.plural
        entry.msgstr_plural = entry.msgstr_plural or {0: entry.msgstr, 1: ""}
        entry.msgstr = ""
    elif not message.plural and entry.msgid_plural:
        entry.msgstr = entry.msgstr_plural.get(0, "")
        entry.msgid_plural = ""
        entry.msgstr_plural = {}


def _fill_in(entry: polib.POEntry) -> None:
    if entry.msgid_plural:
        forms = entry.msgstr_plural
        entry.msgstr_plural = {0: forms.get(0) or entry.msgid, 1: forms.get(1) or entry.msgid_plural}
    else:
        entry.msgstr = entry.msgstr or entry.msgid
