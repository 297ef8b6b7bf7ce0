/*
 * At the desk: several lines that are pasted into one item of a list become several items, without the bullets that
 * stood before them. In a list of words and what they mean a line is cut at its first colon, dash or tab.
 */
const BULLET = /^\s*(?:[-–—•·*▪◦#]+\s*|\d{1,2}[.)]\s+)/;
const BETWEEN = /\s*(?::\s+|\t+|\s[-–—=]\s)\s*/;

class PastedListDefinition extends window.wagtailStreamField.blocks.ListBlockDefinition {
  render(placeholder, prefix, initialState, initialError) {
    const list = super.render(placeholder, prefix, initialState, initialError);
    // Before the field itself hears of it.
    list.container[0].addEventListener("paste", (event) => this.paste(event, list), { capture: true });
    return list;
  }

  paste(event, list) {
    const field = event.target;
    const lines = linesOf(event.clipboardData.getData("text/plain"));
    const place = list.children.findIndex((child) => child.element.contains(field));
    if (lines.length < 2 || place < 0 || !field.matches("input, textarea") || !this.takesLists(field)) return;
    event.preventDefault();
    event.stopPropagation();
    const before = field.value.slice(0, field.selectionStart).trim();
    const isEmpty = before === "" && field.value.slice(field.selectionEnd).trim() === "";
    let next = place + 1;
    for (const line of lines) list.insert(this.itemOf(line), next++, { collapsed: false });
    if (isEmpty) list.deleteBlock(place);
    list.children[next - 1 - isEmpty].focus({ soft: true });
  }

  /** In an item of several fields only the first is a place for a list. */
  takesLists(field) {
    const { childBlockDefs } = this.childBlockDef;
    return !childBlockDefs || field.name.endsWith(`-${childBlockDefs[0].name}`);
  }

  itemOf(line) {
    const { childBlockDefs } = this.childBlockDef;
    if (!childBlockDefs) return line;
    const cut = line.match(BETWEEN);
    const [word, meaning] = cut ? [line.slice(0, cut.index), line.slice(cut.index + cut[0].length)] : [line, ""];
    return { [childBlockDefs[0].name]: word.trim(), [childBlockDefs[1].name]: richText(meaning.trim()) };
  }
}

function linesOf(text) {
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.replace(BULLET, "").trim())
    .filter(Boolean);
}

/** The value of a field of rich text, as Wagtail's editor writes it. */
function richText(text) {
  const block = { text, type: "unstyled", depth: 0, inlineStyleRanges: [], entityRanges: [] };
  return JSON.stringify({ blocks: [block], entityMap: {} });
}

window.telepath.register("samenspel.PastedList", PastedListDefinition);
