"""The typefaces: small enough, ours by name, measured; and a page that asks for them."""

import pytest
from django.core.management import call_command
from django.template import Context, Template
from fontTools.ttLib import TTFont

from shared.typography import subsets
from shared.typography.faces import SANS_REGULAR, SERIF_SEMIBOLD
from shared.typography.metrics import SYSTEM_WIDTHS, system_average
from shared.typography.pairings import CHOICES, DEFAULT, FACES, PAIRINGS, pairing_for
from shared.typography.templatetags.typography import soft_hyphens

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Every font file, made once for this module, in a folder of its own."""
    folder = tmp_path_factory.mktemp("var")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.conf.settings.VAR", folder)
        subsets.make_files()
        yield folder / "made" / "fonts"
    subsets.descriptors.cache_clear()


@pytest.mark.parametrize("pairing", PAIRINGS, ids=lambda pairing: pairing.code)
def test_a_pairing_is_at_most_three_files_and_80_kb(made, pairing):
    sizes = [(made / face.file_name).stat().st_size for face in pairing.faces]
    assert len(sizes) <= 3
    assert sum(sizes) <= 80 * 1024


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.slug)
def test_a_file_has_the_letters_and_a_name_of_its_own(made, face):
    font = TTFont(made / face.file_name)
    assert font.flavor == "woff2"
    assert set("aëïéÉşłŽčŐ€–’“”…·") <= {chr(code) for code in font.getBestCmap()}
    names = {record.nameID: str(record) for record in font["name"].names}
    assert names[1] == face.family
    assert "Open Font License" in names[13]
    assert not any("Source" in names[name_id] for name_id in (1, 2, 4, 6))


def test_made_once_and_again_when_a_file_is_gone(made, capsys):
    assert subsets.is_current()
    call_command("build_fonts")
    assert "up to date" in capsys.readouterr().out
    (made / SANS_REGULAR.file_name).unlink()
    call_command("build_fonts")
    assert "5 font files made" in capsys.readouterr().out
    assert subsets.is_current()


def test_the_stand_in_is_as_wide_and_as_high_as_our_face(made):
    font = TTFont(made / SERIF_SEMIBOLD.file_name)
    metrics = subsets.made()["faces"][SERIF_SEMIBOLD.slug]
    stretch = float(metrics["size-adjust"].rstrip("%")) / 100
    assert 0.85 < stretch < 1.2
    em = font["head"].unitsPerEm
    ascent = float(metrics["ascent-override"].rstrip("%")) / 100 * stretch
    assert ascent == pytest.approx(font["hhea"].ascent / em, abs=0.001)


def test_every_system_typeface_has_a_width_for_every_letter():
    assert all(0.35 < system_average(name) < 0.6 for name in SYSTEM_WIDTHS)


def test_a_page_preloads_and_declares_its_pairing(made):
    html = Template("{% load typography %}{% typefaces code %}").render(Context({"code": "book"}))
    assert html.count('rel="preload"') == 3
    assert html.count("@font-face") == 6
    assert "/static/fonts/serif-regular.woff2" in html
    assert '--font-title: "Samenspel Serif"' in html


def test_a_page_without_made_files_asks_for_none(tmp_path, settings):
    settings.VAR = tmp_path
    subsets.descriptors.cache_clear()
    html = Template("{% load typography %}{% typefaces %}").render(Context())
    subsets.descriptors.cache_clear()
    assert "preload" not in html
    assert "--font-title" in html


def test_an_unknown_code_is_the_first_pairing():
    assert pairing_for("no-such-pairing") is DEFAULT
    assert pairing_for("") is DEFAULT
    assert [code for code, _ in CHOICES] == ["magazine", "book", "clear"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("kort", "kort"),
        ("Vrijwilligersbijeenkomst", "Vrij-wil-li-gers-bij-een-komst"),
        ("de mantelzorgondersteuning", "de man-tel-zorg-on-der-steu-ning"),
        ("", ""),
    ],
)
def test_only_very_long_words_get_break_points(text, shown):
    shy = "\u00ad"
    result = soft_hyphens(text)
    assert result.replace(shy, "") == text
    assert (shy in result) == ("-" in shown)
    # The very ends of a word stay whole.
    assert all(len(piece) >= 4 for piece in (result.split(shy)[0], result.split(shy)[-1]) if shy in result)


def test_break_points_do_not_undo_escaping():
    template = Template("{% load typography %}{{ text|soft_hyphens }}")
    assert template.render(Context({"text": "a <b>"})) == "a &lt;b&gt;"
