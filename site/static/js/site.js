/**
 * What a script adds; everything works without it.
 * The menu closes with Escape and by a click beside it; a link is copied.
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

/** What only some pages need is fetched there: the film's player, the photos of an album. */
const scripted = document.querySelectorAll("[data-script]");
for (const address of new Set([...scripted].map((element) => element.dataset.script))) import(address);

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
  button.className = "share__link";
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
