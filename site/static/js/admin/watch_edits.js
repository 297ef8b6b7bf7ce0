/**
 * At the desk: no edit goes unseen. Wagtail 8.0 looks for edits by a clock, and misses them twice (`UnsavedController`):
 * it takes what was typed in its first two seconds for what was there, and it starts no clock in a form that came back
 * refused. Either way nothing is saved by itself, and nothing asks when the editor leaves.
 */
const form = document.querySelector("form[data-edit-form]");
const OTHER = "501"; // milliseconds; Wagtail's own is 500, and a change of it starts the clock

let typed = false;
form?.addEventListener("input", (event) => (typed ||= event.isTrusted), { capture: true });
form?.addEventListener("w-unsaved:watch-edits", () => typed && (form.dataset.wUnsavedForceValue = "true"), { once: true });

if (form?.dataset.wUnsavedForceValue === "true") {
  const start = () => (form.dataset.wUnsavedCheckIntervalValue = OTHER);
  // At the document: by then Wagtail itself has taken the form for saved.
  document.addEventListener("w-autosave:success", start, { once: true });
}
