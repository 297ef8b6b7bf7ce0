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

  async openDrop(add) {
    const { openDrop } = await import(this.meta.dropModule);
    openDrop(this.meta, add);
  }
}

window.telepath.register("samenspel.PhotoList", PhotoListDefinition);
