/**
 * What a script adds; everything works without it.
 * The menu closes with Escape and by a click beside it; photos of an album open large; a link is copied.
 */
const closeMenus = (except) => {
  for (const open of document.querySelectorAll(".menu details[open]")) {
    if (!except || !open.contains(except)) open.open = false;
  }
};

document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector(".menu details[open]");
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

/** What only some pages need is fetched there: the film's player. */
const scripted = document.querySelectorAll("[data-script]");
for (const address of new Set([...scripted].map((element) => element.dataset.script))) import(address);

/** One dialog for all albums of the page, made when a photo is first opened. */
class Lightbox {
  constructor({ close, previous, next }) {
    this.dialog = document.createElement("dialog");
    this.dialog.className = "lightbox";
    this.dialog.innerHTML = `
      <figure class="lightbox__figure"><img class="lightbox__photo" alt=""><figcaption class="lightbox__caption"></figcaption></figure>
      <button class="lightbox__button lightbox__close" type="button" data-go="close"></button>
      <button class="lightbox__button lightbox__previous" type="button" data-go="-1"></button>
      <button class="lightbox__button lightbox__next" type="button" data-go="1"></button>`;
    const words = { close: ["×", close], "-1": ["←", previous], 1: ["→", next] };
    for (const button of this.dialog.querySelectorAll("button")) {
      const [sign, label] = words[button.dataset.go];
      button.textContent = sign;
      button.setAttribute("aria-label", label);
    }
    this.photo = this.dialog.querySelector("img");
    this.caption = this.dialog.querySelector("figcaption");
    this.dialog.addEventListener("click", (event) => this.clicked(event));
    this.dialog.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft") this.go(-1);
      if (event.key === "ArrowRight") this.go(1);
    });
    this.dialog.addEventListener("close", () => this.links[this.index].focus());
    document.body.append(this.dialog);
  }

  clicked(event) {
    const go = event.target.closest("button")?.dataset.go;
    if (go === "close" || event.target === this.dialog) this.dialog.close();
    else if (go) this.go(Number(go));
  }

  open(links, index) {
    this.links = links;
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
    this.photo.src = link.href;
    this.photo.alt = link.querySelector("img").alt;
    const words = [link.dataset.caption, this.links.length > 1 ? `${index + 1} / ${this.links.length}` : ""];
    this.caption.textContent = words.filter(Boolean).join(" · ");
  }
}

let lightbox;
for (const album of document.querySelectorAll("[data-gallery]")) {
  const links = [...album.querySelectorAll("a")];
  album.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    lightbox ??= new Lightbox(album.dataset);
    lightbox.open(links, links.indexOf(link));
  });
}

/**
 * The contact page is the same for everybody: what must go with the form is fetched once somebody begins to fill it in.
 * Without it, or without a network just then, the site asks for one more press on the button.
 */
for (const form of document.querySelectorAll("form[data-token-url]")) {
  const token = form.elements.namedItem("token");
  const fetchToken = async () => {
    if (token.value) return;
    const answer = await fetch(form.dataset.tokenUrl).catch(() => null);
    if (answer?.ok) token.value = (await answer.json()).token;
  };
  form.addEventListener("focusin", fetchToken, { once: true });
}

/**
 * The ways to pass a page on: the plain link becomes a button that copies it, and a phone offers its own sheet.
 */
const shareButton = (words, icon, press) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "share__way";
  const label = document.createElement("span");
  label.setAttribute("aria-live", "polite");
  label.textContent = words;
  button.append(...(icon ? [icon] : []), label);
  button.addEventListener("click", () => press(label));
  return button;
};

for (const share of document.querySelectorAll("[data-share]")) {
  const { title, address: url, copy, copied, sheet } = share.dataset;
  const link = share.querySelector("[data-link]");
  if (navigator.clipboard) {
    const button = shareButton(copy, link.querySelector("svg"), async (label) => {
      const done = await navigator.clipboard.writeText(url).then(() => true, () => false);
      if (!done) return location.assign(url);
      label.textContent = copied;
      setTimeout(() => (label.textContent = copy), 3000);
    });
    link.replaceWith(button);
  }
  if (navigator.share) {
    const item = document.createElement("li");
    item.append(shareButton(sheet, null, () => navigator.share({ title, url }).catch(() => {})));
    share.querySelector("ul").prepend(item);
  }
}
