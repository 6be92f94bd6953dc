// Somebody new: while the form is filled in, the server says what would come of it. Without this it says so
// when the form is sent.

const WAIT = 250;
const form = document.querySelector("[data-new]");
const live = document.querySelector("[data-live-check]");
let timer, asked = 0;

const ask = async () => {
  const mine = ++asked;
  const data = new FormData(form);
  // A password is nobody's to look at before it is sent.
  data.delete("password");
  data.delete("key");
  const answer = await fetch(form.dataset.new, { method: "POST", body: new URLSearchParams(data) }).catch(() => null);
  // Answers may overtake each other; one of a session that ended is a page of its own.
  if (!answer?.ok || answer.redirected || mine !== asked) return;
  live.innerHTML = await answer.text();
  const wrong = new Set([...live.querySelectorAll("[data-of]")].map((fault) => fault.dataset.of));
  for (const field of form.elements) {
    if (wrong.has(field.name)) field.setAttribute("aria-invalid", "true");
    else if (!document.getElementById(`${field.name}-fault`)) field.removeAttribute("aria-invalid");
  }
};

form.addEventListener("input", (event) => {
  if (event.target.name === "password") return;
  clearTimeout(timer);
  timer = setTimeout(ask, WAIT);
});
