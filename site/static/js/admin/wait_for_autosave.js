/**
 * At the desk: a press on “Publish” waits for the autosave that is under way. Wagtail makes a page of the first autosave
 * of a new form; the same form sent beside it would make a second one. While a form is sent, nothing is saved beside it.
 */
const saving = new WeakSet(); // forms of which the autosave has no answer yet
const held = new WeakSet(); // forms that will be sent after it
let leaving = new WeakSet(); // forms that were sent

document.addEventListener("w-autosave:save", (event) => {
  if (leaving.has(event.target)) event.preventDefault();
  else saving.add(event.target);
});

for (const name of ["w-autosave:success", "w-autosave:error"]) {
  document.addEventListener(name, (event) => {
    saving.delete(event.target);
    if (held.delete(event.target)) event.target.requestSubmit();
  });
}

/** Before anybody else hears of it: the button shows that it is busy, and its name goes along later. */
document.addEventListener(
  "submit",
  (event) => {
    const { target: form, submitter } = event;
    if (!saving.has(form)) return;
    event.preventDefault();
    event.stopPropagation();
    if (held.has(form)) return;
    held.add(form);
    if (submitter?.name) form.append(hidden(submitter)); // by then the button is switched off, and would be left out
  },
  { capture: true },
);

window.addEventListener("submit", (event) => event.defaultPrevented || leaving.add(event.target));
window.addEventListener("pageshow", () => (leaving = new WeakSet())); // back at a form that was sent

function hidden({ name, value }) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name, value });
  return field;
}
