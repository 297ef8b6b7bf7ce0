/* Fetches what must go with the form as soon as somebody begins to fill it in; without this, the site asks for one more
   press on the button. */
const form = document.querySelector("form[data-token-url]");
const field = form?.elements.namedItem("token");

async function fetchToken() {
  if (field.value) return;
  try {
    const answer = await fetch(form.dataset.tokenUrl);
    if (answer.ok) field.value = (await answer.json()).token;
  } catch {
    // No network just now: the form works without.
  }
}

form?.addEventListener("focusin", fetchToken, { once: true });
