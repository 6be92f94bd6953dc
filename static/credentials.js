// The wizard: the example follows what is typed, and the parts of a pattern are put in by a button.

const form = document.querySelector("[data-wizard]");
const box = form.querySelector("[data-examples]");
const pattern = form.querySelector("#pattern");
form.querySelector("[data-again]").hidden = true;

let asked;
const look = async () => {
  asked?.abort();
  asked = new AbortController();
  const query = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(`${box.dataset.examples}?${query}`, { signal: asked.signal });
    if (answer.ok) box.innerHTML = await answer.text();
  } catch (error) {
    if (error.name !== "AbortError") form.querySelector("[data-again]").hidden = false;
  }
};

// Addresses matter only where there are new ones.
const addresses = form.querySelector(".addresses");
const show = () => { addresses.hidden = form.elements.mode.value === "passwords"; };

let waiting;
form.addEventListener("input", (event) => {
  show();
  if (!["mode", "pattern", "domain"].includes(event.target.name)) return;
  clearTimeout(waiting);
  waiting = setTimeout(look, 250);
});

for (const button of form.querySelectorAll("[data-part]")) {
  button.addEventListener("click", () => {
    pattern.setRangeText(button.dataset.part, pattern.selectionStart, pattern.selectionEnd, "end");
    pattern.focus();
    look();
  });
}
show();
