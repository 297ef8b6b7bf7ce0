"""What the documentation names is there: paths, links, commands, and the words that stand on the screen."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings

ROOT = settings.ROOT
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("s*/README.md")])
# A path in backticks: a folder with a slash at its end, or a file with an ending.
PATH = re.compile(r"`((?:[\w.-]+/)+(?:[\w.-]+\.\w+)?)`")
FILE = re.compile(r"`(\w[\w-]*\.(?:py|toml|md|txt|yaml))`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
TARGET = re.compile(r"\bmake ([a-z]+(?:-[a-z]+)*)(?=[\s`;,.:]|$)")
# Made by running, and so in no checkout.
MADE = ("var/", ".venv/")
HEAVIEST_PICTURE = 200_000  # bytes


def named(document: Path) -> str:
    return str(document.relative_to(ROOT))


def code_of(text: str) -> str:
    """Return the commands of a document: what stands in backticks or is indented as code."""
    return "\n".join([*re.findall(r"`([^`\n]+)`", text), *re.findall(r"^    (.+)$", text, re.MULTILINE)])


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_path_is_there(document):
    found = {path for path in PATH.findall(document.read_text()) if not path.startswith(MADE)}
    places = (ROOT, ROOT / "site", document.parent)
    assert [path for path in found if not any((place / path).exists() for place in places)] == []


@pytest.fixture(scope="module")
def files():
    """The name of every file of the project."""
    tops = [path for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".") and path.name != "var"]
    return {path.name for top in tops for path in top.rglob("*")} | {path.name for path in ROOT.iterdir()}


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_file_that_is_named_without_its_folder_is_there(document, files):
    assert set(FILE.findall(document.read_text())) <= files


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(document):
    links = [link for link in LINK.findall(document.read_text()) if "//" not in link]
    assert [link for link in links if not (document.parent / link.partition("#")[0]).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_command_is_there(document):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    code = code_of(document.read_text())
    assert set(TARGET.findall(code)) <= targets
    scripts = re.findall(r"(?:^|\s)((?:setup|tests)/\S+\.py|manage\.py)\b", code)
    assert [script for script in scripts if not (ROOT / script).exists()] == []


def test_every_command_of_make_is_explained_by_its_help():
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE)) - {"help"}
    assert targets == set(re.findall(r'^\t@echo "make ([a-z-]+) ', makefile, re.MULTILINE))
    assert targets | {"help"} == set(re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)[1].split())


def test_the_map_of_readme_is_the_tree():
    """Each folder in the first column is there, and each folder at the top is in it."""
    [drawn] = re.findall(r"^```\n(.+?)^```", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    above, folders = [], set()
    for indent, names in re.findall(r"^( *)(\S+(?:, \S+)*?)  ", drawn, re.MULTILINE):
        above[len(indent) // 2 :] = [names.rstrip("/")]
        folders |= {"/".join([*above[:-1], name.rstrip("/")]) for name in names.split(", ")}
    assert [path for path in folders - {"var"} if not (ROOT / path).exists()] == []
    here = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))}
    assert here - folders == set()


def test_readme_shows_a_small_picture_of_the_site():
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert pictures == ["docs/front-page.jpg"]
    assert 10_000 < (ROOT / pictures[0]).stat().st_size < HEAVIEST_PICTURE


def test_readme_is_a_door():
    """One screen and a half: the rest has a place of its own in docs/."""
    assert len((ROOT / "README.md").read_text().splitlines()) <= 75


def test_every_decision_is_listed_once_and_in_order():
    folder = ROOT / "docs" / "decisions"
    files = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert LINK.findall((folder / "README.md").read_text()) == files
    assert [name[:3] for name in files] == [f"{number:03}" for number in range(1, len(files) + 1)]
    for name in files:
        text = (folder / name).read_text()
        assert text.startswith(f"# {name[:3]}. ")
        assert [part for part in ("Context", "Decision", "Consequences") if f"**{part}.** " not in text] == []


# Wagtail's own words in the admin.
OF_WAGTAIL = {"publiceren"}


def test_the_guide_for_editors_has_the_words_of_the_admin():
    catalogue = polib.pofile(str(ROOT / "site" / "translations" / "nl" / "LC_MESSAGES" / "django.po"))
    texts = {text for entry in catalogue for text in (entry.msgstr, *entry.msgstr_plural.values())}
    words = {re.sub(r"%\(\w+\)s", "…", text).lower() for text in texts} | OF_WAGTAIL
    labels = re.findall(r"\*\*(.+?)\*\*", (ROOT / "docs" / "editing.md").read_text())
    assert len(labels) > 30
    assert [word for word in labels if word.lower() not in words and f"{word.lower()}." not in words] == []
