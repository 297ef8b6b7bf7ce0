/** At the desk: says how the organisations of an event are read, while they are typed or pasted. */
const PAUSE = 400; // milliseconds without a keystroke

for (const panel of document.querySelectorAll("[data-read-as]")) {
  const answer = panel.querySelector("[data-answer]");
  const form = panel.closest("form");
  const fields = panel.dataset.fields.split(" ").map((name) => form.elements.namedItem(name));
  let waiting = 0;
  let asked = 0;

  const ask = async () => {
    const body = new URLSearchParams(fields.map((field) => [field.name, field.value]));
    body.set("csrfmiddlewaretoken", form.elements.namedItem("csrfmiddlewaretoken").value);
    const mine = ++asked;
    const said = await fetch(panel.dataset.readAs, { method: "POST", body }).catch(() => null);
    if (said?.ok && mine === asked) answer.innerHTML = await said.text();
  };

  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
  }
}
