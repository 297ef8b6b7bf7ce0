"""Films in a browser: nothing of another website before the click, and a film of our own that plays."""

import pytest
from playwright.sync_api import expect

ELSEWHERE = "/films/big-buck-bunny/"
OUR_OWN = "/films/de-lommertafel-in-24-seconden/"
EVENT = "/agenda/24-uur-zuiderdijk/"


@pytest.fixture
def visitor(browser, demo_site):
    """A page, and in `asked` each address it asked for; other hosts are written down and get no answer."""
    context = browser.new_context(base_url=demo_site, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    context.route(lambda url: not url.startswith((f"{demo_site}/", "data:", "blob:")), lambda route: route.abort())
    yield page
    context.close()


def until(page, condition):
    """Wait until JavaScript says so, for ten seconds; Playwright's own way needs `eval`, which our pages forbid."""
    page.evaluate(
        f"""async () => {{
          for (const end = Date.now() + 10000; !({condition}); await new Promise((go) => setTimeout(go, 50)))
            if (Date.now() > end) throw new Error("Waited in vain.");
        }}"""
    )


def elsewhere(page, site):
    return [url for url in page.asked if not url.startswith((f"{site}/", "data:", "blob:"))]


@pytest.mark.parametrize("address", [ELSEWHERE, EVENT, "/films/"])
def test_nothing_leaves_before_a_click(address, visitor, demo_site):
    visitor.goto(address, wait_until="networkidle")
    for picture in visitor.locator("main img").all():
        picture.scroll_into_view_if_needed()
    visitor.locator(".film, .film-card").first.hover()
    visitor.wait_for_load_state("networkidle")
    assert visitor.asked
    assert elsewhere(visitor, demo_site) == []
    assert visitor.locator("iframe").count() == 0


def test_a_click_loads_the_player_and_the_label_said_so(visitor, demo_site):
    visitor.goto(ELSEWHERE, wait_until="networkidle")
    link = visitor.get_by_role("link", name="Bekijk de film")
    expect(link).to_contain_text("Een klik laadt de film van Vimeo. Die website verzamelt dan gegevens.")
    link.focus()
    visitor.keyboard.press("Enter")
    frame = visitor.locator("iframe[title='Big Buck Bunny']")
    expect(frame).to_be_focused()
    assert frame.get_attribute("src") == "https://player.vimeo.com/video/1084537?dnt=1&autoplay=1"
    assert elsewhere(visitor, demo_site) == ["https://player.vimeo.com/video/1084537?dnt=1&autoplay=1"]
    assert visitor.url == demo_site + ELSEWHERE


def test_a_chapter_begins_there(visitor, demo_site):
    visitor.goto(ELSEWHERE, wait_until="networkidle")
    visitor.get_by_role("link", name="De drie plaaggeesten").click()
    expect(visitor.locator("iframe")).to_have_attribute(
        "src", "https://player.vimeo.com/video/1084537?dnt=1&autoplay=1#t=100s"
    )


def test_a_film_of_our_own_plays_and_pauses(visitor):
    visitor.goto(OUR_OWN, wait_until="networkidle")
    assert not [url for url in visitor.asked if url.endswith(".webm")], "Nobody asked for the film yet."
    film = visitor.locator("video")
    film.focus()
    visitor.keyboard.press("Space")
    until(visitor, "document.querySelector('video').currentTime > 0.3")
    assert film.evaluate("video => [video.paused, video.videoWidth, Math.round(video.duration)]") == [False, 640, 24]
    visitor.keyboard.press("Space")
    until(visitor, "document.querySelector('video').paused")


def test_subtitles_on(visitor):
    visitor.goto(OUR_OWN, wait_until="networkidle")
    film = visitor.locator("video")
    tracks = film.evaluate("video => [...video.textTracks].map((track) => [track.kind, track.language, track.label])")
    assert tracks == [
        ["captions", "nl", "Nederlands"],
        ["subtitles", "en", "English"],
        ["chapters", "", "Hoofdstukken"],
    ]
    film.evaluate("video => { video.textTracks[0].mode = 'showing'; video.textTracks[2].mode = 'hidden'; }")
    film.focus()
    visitor.keyboard.press("Space")
    until(visitor, "document.querySelector('video').textTracks[0].activeCues?.length === 1")
    assert "240 mensen" in film.evaluate("video => video.textTracks[0].activeCues[0].text")
    until(visitor, "document.querySelector('video').textTracks[2].cues?.length === 4")


def test_to_a_chapter_by_a_piece_of_the_file(visitor):
    pieces = []
    visitor.on("response", lambda answer: answer.url.endswith(".webm") and pieces.append(answer.status))
    visitor.goto(OUR_OWN, wait_until="networkidle")
    visitor.get_by_role("link", name="Naar huis").click()
    until(visitor, "document.querySelector('video').currentTime > 18.2")
    assert set(pieces) == {206}


def test_the_transcript_opens_under_it(visitor):
    visitor.goto(OUR_OWN)
    words = visitor.get_by_text("Op 11 juni stond hier één lange tafel")
    expect(words).not_to_be_visible()
    visitor.get_by_text("Lees wat er gezegd wordt").click()
    expect(words).to_be_visible()


def test_without_javascript_it_is_a_link(new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(ELSEWHERE)
    expect(page.get_by_role("link", name="Bekijk de film")).to_have_attribute("href", "https://vimeo.com/1084537")
