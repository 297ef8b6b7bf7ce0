"""Every text that Django would look up at run time is found in the sources, exactly as it is looked up."""

import pytest
from django.template import Context, Engine
from django.utils import translation

from shared.language.messages import (
    Message,
    messages_in_folders,
    messages_in_python,
    messages_in_template,
)

TEMPLATES = {
    "translate": ('{% translate "Read also" %}', [("", "Read also", "")]),
    "single quotes": ("{% translate 'Read also' %}", [("", "Read also", "")]),
    "as variable": ('{% translate "Menu" as label %}', [("", "Menu", "")]),
    "filter": ('{% translate "menu"|capfirst %}', [("", "menu", "")]),
    "context": ('{% translate "Close" context "a lid" %}', [("a lid", "Close", "")]),
    "apostrophe": ("""{% translate "What's new" %}""", [("", "What's new", "")]),
    "per cent": ('{% translate "100% sure" %}', [("", "100%% sure", "")]),
    "argument": ('{% include "a.html" with label=_("Day") only %}', [("", "Day", "")]),
    "filter argument": ('{{ name|default:_("Nobody") }}', [("", "Nobody", "")]),
    "variable": ('{{ _("Somebody") }}', [("", "Somebody", "")]),
    "block": ("{% blocktranslate %}For {{ who }}{% endblocktranslate %}", [("", "For %(who)s", "")]),
    "trimmed": (
        "{% blocktranslate trimmed %}\n   one\n   two\n{% endblocktranslate %}",
        [("", "one two", "")],
    ),
    "plural": (
        "{% blocktranslate trimmed count n=3 %}\n {{ n }} page\n{% plural %}\n {{ n }} pages\n{% endblocktranslate %}",
        [("", "%(n)s page", "%(n)s pages")],
    ),
    "plural in context": (
        "{% blocktranslate count n=3 context 'cards' %}one{% plural %}{{ n }}{% endblocktranslate %}",
        [("cards", "one", "%(n)s")],
    ),
    "comment": ('{% comment %}{% translate "Not shown" %}{% endcomment %}', []),
    "odd text around it": (
        '  it\'s (open "\n\t\t{% translate "Open" %} )\n {% translate "Shut" %}',
        [("", "Open", ""), ("", "Shut", "")],
    ),
}


@pytest.mark.parametrize(("source", "expected"), TEMPLATES.values(), ids=TEMPLATES.keys())
def test_template(source, expected):
    found = [(message.context, message.msgid, message.plural) for message in messages_in_template(source)]
    assert found == expected


@pytest.mark.parametrize(("source", "expected"), TEMPLATES.values(), ids=TEMPLATES.keys())
def test_what_is_found_is_what_django_looks_up(source, expected, monkeypatch):
    asked = []

    def note(context, msgid, plural=""):
        asked.append((context, str(msgid), str(plural)))
        return str(msgid)

    monkeypatch.setattr("django.templatetags.i18n.translation.gettext", lambda m: note("", m))
    monkeypatch.setattr("django.templatetags.i18n.translation.pgettext", note)
    monkeypatch.setattr("django.templatetags.i18n.translation.ngettext", lambda s, p, n: note("", s, p))
    monkeypatch.setattr("django.templatetags.i18n.translation.npgettext", lambda c, s, p, n: note(c, s, p))
    monkeypatch.setattr("django.template.base.gettext_lazy", lambda m: note("", m))
    monkeypatch.setattr("django.template.base.pgettext_lazy", note)
    libraries = {"i18n": "django.templatetags.i18n"}
    loaders = [("django.template.loaders.locmem.Loader", {"a.html": "{{ label }}"})]
    engine = Engine(libraries=libraries, loaders=loaders)
    with translation.override("nl"):
        engine.from_string("{% load i18n %}" + source).render(Context({"who": "all"}))
    assert sorted(set(asked)) == sorted(expected)


PYTHON = {
    "call": ('_("Title")', [("", "Title", "")]),
    "lazy": ('gettext_lazy("Title")', [("", "Title", "")]),
    "joined": ('_(\n    "One line"\n    " and another"\n)', [("", "One line and another", "")]),
    "plural": ('ngettext("%(n)s day", "%(n)s days", n)', [("", "%(n)s day", "%(n)s days")]),
    "context": ('pgettext_lazy("month", "May")', [("month", "May", "")]),
    "both": ('npgettext("c", "one", "many", n)', [("c", "one", "many")]),
    "variable": ("_(name)", []),
    "formatted later": ('_("Hello %(name)s") % {"name": "x"}', [("", "Hello %(name)s", "")]),
    "f-string is never looked up whole": ('_(f"Hello {name}")', []),
    "definition": ('def gettext(text="none"):\n    pass', []),
}


@pytest.mark.parametrize(("source", "expected"), PYTHON.values(), ids=PYTHON.keys())
def test_python(source, expected):
    found = [(message.context, message.msgid, message.plural) for message in messages_in_python(source)]
    assert found == expected


def test_where_and_comment():
    template = '<p>\n{# Translators: a menu #}\n{% translate "Menu" %}</p>'
    python = '\n# Translators: a year\nlabel = _("Year")'
    assert list(messages_in_template(template, "a.html")) == [
        Message("Menu", where="a.html:3", comment="Translators: a menu")
    ]
    assert messages_in_python(python, "b.py") == [Message("Year", where="b.py:3", comment="Translators: a year")]


def test_another_tag_inside_a_text_is_refused():
    with pytest.raises(SyntaxError):
        list(messages_in_template("{% blocktranslate %}{% if x %}a{% endif %}{% endblocktranslate %}"))


def test_folders(tmp_path):
    (tmp_path / "app" / "migrations").mkdir(parents=True)
    (tmp_path / "app" / "models.py").write_text('_("Page"); _("Only here")')
    (tmp_path / "app" / "page.html").write_text(
        "{% blocktranslate count n=n %}Page{% plural %}Pages{% endblocktranslate %}"
    )
    (tmp_path / "app" / "migrations" / "0001_initial.py").write_text('_("Old label")')
    (tmp_path / "app" / "picture.svg").write_text('_("Nothing")')
    found = messages_in_folders([tmp_path / "app"], tmp_path)
    assert sorted(found) == [("", "Only here"), ("", "Page")]
    assert found["", "Page"].plural == "Pages"
    assert found["", "Page"].where == "app/models.py:1"


def test_one_text_with_two_plurals_is_refused(tmp_path):
    (tmp_path / "a.py").write_text('ngettext("day", "days", n); ngettext("day", "dayz", n)')
    with pytest.raises(ValueError, match="another plural"):
        messages_in_folders([tmp_path], tmp_path)
