// The grid of people: moved in by arrows, Enter and Tab, filled by pasting a block, undone by Escape. Without
// this it is a form of inputs. Events are those of the document: the list is replaced while somebody searches.

const grid = () => document.querySelector("[data-grid]");
const inputs = (row) => [...row.querySelectorAll("td > input")];
const rows = () => [...grid().querySelectorAll("tbody tr")];
const seen = (input) => input.dataset.seen ?? input.defaultValue;
const isChanged = (input) => input.value !== seen(input);
const isCell = (target) => target instanceof HTMLInputElement && target.matches("[data-grid] td > input");
// Typed into, the arrows move in the text; otherwise from cell to cell.
let typing = null;
let isSent = false;

const mark = (input) => {
  const changed = input.closest("td").classList.toggle("changed", isChanged(input));
  if (changed) input.setAttribute("aria-description", grid().dataset.marked);
  else input.removeAttribute("aria-description");
};

const tell = (more = "") => {
  const form = grid();
  if (!form) return;
  const changed = [...form.querySelectorAll("td.changed")].length;
  const words = changed === 0 ? "" : changed === 1 ? form.dataset.one : form.dataset.many.replace("%", changed);
  form.querySelector("[data-changed]").textContent = [words, more].filter(Boolean).join(" · ");
  form.querySelector("[data-save]").disabled = changed === 0;
};

// The cell that stands so many rows and columns away. A column is a place in the table, whatever may be typed in it.
const at = (input, down, right) => {
  const cell = input.closest("td");
  const all = rows();
  const row = all[all.indexOf(cell.parentElement) + down];
  return row?.cells[cell.cellIndex + right]?.querySelector("input") ?? null;
};

// Over what cannot be typed in.
const next = (input, down, right) => {
  for (let step = 1; step <= Math.max(rows().length, 8); step++) {
    const found = at(input, down * step, right * step);
    if (found) return found;
  }
  return null;
};

const go = (input) => {
  if (!input) return;
  typing = null;
  input.focus();
  input.select();
};

document.addEventListener("focusin", (event) => {
  if (!isCell(event.target) || event.target === typing) return;
  typing = null;
  event.target.select();
});

// A click selects the cell, a second one goes into its text.
document.addEventListener("pointerdown", (event) => {
  if (isCell(event.target) && document.activeElement === event.target) typing = event.target;
});

document.addEventListener("input", (event) => {
  if (!isCell(event.target)) return;
  typing = event.target;
  mark(event.target);
  tell();
});

document.addEventListener("keydown", (event) => {
  const input = event.target;
  if (!isCell(input) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const moves = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [event.shiftKey ? -1 : 1, 0],
    ...(typing === input ? {} : { ArrowLeft: [0, -1], ArrowRight: [0, 1] }),
  };
  if (event.key === "F2") {
    typing = input;
    input.setSelectionRange(input.value.length, input.value.length);
  } else if (event.key === "Escape") {
    if (isChanged(input)) input.value = seen(input);
    mark(input);
    tell();
    go(input);
  } else if (moves[event.key] && !(event.shiftKey && event.key.startsWith("Arrow"))) {
    go(next(input, ...moves[event.key]) ?? input);
  } else return;
  event.preventDefault();
});

// A block as spreadsheets copy it: rows by line, cells by tab, a cell with either in quotation marks.
const block = (text) => {
  const all = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    const row = all.at(-1);
    if (quoted) {
      if (c !== '"') row[row.length - 1] += c;
      else if (text[i + 1] === '"') { row[row.length - 1] += c; i++; } else quoted = false;
    } else if (c === '"' && row.at(-1) === "" && /"([\t\r\n]|$)/.test(text.slice(i + 1))) quoted = true;
    else if (c === "\t") row.push("");
    else if (c === "\n") all.push([""]);
    else if (c !== "\r") row[row.length - 1] += c;
  }
  if (all.length > 1 && all.at(-1).length === 1 && all.at(-1)[0] === "") all.pop();
  return all;
};

document.addEventListener("paste", (event) => {
  const first = event.target;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!isCell(first) || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  let beyond = 0;
  block(text).forEach((line, down) => line.forEach((value, right) => {
    const input = at(first, down, right);
    if (!input) return beyond++;
    input.value = value.replace(/\s+/g, " ").trim();
    mark(input);
  }));
  tell(beyond === 0 ? "" : grid().dataset.beyond.replace("%", beyond));
  go(first);
});

// Of what is sent, only rows that changed.
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-grid]")) return;
  isSent = true;
  for (const row of rows()) {
    for (const input of inputs(row)) input.disabled = !isChanged(input);
    const kept = row.querySelector("th > input");
    if (kept) kept.disabled = !inputs(row).some(isChanged);
  }
});

addEventListener("beforeunload", (event) => {
  if (!isSent && grid()?.querySelector("td.changed")) event.preventDefault();
});

// A password is shown in its cell when it is asked for, and that it was is written down.
document.addEventListener("click", async (event) => {
  const eye = event.target.closest?.("[data-reveal]");
  if (!eye) return;
  event.preventDefault();
  const answer = await fetch(eye.dataset.reveal, { method: "POST" }).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  const secret = page?.querySelector(".secret code")?.textContent;
  if (!secret) return location.assign(eye.href);
  const shown = document.createElement("code");
  shown.textContent = secret;
  shown.tabIndex = -1;
  eye.replaceWith(shown);
  shown.focus();
});

// Back from another page, browsers fill in what was typed; refused cells come back as they were typed.
const begin = () => {
  isSent = false;
  if (!grid()) return;
  for (const row of rows()) for (const input of [...inputs(row), row.querySelector("th > input")]) if (input) input.disabled = false;
  for (const row of rows()) inputs(row).forEach(mark);
  tell();
  (grid().querySelector("[aria-invalid]") ?? null)?.focus();
};
document.addEventListener("found", begin);
addEventListener("pageshow", begin);
