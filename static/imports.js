// Sending a file: by dropping it, with its name shown, and too large a one stopped before it travels.

for (const form of document.querySelectorAll("form[data-upload]")) {
  const drop = form.querySelector(".drop");
  const input = drop.querySelector("input[type=file]");
  const over = (is) => drop.classList.toggle("over", is);
  drop.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
  drop.addEventListener("dragleave", () => over(false));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (!event.dataTransfer.files.length) return;
    const one = new DataTransfer();
    one.items.add(event.dataTransfer.files[0]);
    input.files = one.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  input.addEventListener("change", () => {
    const file = input.files[0];
    input.setCustomValidity(file && file.size > Number(input.dataset.max) ? input.dataset.tooLarge : "");
    if (file) input.reportValidity();
  });
  form.addEventListener("submit", () => {
    form.querySelector("[data-sending]").hidden = false;
  });
}
// Come back to by the browser's own way: nothing is being sent.
addEventListener("pageshow", () => { for (const said of document.querySelectorAll("[data-sending]")) said.hidden = true; });
