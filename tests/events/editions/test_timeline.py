"""The editions of a series: which is next, which have been, the newest, and the ones beside each."""

import pytest
import time_machine

from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NOW = local("2026-10-01 12:00")


@pytest.fixture(autouse=True)
def now():
    with time_machine.travel(NOW, tick=False):
        yield


def day(text, **fields):
    return {"starts_at": local(f"{text} 10:00"), "ends_at": local(f"{text} 12:00"), "title": text} | fields


@pytest.fixture
def series():
    return make.series(title="De Tafel", slug="tafel")


def shown(client, series, query=""):
    answer = client.get(series.url + query)
    assert answer.status_code == 200
    return answer


def test_the_next_edition_first_then_every_earlier_one(client, series):
    for number, text in enumerate(("2024-03-01", "2026-11-05", "2025-03-01", "2027-02-01"), 1):
        make.event(hub=series, edition_label=f"deel {number}", **day(text))
    make.event(hub=series, title="Voorjaar", when_in_words="voorjaar", date_to_be_announced=True)
    editions = shown(client, series).context["editions"]
    assert (editions.next.page.title, editions.next.label) == ("2026-11-05", "deel 2")
    assert [edition.page.title for edition in editions.coming] == ["2027-02-01", "Voorjaar"]
    assert [edition.page.title for edition in editions.been] == ["2025-03-01", "2024-03-01"]


def test_what_is_cancelled_is_not_the_next(client, series):
    make.event(hub=series, event_status="cancelled", **day("2026-11-05"))
    make.event(hub=series, **day("2026-12-05"))
    editions = shown(client, series).context["editions"]
    assert editions.next.page.title == "2026-12-05"
    assert [edition.page.title for edition in editions.coming] == ["2026-11-05"]


def test_an_edition_can_be_a_series_of_its_own(client, series):
    earlier = make.series(title="Jaar negen", hub=series, published_on="2025-07-01", edition_label="9.0")
    year = make.series(title="Jaar tien", hub=series, published_on="2026-07-01", edition_label="10.0")
    make.event(hub=earlier, **day("2025-11-05"))
    make.event(hub=year, **day("2026-09-05"))
    make.event(hub=year, **day("2026-11-05"))
    answer = shown(client, series)
    editions = answer.context["editions"]
    assert editions.next.page.title == "Jaar tien"
    assert [edition.page.title for edition in editions.coming] == ["2026-11-05"]
    assert [edition.page.title for edition in editions.been] == ["Jaar negen"]
    assert client.get(f"{series.url}nieuwste/").url == year.url


@pytest.mark.parametrize(("stage", "is_next"), [("planned", True), ("running", True), ("finished", False), ("", True)])
def test_the_editor_says_how_far_a_series_is(client, series, stage, is_next):
    year = make.series(title="Jaar tien", hub=series, stage=stage, period="seizoen 2026-2027")
    answer = shown(client, series)
    assert bool(answer.context["editions"].next) == is_next
    words = {"planned": "Gepland", "running": "Loopt", "finished": "Afgerond", "": ""}[stage]
    assert words in year.card_line
    assert words in client.get(year.url).content.decode()


def test_a_hundred_past_editions_stay_to_be_found(client, series):
    for number in range(100):
        make.event(
            hub=series, **day(f"20{number // 10 + 10}-0{number % 9 + 1}-{number % 25 + 1:02}", title=f"Nr {number}")
        )
    found, query = [], ""
    while True:
        listing = shown(client, series, query).context["been"]
        found += [edition.page.title for edition in listing.cards]
        if not listing.next_url:
            break
        query = listing.next_url.removeprefix(series.url)
    assert sorted(found) == sorted(f"Nr {number}" for number in range(100))
    assert client.get(f"{series.url}?page=6").status_code == client.get(f"{series.url}?page=x").status_code == 404


def test_the_stable_address_leads_to_the_newest(client, series):
    newest = f"{series.url}nieuwste/"
    assert client.get(newest).url == series.url
    past = make.event(hub=series, **day("2025-03-01"))
    assert client.get(newest).url == past.url
    make.event(hub=series, **day("2027-03-01"))
    coming = make.event(hub=series, **day("2026-11-01"))
    make.event(hub=series, live=False, **day("2026-10-05"))
    answer = client.get(newest)
    assert (answer.status_code, answer.url) == (302, coming.url)


def test_nobody_finds_a_series_by_its_stable_address_that_is_not_public(client, series):
    hidden = make.private(make.series(slug="geheim"))
    draft = make.series(slug="nog-niet", live=False)
    assert client.get(f"{draft.url}nieuwste/").status_code == 404
    assert client.get(f"{hidden.url}nieuwste/").status_code == 302
    assert (
        "admin/login" in client.get(f"{hidden.url}nieuwste/").url or "login" in client.get(f"{hidden.url}nieuwste/").url
    )


def test_before_and_after_in_order(client, series):
    inner = make.series(title="Jaar", hub=series, published_on="2025-12-01", edition_label="5.0")
    first = make.event(hub=series, edition_label="deel 1", **day("2024-03-01"))
    same = make.event(hub=series, **day("2026-11-05", title="Zelfde dag"))
    last = make.event(hub=series, title="Voorjaar", when_in_words="voorjaar", date_to_be_announced=True)
    twin = make.event(hub=series, **day("2026-11-05", title="Nog een"))
    make.event(hub=series, live=False, **day("2025-05-05"))
    make.event(hub=inner, **day("2026-01-05"))
    order = [first, inner, same, twin, last]
    for place, page in enumerate(order):
        context = client.get(page.url).context
        assert context["edition_before"] == (order[place - 1].basepage_ptr if place else None)
        assert context["edition_after"] == (order[place + 1].basepage_ptr if place < 4 else None)
    assert client.get(inner.url).context["edition_before"].edition_label == "deel 1"
    assert client.get(same.url).context["edition_before"].edition_label == "5.0"


def test_what_is_shown_here_too_and_stands_beside_it_is_both(client, series):
    first = make.event(hub=series, **day("2024-03-01"))
    second = make.event(hub=series, also_in=[first], **day("2025-03-01"))
    context = client.get(first.url).context
    assert [row.title for row in context["story"].parts] == [second.title]


def test_every_edition_leads_to_those_beside_it(client, series):
    first = make.event(hub=series, edition_label="deel 1", **day("2024-03-01"))
    second = make.series(title="Jaar", hub=series, published_on="2025-12-01")
    html = " ".join(client.get(second.url).content.decode().split())
    assert 'aria-label="Andere edities van De Tafel"' in html
    assert f'rel="prev" href="{first.url}"' in html
    assert "Vorige: deel 1" in html
    assert first.card_line
    assert f'<span class="card__line">{first.card_line}</span>' in html
    assert f'rel="next" href="{second.url}"' in client.get(first.url).content.decode()


def test_a_session_and_a_lone_event_have_none_beside_them(client, series):
    whole = make.event(**day("2024-03-01"))
    make.event(hub=whole, **day("2024-03-01", title="Een"))
    session = make.event(hub=whole, **day("2024-03-01", title="Twee"))
    in_draft = make.event(hub=make.series(live=False), **day("2024-03-01", title="Drie"))
    for page in (whole, session, in_draft):
        assert client.get(page.url).context["edition_before"] is None


def test_the_label_stands_beside_the_name_of_the_series(client):
    series = make.series(title="De Kring")
    assert client.get(make.event(hub=series, edition_label="deel 3").url).context["edition_text"] == "De Kring, deel 3"
    assert client.get(make.event(hub=series).url).context["edition_text"] == ""
    assert client.get(make.event(edition_label="deel 3").url).context["edition_text"] == "deel 3"
