"""
Nothing is lost when the fields of pages are renamed: a full site of before is migrated, and says what it said.

The site is the demo with drafts, scheduled versions and pages that were never published, on the database of the run;
see `two_sites`. It takes minutes: `make prove`.
"""

import json
from pathlib import Path

import pytest

from tests import databases
from tests.migrations.checkouts import as_it_was
from tests.migrations.same_html import differences
from tests.migrations.two_sites import EVERYTHING, STEPS, TwoSites

pytestmark = pytest.mark.prove

# The new name of a class or an id of HTML by its old one. Data: whoever renames one adds a line.
NAMES = json.loads((Path(__file__).parent / "renamed_classes.json").read_text())


@pytest.fixture(scope="module")
def sites(tmp_path_factory, django_db_blocker):
    try:
        with django_db_blocker.unblock():
            return TwoSites(tmp_path_factory.mktemp("proof"))
    except RuntimeError as error:
        pytest.fail(str(error), pytrace=False)


def test_what_the_history_lacks_is_named(tmp_path):
    with pytest.raises(RuntimeError, match=r"needs commit 0000000.*git fetch --unshallow"):
        as_it_was("0000000", tmp_path / "nothing")


def test_the_site_has_what_could_be_lost(sites):
    """Of each kind of page a draft, of most a scheduled version and one that was never published."""
    ways = [one["how"] for one in sites.filled["expected"].values()]
    assert min(map(ways.count, ("draft", "scheduled", "never"))) > 10
    found = sites.old.found["migrated"]
    assert len(found["comments"]) == 4
    assert len(found["site"]) > 250


@pytest.mark.parametrize("step", ["migrated", "drafts", "scheduled"])
def test_visitors_and_calendars_get_the_same(sites, step):
    before, after = (side.found[step]["site"] for side in (sites.old, sites.new))
    assert before.keys() == after.keys()
    found = {address: _differences(before[address], after[address]) for address in before}
    assert not any(found.values()), _told(found)


@pytest.mark.parametrize("step", ["migrated", *STEPS])
@pytest.mark.parametrize("sort", ["rows", "revisions", "passed over", "changes", "comments", "references"])
def test_the_database_means_the_same(sites, sort, step):
    before, after = (side.found[step][sort] for side in (sites.old, sites.new))
    found = {pk: _fields_that_differ(before.get(pk), after.get(pk)) for pk in before | after}
    assert not any(found.values()), _told(found)


def test_drafts_open_with_what_was_typed(sites):
    before, after = (side.found["migrated"]["forms"] for side in (sites.old, sites.new))
    found = {pk: _fields_that_differ(before.get(pk), after.get(pk)) for pk in before | after}
    assert not any(found.values()), _told(found)
    assert {form.get("status at the desk", 200) for form in after.values()} == {200}


@pytest.mark.parametrize("sort", ["served", "previews"])
def test_drafts_look_the_same(sites, sort):
    before, after = (side.found["migrated"][sort] for side in (sites.old, sites.new))
    assert before.keys() == after.keys()
    found = {}
    for pk in before:
        old, new = (side[pk] if sort == "previews" else {"": side[pk]} for side in (before, after))
        assert old.keys() == new.keys()
        found |= {f"{pk} {mode}": differences(old[mode], new[mode], NAMES) for mode in old}
    assert not any(found.values()), _told(found)


@pytest.mark.parametrize(("step", "hows"), [("drafts", {"draft", "never"}), ("scheduled", {"scheduled"})])
def test_what_was_published_kept_what_its_draft_said(sites, step, hows):
    """Its hub, its cancellation, its hiding, its capacity; not only the same as with the code of before."""
    assert not sites.new.published[step]["refused"]
    rows = sites.new.found[step]["rows"]
    for pk, draft in sites.filled["expected"].items():
        if draft["how"] not in hows:
            continue
        assert rows[pk]["live"], rows[pk]["title"]
        for name, value in draft["fields"].items():
            assert _plain(name, rows[pk][name]) == value, (rows[pk]["title"], name)


def test_no_calendar_is_told_of_a_change_that_is_none(sites):
    unchanged = sites.new.published["unchanged"]
    assert not unchanged["refused"]
    assert unchanged["after"] == unchanged["before"]
    assert len(unchanged["before"]) > 40
    for step in STEPS:
        assert sites.new.published[step] == sites.old.published[step], step


def test_rebuilding_the_reference_index_makes_what_it_made(sites):
    """
    What stands in the index is compared above; here it is what `rebuild_references_index` makes of the pages.

    The two are not the same, before as after: rows below a `BasePage`, such as authors, are indexed as of that class
    when they are saved (Wagtail 8.0), and as of the page's own class by rebuilding.
    """
    after = _rebuilt(sites, sites.new, sites.migrated)
    assert after == _rebuilt(sites, sites.old, sites.original)
    assert len(after) > 500


def _rebuilt(sites, side, original):
    copy = databases.copy(original, f"proof_rebuilt_{side.code.sort}")
    side.code.manage("rebuild_references_index", on=copy, files=sites.files)
    return sites.inventory(side.code, copy, "records")["references"].keys()


def test_migrations_say_what_the_models_say(sites):
    sites.new.code.manage("makemigrations", "--check", "--dry-run", on=sites.migrated, files=sites.files)


def test_there_and_back(sites):
    """Who goes back to the code of before finds the site as it was left."""
    back = databases.copy(sites.migrated, "proof_back")
    for app, last in sites.old.code.last_migrations().items():
        sites.new.code.manage("migrate", app, last, "--verbosity", "0", on=back, files=sites.files)
    found = sites.inventory(sites.old.code, back, *EVERYTHING)
    for sort, before in sites.old.found["migrated"].items():
        assert found[sort] == before, sort
    sites.new.code.manage("migrate", "--verbosity", "0", on=back, files=sites.files)
    again = sites.inventory(sites.new.code, back, "records")
    for sort, after in again.items():
        assert sites.new.found["migrated"][sort] == after, sort


def _differences(before, after):
    if "html" not in before["sort"]:
        return _fields_that_differ(before, after)
    rest = ({name: value for name, value in answer.items() if name != "text"} for answer in (before, after))
    return _fields_that_differ(*rest) + differences(before["text"], after["text"], NAMES)


def _fields_that_differ(before, after):
    """Return a sentence for each name under which two values differ; they may be no dictionaries."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return [] if before == after else [f"before: {before}\nafter:  {after}"]
    names = [name for name in before | after if before.get(name, "(nothing)") != after.get(name, "(nothing)")]
    return [
        f"{name}\nbefore: {before.get(name, '(nothing)')}\nafter:  {after.get(name, '(nothing)')}" for name in names
    ]


def _plain(name, value):
    """Return a value of a row as `fill_demo` writes down what it expects."""
    return [row["hub"] for row in value] if name == "also_in" else value


def _told(found):
    wrong = {name: "\n".join(sentences) for name, sentences in found.items() if sentences}
    told = [f"{name}:\n{text[:1500]}" for name, text in wrong.items()]
    return f"{len(wrong)} of {len(found)} differ\n" + "\n".join(told[:20])
