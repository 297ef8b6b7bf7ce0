"""Finds the translatable messages in Python code and Django templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.extract import extract_python
from django.utils.translation.template import templatize

# What each function's arguments are: c = context, s = singular, p = plural.
# The same functions as Django's own `makemessages` knows.
KEYWORDS = {
    "_": "s",
    "gettext": "s",
    "gettext_lazy": "s",
    "gettext_noop": "s",
    "ngettext": "sp",
    "ngettext_lazy": "sp",
    "pgettext": "cs",
    "pgettext_lazy": "cs",
    "npgettext": "csp",
    "npgettext_lazy": "csp",
}
TRANSLATOR_COMMENTS = ["Translators"]
TEMPLATE_SUFFIXES = {".html", ".txt", ".xml"}


# What tells two messages apart: the context and the message itself, as in a catalogue.
Key = tuple[str, str]


@dataclass
class Message:
    """A message to translate, and the first place where it was found."""

    msgid: str
    plural: str = ""
    context: str = ""
    where: str = ""
    comment: str = ""

    @property
    def key(self) -> Key:
        """Return the context and the message, which identify it in a catalogue."""
        return self.context, self.msgid


def messages_in_folders(folders: Iterable[Path], root: Path) -> dict[Key, Message]:
    """
    Return the messages of all Python files and templates in `folders` by their key, without those of migrations.

    root: the folder to which `where` is relative. Raises `SyntaxError` for a template with another tag inside
    `blocktranslate`, and `ValueError` for a message with two different plurals.
    """
    found: dict[Key, Message] = {}
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*")):
        if "migrations" in path.parts:
            continue
        if path.suffix == ".py":
            messages: Iterable[Message] = messages_in_python(path.read_text(), path.relative_to(root))
        elif path.suffix in TEMPLATE_SUFFIXES:
            messages = messages_in_template(path.read_text(), path.relative_to(root))
        else:
            continue
        for message in messages:
            known = found.setdefault(message.key, message)
            if known.plural and message.plural and known.plural != message.plural:
                raise ValueError(f"{message.where}: “{message.msgid}” has another plural than at {known.where}")
            known.plural = known.plural or message.plural
            known.comment = known.comment or message.comment
    return found


def messages_in_python(source: str, where: Path | str = "source") -> list[Message]:
    """Return the messages of Python source code, in order."""
    return list(_messages(source, where))


def messages_in_template(source: str, where: Path | str = "source") -> Iterator[Message]:
    """
    Return the messages of a Django template, in order.

    Django's `templatize` turns the tags into function calls, each on one line, and blanks out the rest. The result is
    no valid Python (its indentation is wrong), but each line of it is.
    """
    comment = ""
    for number, line in enumerate(templatize(source, str(where)).splitlines(), 1):
        line = line.strip()
        if "Translators" in line and line.startswith("#"):
            comment = line.lstrip("# ")
        for message in _messages(line, where, number):
            message.comment = message.comment or comment
            comment = ""
            yield message


def _messages(source: str, where: Path | str, first_line: int = 1) -> Iterator[Message]:
    code = BytesIO(source.encode())
    # Babel's own hints are too narrow for what it takes and returns.
    keywords: Any = KEYWORDS
    found: Any = extract_python(code, keywords, TRANSLATOR_COMMENTS, {})
    for line, function, texts, comments in found:
        texts = texts if isinstance(texts, tuple) else (texts,)
        parts = dict(zip(KEYWORDS[function], texts, strict=False))
        if not parts.get("s"):  # a variable instead of a text, or an empty text
            continue
        yield Message(
            msgid=parts["s"],
            plural=parts.get("p") or "",
            context=parts.get("c") or "",
            where=f"{where}:{line + first_line - 1}",
            comment=" ".join(comments),
        )
