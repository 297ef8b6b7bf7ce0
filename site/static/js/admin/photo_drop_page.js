/** Brings the screen “Add photos” to life. */
import { PhotoDrop } from "./photo_drop.js";

for (const form of document.querySelectorAll("[data-photo-drop]")) new PhotoDrop(form);
