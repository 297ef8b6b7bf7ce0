"""Photos in a browser: large by the keyboard alone, by a finger, at a shared address; eighty at once in the admin."""

import gzip
from datetime import date, timedelta
from time import monotonic, sleep
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.demo_addresses import WITH_AN_ALBUM
from tests.detailed_photos import detailed_photo

TELEPHONE = {"width": 360, "height": 740}
EIGHTY = 80
WEIGHT = 400 * 1024

SHIFTS = """() => {
  window.shifted = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifted += one.value; })
    .observe({ type: "layout-shift", buffered: true });
}"""


@pytest.fixture
def album(page):
    page.goto(WITH_AN_ALBUM)
    return page.locator("[data-gallery]").first


def test_by_the_keyboard_alone(page, album):
    links = album.locator("a[data-photo]")
    links.first.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    expect(dialog.locator(".lightbox__place")).to_have_text("1 / 12")
    expect(dialog.locator("button:focus")).to_have_count(1)
    caption = dialog.locator("figcaption")
    first = caption.inner_text()
    page.keyboard.press("ArrowRight")
    expect(dialog.locator(".lightbox__place")).to_have_text("2 / 12")
    expect(caption).not_to_have_text(first)
    page.keyboard.press("End")
    expect(dialog.locator(".lightbox__place")).to_have_text("12 / 12")
    page.keyboard.press("ArrowRight")
    expect(dialog.locator(".lightbox__place")).to_have_text("1 / 12")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    for _ in range(12):  # the focus stays within
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    assert page.url.endswith(f"#foto-{links.nth(1).get_attribute('data-photo')}")
    page.keyboard.press("Escape")
    expect(dialog).not_to_be_visible()
    expect(links.nth(1)).to_be_focused()
    assert page.url.endswith(WITH_AN_ALBUM)


def test_an_address_that_was_shared_opens_the_photo(page, album):
    number = album.locator("a[data-photo]").nth(4).get_attribute("data-photo")
    page.goto("about:blank")
    page.goto(f"{WITH_AN_ALBUM}#foto-{number}")
    dialog = page.get_by_role("dialog")
    expect(dialog.locator(".lightbox__place")).to_have_text("5 / 12")
    leads_to = dialog.get_by_role("link", name="Pagina van deze foto")
    leads_to.click()
    page.wait_for_url(f"**/fotos/*/{number}/")


def test_a_finger_along_the_photo(new_context):
    page = new_context(viewport=TELEPHONE, has_touch=True, is_mobile=True).new_page()
    page.goto(WITH_AN_ALBUM)
    page.locator("[data-gallery] a[data-photo]").first.tap()
    place = page.locator(".lightbox__place")
    for start, end, expected in ((300, 80, "2 / 12"), (80, 300, "1 / 12"), (200, 190, "1 / 12")):
        page.evaluate(
            """([start, end]) => {
              const photo = document.querySelector(".lightbox__photo");
              const touch = (name, x) => photo.dispatchEvent(new PointerEvent(name,
                { clientX: x, clientY: 300, pointerType: "touch", isPrimary: true, bubbles: true }));
              touch("pointerdown", start); touch("pointerup", end);
            }""",
            [start, end],
        )
        expect(place).to_have_text(expected)


def photos(number):
    """Return so many photos with as much to see as real ones, as files for a browser."""
    for place in range(number):
        yield {
            "name": f"middag-{place + 1:02}.jpg",
            "mimeType": "image/jpeg",
            "buffer": detailed_photo(place, (1000, 667)),
        }


def test_photos_are_dropped_onto_an_event_too(admin):
    """Its own list of photos, on the tab for what is told afterwards: dropped, published, seen in their order."""
    admin.get_by_role("link", name="Bijeenkomst", exact=True).click()
    admin.locator("#id_title").fill(f"Middag {uuid4().hex[:6]}")
    admin.locator("#id_starts_at").fill(f"{date.today() - timedelta(days=3):%d-%m-%Y} 13:30")
    admin.keyboard.press("Tab")
    admin.get_by_role("tab", name="Na afloop").click()
    admin.get_by_role("button", name="Voeg nieuwe foto's toe").first.click()
    window = admin.get_by_role("dialog", name="Voeg nieuwe foto's toe")
    window.get_by_label("Waar het bewijs is").fill("Map Middag")
    window.get_by_label("Toestemming van wie erop staat").select_option("given")
    window.locator("input[type=file]").set_input_files(list(photos(3)))
    expect(window.get_by_role("status")).to_have_text("3 van 3 foto's toegevoegd", timeout=60_000)
    window.get_by_role("button", name="Zet ze in het album").click()
    rows = admin.locator("#id_event_photos-FORMS .chooser__title")
    expect(rows).to_have_text(["Middag 01", "Middag 02", "Middag 03"])
    admin.get_by_role("button", name="Publiceren").click()
    expect(admin.locator(".messages")).to_contain_text("gepubliceerd", timeout=60_000)
    admin.goto(admin.locator(".messages a", has_text="live").first.get_attribute("href"))
    expect(admin.locator("[data-gallery] .album__item")).to_have_count(3)


def test_eighty_at_once_in_another_order_and_seen_on_a_telephone(admin, new_context):
    title = f"Tachtig foto's {uuid4().hex[:6]}"
    admin.get_by_role("link", name="Blog", exact=True).click()
    admin.locator("#id_title").fill(title)
    admin.get_by_role("button", name="Blok invoegen").last.click()
    admin.get_by_role("option", name="Foto's", exact=True).click()
    drop_eighty(admin)
    reorder(admin)
    admin.get_by_role("button", name="Meer acties").click()
    admin.get_by_role("button", name="Publiceren").click()
    expect(admin.locator(".messages")).to_contain_text("gepubliceerd", timeout=60_000)
    address = admin.locator(".messages a", has_text="live").first.get_attribute("href")
    seen_on_a_telephone(new_context, address)


def drop_eighty(admin):
    admin.get_by_role("button", name="Voeg nieuwe foto's toe").click()
    window = admin.get_by_role("dialog", name="Voeg nieuwe foto's toe")
    window.locator("input[type=file]").set_input_files(list(photos(EIGHTY)))
    expect(window.get_by_role("alert").first).to_be_visible()  # consent was not chosen yet
    window.get_by_label("Maker").fill("Noor Visser")
    window.get_by_label("Waar het bewijs is").fill("Map Middag")
    window.get_by_label("Toestemming van wie erop staat").select_option("given")
    expect(window.get_by_role("status")).to_have_text("80 van 80 foto's toegevoegd", timeout=120_000)
    window.get_by_role("button", name="Zet ze in het album").click()
    expect(photos_in(admin)).to_have_count(EIGHTY)


def photos_in(admin):
    return admin.locator("[data-contentpath=body] .photo-list .chooser__image")


def reorder(admin):
    """The second is dragged above the first, the last goes up one place by its button."""
    before = [image.get_attribute("src") for image in photos_in(admin).all()]
    items = admin.locator(".photo-list [data-streamfield-child]")
    handle = items.nth(1).locator("[data-streamfield-action=DRAG]")
    handle.scroll_into_view_if_needed()
    handle.hover()
    admin.mouse.down()
    target = items.nth(0).bounding_box()
    admin.mouse.move(target["x"] + 40, target["y"] + 40, steps=12)
    admin.mouse.move(target["x"] + 10, target["y"] + 30, steps=12)
    admin.mouse.up()
    items.nth(EIGHTY - 1).locator("[data-streamfield-action=MOVE_UP]").click()
    expected = [before[1], before[0], *before[2:-2], before[-1], before[-2]]
    expect(photos_in(admin).first).to_have_attribute("src", before[1])
    assert [image.get_attribute("src") for image in photos_in(admin).all()] == expected


def wait_until_made(page, address):
    """The sizes are made beside the requests; until then a page keeps the places of its photos."""
    until = monotonic() + 240
    while "photo-soon" in page.request.get(address).text():
        assert monotonic() < until, "Nobody makes the sizes."
        sleep(1)


def weight_of(request):
    """Return the bytes that are sent, of texts those that a web server in front sends: compressed."""
    kind = request.response().header_value("content-type") or ""
    if kind.startswith("text/"):
        return len(gzip.compress(request.response().body(), 6))
    return request.sizes()["responseBodySize"]


def seen_on_a_telephone(new_context, address):
    page = new_context(viewport=TELEPHONE, device_scale_factor=3, is_mobile=True, has_touch=True).new_page()
    wait_until_made(page, address)
    fetched = []
    page.on("requestfinished", lambda request: fetched.append(request))
    page.goto(address)
    page.evaluate(SHIFTS)
    page.locator("[data-gallery]").scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    weight = sum(weight_of(request) for request in fetched)
    print(f"The first view of eighty photos at 360 pixels: {weight / 1024:.0f} KB in {len(fetched)} requests.")
    assert weight < WEIGHT
    photos = page.locator("[data-gallery] .album__item")
    assert [photo.is_visible() for photo in photos.all()].count(True) == 12
    assert page.evaluate("window.shifted") < 0.01
    page.get_by_text("Toon alle 80 foto's").tap()
    assert [photo.is_visible() for photo in photos.all()].count(True) == EIGHTY
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    photos.nth(70).locator("a").tap()
    expect(page.locator(".lightbox__place")).to_have_text("71 / 80")
    expect(page.locator(".lightbox__caption")).to_contain_text("Noor Visser")
