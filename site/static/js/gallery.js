/**
 * Photos of an album open large, one after the other: with a click, the arrow keys, Home and End, or a swipe.
 * Without this script each photo leads to a page of its own. The address says which photo is open, so it can be shared.
 */
const SWIPE = 48; // pixels along the screen before a finger means "the next one"
const SIZES = "min(96vw, 100rem)"; // as in gallery.css
const NAME = /#foto-(\d+)$/;

/** One dialog for all albums of the page, made when a photo is first opened. */
class Lightbox {
  constructor(words) {
    this.dialog = document.createElement("dialog");
    this.dialog.className = "lightbox";
    this.dialog.innerHTML = `
      <p class="lightbox__place" aria-hidden="true"></p>
      <figure class="lightbox__figure">
        <picture><source type="image/avif"><img class="lightbox__photo" alt=""></picture>
        <figcaption class="lightbox__caption" aria-live="polite"></figcaption>
        <a class="lightbox__page"></a>
      </figure>
      <button class="lightbox__button lightbox__previous" type="button" data-go="-1"></button>
      <button class="lightbox__button lightbox__next" type="button" data-go="1"></button>
      <button class="lightbox__button lightbox__close" type="button" data-go="close" autofocus></button>`;
    const signs = { close: ["×", words.close], "-1": ["←", words.previous], 1: ["→", words.next] };
    for (const button of this.dialog.querySelectorAll("button")) {
      const [sign, label] = signs[button.dataset.go];
      button.textContent = sign;
      button.setAttribute("aria-label", label);
    }
    for (const name of ["place", "caption", "page", "photo"]) this[name] = this.dialog.querySelector(`.lightbox__${name}`);
    this.source = this.dialog.querySelector("source");
    this.page.textContent = words.page;
    this.listen();
    document.body.append(this.dialog);
  }

  listen() {
    this.dialog.addEventListener("click", (event) => this.clicked(event));
    this.dialog.addEventListener("keydown", (event) => this.pressed(event));
    this.dialog.addEventListener("close", () => this.closed());
    this.dialog.addEventListener("pointerdown", (event) => (this.from = event.isPrimary ? event : null));
    this.dialog.addEventListener("pointerup", (event) => this.swiped(event));
    this.dialog.addEventListener("pointercancel", () => (this.from = null));
  }

  clicked(event) {
    const go = event.target.closest("button")?.dataset.go;
    if (go === "close" || event.target === this.dialog) this.dialog.close();
    else if (go) this.go(Number(go));
  }

  pressed(event) {
    const last = this.links.length - 1;
    const to = { ArrowLeft: this.index - 1, ArrowRight: this.index + 1, Home: 0, End: last }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.go(to - this.index);
  }

  swiped(event) {
    const from = this.from;
    this.from = null;
    if (!from || event.pointerType === "mouse") return;
    const along = event.clientX - from.clientX;
    if (Math.abs(along) > SWIPE && Math.abs(along) > 2 * Math.abs(event.clientY - from.clientY)) this.go(along < 0 ? 1 : -1);
  }

  open(links, index) {
    this.links = links;
    this.before = location.href;
    this.dialog.classList.toggle("lightbox--single", links.length === 1);
    this.show(index);
    this.dialog.showModal();
  }

  go(step) {
    this.show((this.index + step + this.links.length) % this.links.length);
  }

  show(index) {
    this.index = index;
    const link = this.links[index];
    this.draw(link, this.source, this.photo);
    this.photo.alt = link.querySelector("img").alt;
    const place = this.links.length > 1 ? `${index + 1} / ${this.links.length}` : "";
    this.place.textContent = place;
    this.caption.textContent = link.dataset.words;
    this.caption.append(this.label(place));
    this.page.href = link.href;
    history.replaceState(null, "", `#foto-${link.dataset.photo}`);
    this.fetchAhead(this.links[(index + 1) % this.links.length]);
  }

  /** The number of the photo, for who hears the caption read aloud. */
  label(words) {
    const span = document.createElement("span");
    span.className = "visually-hidden";
    span.textContent = ` ${words}`;
    return span;
  }

  draw(link, source, image) {
    const small = link.querySelector("img");
    image.style.setProperty("--ratio", small.getAttribute("width") / small.getAttribute("height"));
    source.sizes = image.sizes = SIZES;
    source.srcset = link.dataset.avif ?? "";
    image.srcset = link.dataset.jpeg ?? "";
    image.src = small.src;
  }

  fetchAhead(link) {
    const picture = document.createElement("picture");
    picture.append(document.createElement("source"), document.createElement("img"));
    picture.firstChild.type = "image/avif";
    this.draw(link, picture.firstChild, picture.lastChild);
  }

  closed() {
    history.replaceState(null, "", this.before.replace(NAME, ""));
    const link = this.links[this.index];
    link.closest("details")?.setAttribute("open", "");
    link.focus();
  }
}

const albums = [...document.querySelectorAll("[data-gallery]")].map((element) => ({
  element,
  links: [...element.querySelectorAll("a[data-photo]")],
}));
let lightbox;

const open = (album, index) => {
  lightbox ??= new Lightbox(album.element.dataset);
  lightbox.open(album.links, index);
};

for (const album of albums) {
  album.element.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-photo]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(album, album.links.indexOf(link));
  });
}

/** An address that somebody shared: open the photo that it names, in the first album that has it. */
const asked = NAME.exec(location.hash)?.[1];
if (asked) {
  for (const album of albums) {
    const index = album.links.findIndex((link) => link.dataset.photo === asked);
    if (index < 0) continue;
    open(album, index);
    break;
  }
}
