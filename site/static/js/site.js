/**
 * What a script adds; everything works without it.
 * The menu closes with Escape and by a click beside it.
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
