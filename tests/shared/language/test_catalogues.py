"""The catalogues are complete, and the commands that keep them do what they say."""

import os

import polib
import pytest
from django.core.management import CommandError, call_command

from shared.language import catalogues
from shared.language.catalogues import (
    LANGUAGES,
    catalogue_path,
    compile_catalogue,
    messages_in_code,
    problems,
    read_catalogue,
    update_catalogue,
)
from shared.language.messages import Message


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_its_translation(language):
    found = problems(language, messages_in_code())
    if found:
        pytest.fail("Run `make messages`, then write what is missing:\n" + "\n".join(found), pytrace=False)


@pytest.fixture
def folder(tmp_path, settings):
    settings.ROOT = tmp_path
    return tmp_path


def entry(msgid, msgstr="", **more):
    return polib.POEntry(msgid=msgid, msgstr=msgstr, **more)


def messages(*found):
    return {message.key: message for message in found}


def test_update_keeps_translations_and_drops_what_is_gone(folder):
    path = catalogue_path("nl")
    path.parent.mkdir(parents=True)
    before = polib.POFile()
    before.extend([entry("Old", "Oud"), entry("Page", "Pagina"), entry("Close", "Dicht", msgctxt="lid")])
    before.save(str(path))

    wanted = messages(Message("Page"), Message("New"), Message("Close", context="lid"), Message("Close"))
    update_catalogue("nl", wanted)

    after = [(line.msgctxt, line.msgid, line.msgstr) for line in read_catalogue("nl")]
    assert after == [
        (None, "Close", ""),
        ("lid", "Close", "Dicht"),
        (None, "New", ""),
        (None, "Page", "Pagina"),
    ]
    text = path.read_text()
    update_catalogue("nl", wanted)
    assert path.read_text() == text


def test_a_text_that_gets_a_plural_keeps_its_translation_as_the_first_form(folder):
    update_catalogue("nl", messages(Message("page")))
    catalogue = read_catalogue("nl")
    catalogue[0].msgstr = "pagina"
    catalogue.save(str(catalogue_path("nl")))
    update_catalogue("nl", messages(Message("page", plural="pages")))
    assert read_catalogue("nl")[0].msgstr_plural == {0: "pagina", 1: ""}


def test_english_is_filled_in_and_another_wording_stays(folder):
    update_catalogue("en", messages(Message("Colour"), Message("%(n)s day", plural="%(n)s days")))
    catalogue = read_catalogue("en")
    catalogue.find("Colour").msgstr = "Color"
    catalogue.save(str(catalogue_path("en")))
    wanted = messages(Message("Colour"), Message("%(n)s day", plural="%(n)s days"))
    update_catalogue("en", wanted)
    assert read_catalogue("en").find("Colour").msgstr == "Color"
    assert problems("en", wanted) == []


PROBLEMS = {
    "missing": (None, Message("Page"), "missing: “Page”"),
    "empty": (entry("Page"), Message("Page"), "not translated: “Page”"),
    "fuzzy": (entry("Page", "Pagina", flags=["fuzzy"]), Message("Page"), "fuzzy: “Page”"),
    "gone": (entry("Old", "Oud"), None, "no longer in the code: “Old”"),
    "obsolete": (entry("Old", "Oud", obsolete=True), None, "obsolete: “Old”"),
    "half a plural": (
        entry("day", msgid_plural="days", msgstr_plural={0: "dag", 1: ""}),
        Message("day", plural="days"),
        "not translated: “day”",
    ),
    "plural in the code only": (entry("day", "dag"), Message("day", plural="days"), "plural does not fit"),
    "unknown part": (entry("%(n)s day", "%(m)s dag"), Message("%(n)s day"), "unknown placeholder %(m)s"),
    "lost part": (entry("For %(who)s", "Voor allen"), Message("For %(who)s"), "placeholder %(who)s is lost"),
    "lost braces": (entry("For {who}", "Voor allen"), Message("For {who}"), "placeholder {who} is lost"),
}


@pytest.mark.parametrize(("line", "message", "expected"), PROBLEMS.values(), ids=PROBLEMS.keys())
def test_problems(folder, line, message, expected):
    path = catalogue_path("nl")
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    if line:
        catalogue.append(line)
    catalogue.save(str(path))
    found = problems("nl", messages(message) if message else {})
    assert any(sentence.startswith(expected) for sentence in found), found


def test_a_first_form_may_leave_the_number_out(folder):
    path = catalogue_path("nl")
    path.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.append(entry("%(n)s day", msgid_plural="%(n)s days", msgstr_plural={0: "een dag", 1: "%(n)s dagen"}))
    catalogue.save(str(path))
    assert problems("nl", messages(Message("%(n)s day", plural="%(n)s days"))) == []


def test_compiles_only_what_changed(folder):
    assert not compile_catalogue("nl")  # there is no file at all
    update_catalogue("nl", messages(Message("Page")))
    assert compile_catalogue("nl")
    assert not compile_catalogue("nl")
    path = catalogue_path("nl")
    later = path.with_suffix(".mo").stat().st_mtime + 1
    os.utime(path, (later, later))
    assert compile_catalogue("nl")
    assert polib.mofile(str(path.with_suffix(".mo"))).metadata["Language"] == "nl"


def test_update_messages_command_tells_what_is_missing(folder, monkeypatch, capsys):
    (folder / "home").mkdir()
    (folder / "home" / "models.py").write_text('_("Front page")')
    monkeypatch.setattr(catalogues, "FOLDERS", ("home",))
    with pytest.raises(CommandError):
        call_command("update_messages")
    assert "nl: not translated: “Front page” (home/models.py:1)" in capsys.readouterr().out
    catalogue = read_catalogue("nl")
    catalogue[0].msgstr = "Voorpagina"
    catalogue.save(str(catalogue_path("nl")))
    call_command("update_messages")
    call_command("compile_catalogues")
    assert catalogue_path("nl").with_suffix(".mo").exists()
