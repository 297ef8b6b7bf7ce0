"""Finds every translatable text in our Python code and Django templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

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
    """One text to translate, and the first place where it was found."""

    msgid: str
    plural: str = ""
    context: str = ""
    where: str = ""
    comment: str = ""

    @property
    def key(self) -> Key:
        """What tells two messages apart in a catalogue."""
        return self.context, self.msgid


def messages_in_folders(folders: Iterable[Path], root: Path) -> dict[Key, Message]:
    """
    Give the messages of all Python files and templates under `folders`, as {key: Message}.

    folders: paths; migrations are left out, because nobody reads their labels.
    root: `where` is written relative to this path.
    Raises `SyntaxError` for a template with another tag inside `blocktranslate`, and
    `ValueError` for one text with two different plurals.
    """
    found = {}
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*")):
        if "migrations" in path.parts:
            continue
        if path.suffix == ".py":
            messages = messages_in_python(path.read_text(), path.relative_to(root))
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
    """Give the messages of one Python source text, in order."""
    return list(_messages(source, where))


def messages_in_template(source: str, where: Path | str = "source") -> Iterator[Message]:
    """
    Give the messages of one Django template, in order.

    Django's `templatize` turns the tags into function calls, each on one line, and blanks out the rest.
    What it leaves is no valid Python as a whole (indentation), but every single line can be read as such.
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
    for line, function, texts, comments in extract_python(code, KEYWORDS, TRANSLATOR_COMMENTS, {}):
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
