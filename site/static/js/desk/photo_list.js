/*
 * At the desk: a list of photos to which many are added at once, with Wagtail's own window for choosing several.
 * Wagtail has this for rows of a page (MultipleChooserPanel) and not for lists within a text.
 */
class PhotoListDefinition extends window.wagtailStreamField.blocks.ListBlockDefinition {
  render(placeholder, prefix, initialState, initialError) {
    const list = super.render(placeholder, prefix, initialState, initialError);
    const photo = this.childBlockDef.childBlockDefs.find((child) => child.name === "photo");

    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small button-secondary";
    button.textContent = this.meta.chooseSeveral;
    button.addEventListener("click", () => {
      photo.widget.openModal(
        (chosen) => {
          for (const one of chosen) {
            list.insert({ photo: one, caption: "" }, list.children.length, { collapsed: false });
          }
        },
        { multiple: true },
      );
    });
    list.container.append(button);
    return list;
  }
}

window.telepath.register("samenspel.PhotoList", PhotoListDefinition);
