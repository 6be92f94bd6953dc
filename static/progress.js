// How far a run has come, as the server tells it; at its end the page shows how it went.

for (const card of document.querySelectorAll("[data-progress]")) {
  const bar = card.querySelector("progress");
  const source = new EventSource(card.dataset.progress);
  const over = () => { source.close(); location.reload(); };
  source.addEventListener("progress", (event) => {
    const { words, done, total, count } = JSON.parse(event.data);
    const said = card.querySelector("[data-words]");
    // Read out only when the step changes, not at each count.
    if (said.textContent !== words) said.textContent = words;
    card.querySelector("[data-count]").textContent = count;
    if (total) { bar.max = total; bar.value = done; } else bar.removeAttribute("value");
  });
  source.addEventListener("end", over);
  // A run of another process, or a server that was started anew: look again in a moment.
  source.addEventListener("error", () => { source.close(); setTimeout(() => location.reload(), 2000); });
}
