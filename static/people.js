// The list of people: found while typing, and ticked. Without this the form finds by its button.

const WAIT = 250;
const find = document.querySelector("[data-find]");
const said = document.querySelector("[data-said]");
const found = () => document.getElementById("found");
let timer, asked;

// The address that the form asks for, without what it leaves open.
const address = () => {
  const data = [...new FormData(find)].filter(([name, value]) => name === "email" || value.trim() !== "");
  const query = new URLSearchParams(data.filter(([name, value]) => {
    const first = find.elements[name];
    return !(first?.tagName === "SELECT" && ["sort", "size"].includes(name) && value === first.dataset.usual);
  }));
  return `${find.getAttribute("action")}${query.size ? `?${query}` : ""}`;
};

const look = async () => {
  const wanted = address();
  // What is typed and not saved is not thrown away unasked: the browser asks.
  if (document.querySelector("[data-grid] .changed")) return location.assign(wanted);
  asked?.abort();
  asked = new AbortController();
  found().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(wanted, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("found");
    // Signed out meanwhile, or an error: the browser shows what the server says.
    if (!fresh) return location.assign(wanted);
    found().replaceWith(fresh);
    history.replaceState(null, "", wanted);
    said.textContent = fresh.querySelector("[data-counted]")?.dataset.counted ?? "";
    tell();
    document.dispatchEvent(new Event("found"));
  } catch (error) {
    if (error.name !== "AbortError") location.assign(wanted);
  }
};

if (find) {
  find.elements.search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, WAIT); });
  find.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); location.assign(address()); });
}

// How many are chosen; what can be done waits until somebody is.
const tell = () => {
  const form = document.querySelector("[data-choose]");
  if (!form) return;
  const rows = [...form.querySelectorAll("[name=chosen]")];
  const ticked = rows.filter((row) => row.checked).length;
  const all = form.elements.all.checked;
  const page = form.querySelector("[data-page]");
  for (const row of rows) row.disabled = all;
  page.disabled = all;
  page.checked = ticked === rows.length;
  page.indeterminate = ticked > 0 && ticked < rows.length;
  for (const button of form.querySelectorAll("[data-needs]")) button.disabled = !all && ticked === 0;
  const words = form.querySelector("[data-chosen]");
  const { one, many } = words.dataset;
  words.textContent = all || ticked === 0 ? "" : ticked === 1 ? one : many.replace("%", ticked);
};

document.addEventListener("change", (event) => {
  const form = event.target.closest("[data-choose]");
  if (!form) return;
  if (event.target.matches("[data-page]")) {
    for (const row of form.querySelectorAll("[name=chosen]")) row.checked = event.target.checked;
  }
  tell();
});
addEventListener("pageshow", tell);
tell();
