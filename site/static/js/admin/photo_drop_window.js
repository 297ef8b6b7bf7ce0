/** The screen for dropping photos, in a window over the form of a page. It stands outside that form: it is one itself. */
import { PhotoDrop } from "./photo_drop.js";

/**
 * Open the window. add(photos) gets what was added, in order, when the editor is done.
 * words: `dropAddress` of the screen, its name `dropSeveral`, and `close`.
 */
export const openDrop = async ({ dropAddress, dropSeveral, close }, add) => {
  const answer = await fetch(dropAddress);
  const dialog = document.createElement("dialog");
  dialog.className = "photo-drop-dialog";
  dialog.setAttribute("aria-label", dropSeveral);
  dialog.innerHTML = await answer.text();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-small button-secondary photo-drop-dialog__close";
  button.textContent = close;
  button.addEventListener("click", () => dialog.close());
  dialog.prepend(button);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  new PhotoDrop(dialog.querySelector("[data-photo-drop]"), (photos) => {
    add(photos);
    dialog.close();
  });
  dialog.showModal();
};
