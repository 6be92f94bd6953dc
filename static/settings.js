// What a field would lead to, asked of the server while it is being typed.

for (const field of document.querySelectorAll("[data-live]")) {
  const target = document.getElementById(`${field.id}-live`);
  let waiting, asked = 0;
  const ask = async () => {
    const mine = ++asked;
    const answer = await fetch(`${field.dataset.live}?value=${encodeURIComponent(field.value)}`).catch(() => null);
    // Answers may overtake each other; one of a session that ended is a page of its own.
    if (answer?.ok && !answer.redirected && mine === asked) target.innerHTML = await answer.text();
  };
  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); });
}
