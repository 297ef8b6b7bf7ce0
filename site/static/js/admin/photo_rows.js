/*
 * At the desk: rows of a page that each hold a photo, such as the photos of an event. AdjacentPages Wagtail's button to choose
 * several of the library stands one to drop new ones (`data-drop-photos`); each becomes a row.
 */
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-drop-photos]");
  if (!button) return;
  const { panel } = button; // put there by the template of the panel
  const { openDrop } = await import(button.dataset.dropModule);
  openDrop(button.dataset, (photos) => {
    for (const photo of photos) {
      panel.addForm();
      const row = `${panel.opts.formsetPrefix}-${panel.formCount - 1}-${panel.opts.chooserFieldName}`;
      panel.chooserWidgetFactory.getById(row).setStateFromModalData(photo);
    }
  });
});
