/**
 * Many photos at once. The browser sends them two by two to the form's own address, each with the fields that hold
 * for all of them; what is refused says why and leaves the rest alone.
 */
const AT_ONCE = 2;
const SMALL = 96; // the width in pixels of the preview in the list

export class PhotoDrop {
  /** form: the element of `media/admin/drop_form.html`. onDone(photos), when given, gets what was added, in order. */
  constructor(form, onDone) {
    this.form = form;
    this.words = form.dataset;
    this.input = form.querySelector("input[type=file]");
    this.list = form.querySelector("[data-list]");
    this.rows = [];
    this.busy = 0;
    this.changes = 0; // to the fields that hold for all
    this.zone = form.querySelector("[data-zone]");
    this.input.addEventListener("change", () => this.add(this.input.files));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => event.target !== this.input && this.tryAgain());
    for (const name of ["dragenter", "dragover"]) this.zone.addEventListener(name, (event) => this.hover(event, true));
    for (const name of ["dragleave", "drop"]) this.zone.addEventListener(name, (event) => this.hover(event, false));
    this.zone.addEventListener("drop", (event) => this.add(event.dataTransfer.files));
    const use = form.querySelector("[data-use]");
    use.hidden = !onDone;
    form.querySelector("[data-describe]").hidden = Boolean(onDone);
    use.addEventListener("click", () => onDone(this.photos));
  }

  /** What was added so far, in the order in which it was dropped. */
  get photos() {
    return this.rows.filter((row) => row.photo).map((row) => row.photo);
  }

  hover(event, on) {
    event.preventDefault();
    this.zone.classList.toggle("photo-drop__zone--over", on);
  }

  add(files) {
    for (const file of files) this.rows.push(this.makeRow(file));
    this.input.value = "";
    this.sendNext();
  }

  makeRow(file) {
    const element = document.createElement("li");
    const name = document.createElement("span");
    const state = document.createElement("span");
    element.className = "photo-drop__row";
    name.textContent = file.name;
    state.className = "photo-drop__state";
    element.append(name, state);
    this.list.append(element);
    const row = { file, element, state, status: "waits" };
    this.say(row, "waits", this.words.waits);
    if (file.size > Number(this.words.most)) this.say(row, "refused", this.words.tooLarge);
    return row;
  }

  say(row, status, words) {
    row.status = status;
    row.state.textContent = words;
    row.element.dataset.status = status;
    this.sumUp();
  }

  sumUp() {
    const done = this.photos.length;
    const refused = this.rows.filter((row) => row.status === "refused").length;
    const parts = [this.words.summary.replace("{done}", done).replace("{total}", this.rows.length)];
    if (refused) parts.push(this.words.refused.replace("{number}", refused));
    this.form.querySelector("[data-summary-line]").textContent = this.rows.length ? parts.join(" · ") : "";
    const ready = done > 0 && !this.rows.some((row) => ["waits", "busy"].includes(row.status));
    this.form.querySelector("[data-next]").hidden = !ready;
    const describe = this.form.querySelector("[data-describe]");
    describe.href = `${describe.dataset.address}?photos=${this.photos.map((photo) => photo.id).join(",")}`;
  }

  sendNext() {
    while (this.busy < AT_ONCE) {
      const row = this.rows.find((one) => one.status === "waits");
      if (!row || this.stopped) return;
      this.busy += 1;
      this.say(row, "busy", this.words.busy);
      this.send(row).finally(() => {
        this.busy -= 1;
        this.sendNext();
      });
    }
  }

  async send(row) {
    const changes = this.changes;
    const data = new FormData(this.form);
    data.set("file", row.file);
    let answer;
    try {
      const response = await fetch(this.form.action, { method: "POST", body: data });
      answer = await response.json();
    } catch {
      this.say(row, "refused", this.words.failed);
      return;
    }
    if (answer.photo) this.added(row, answer.photo);
    else if (answer.errors.file) this.say(row, "refused", answer.errors.file.join(" "));
    else if (changes !== this.changes) this.say(row, "waits", this.words.waits); // filled in meanwhile: once more
    else this.stop(row, answer.errors);
  }

  added(row, photo) {
    row.photo = photo;
    const small = document.createElement("img");
    small.src = photo.preview.url;
    small.alt = "";
    small.width = SMALL;
    row.element.prepend(small);
    this.say(row, "done", this.words.done);
  }

  /** Something that holds for all photos is missing: say so beside the field and wait until it is filled in. */
  stop(row, errors) {
    this.say(row, "waits", this.words.waits);
    this.stopped = true;
    for (const old of this.form.querySelectorAll(".photo-drop__error")) old.remove();
    for (const [name, sentences] of Object.entries(errors)) {
      const place = this.form.querySelector(`[data-field="${name}"]`) ?? this.form;
      const error = document.createElement("p");
      error.className = "photo-drop__error error-message";
      error.setAttribute("role", "alert");
      error.textContent = sentences.join(" ");
      place.append(error);
      place.querySelector("input, select")?.focus();
    }
  }

  tryAgain() {
    this.changes += 1;
    this.stopped = false;
    for (const old of this.form.querySelectorAll(".photo-drop__error")) old.remove();
    this.sendNext();
  }
}
