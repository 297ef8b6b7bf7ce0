/*
 * At the desk: a list of photos to which many are added at once, by choosing them in the library, with Wagtail's own
 * window, or by dropping new ones. Wagtail has the first for rows of a page and not for lists within a text.
 */
class PhotoListDefinition extends window.wagtailStreamField.blocks.ListBlockDefinition {
  render(placeholder, prefix, initialState, initialError) {
    const list = super.render(placeholder, prefix, initialState, initialError);
    list.container[0].classList.add("photo-list");
    const photo = this.childBlockDef.childBlockDefs.find((child) => child.name === "photo");
    const add = (chosen) => {
      for (const one of chosen) list.insert({ photo: one, caption: "" }, list.children.length, { collapsed: false });
    };
    const buttons = document.createElement("p");
    buttons.className = "photo-list__buttons";
    buttons.append(
      this.button(this.meta.chooseSeveral, () => photo.widget.openModal(add, { multiple: true })),
      this.button(this.meta.dropSeveral, () => this.openDrop(add)),
    );
    list.container.append(buttons);
    return list;
  }

  button(words, onClick) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small button-secondary";
    button.textContent = words;
    button.addEventListener("click", onClick);
    return button;
  }

  /** Open the screen for dropping photos in a window over the form. It stands outside the form, which has one already. */
  async openDrop(add) {
    const [{ PhotoDrop }, answer] = await Promise.all([import(this.meta.dropModule), fetch(this.meta.dropAddress)]);
    const dialog = document.createElement("dialog");
    dialog.className = "photo-drop-dialog";
    dialog.setAttribute("aria-label", this.meta.dropSeveral);
    dialog.innerHTML = await answer.text();
    const close = this.button(this.meta.close, () => dialog.close());
    close.classList.add("photo-drop-dialog__close");
    dialog.prepend(close);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    new PhotoDrop(dialog.querySelector("[data-photo-drop]"), (photos) => {
      add(photos);
      dialog.close();
    });
    dialog.showModal();
  }
}

window.telepath.register("samenspel.PhotoList", PhotoListDefinition);
