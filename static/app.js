// What every page has: small conveniences. Each page does all it does without them.

document.documentElement.classList.add("js");

// On a narrow screen the menu starts closed.
const drawer = document.querySelector(".drawer");
const wide = matchMedia("(min-width: 62rem)");
const fit = () => { if (drawer) drawer.open = wide.matches; };
wide.addEventListener("change", fit);
fit();

// A form that needs no button once a choice is made.
for (const form of document.querySelectorAll("form[data-auto]")) {
  for (const button of form.querySelectorAll("[data-auto-hide]")) button.hidden = true;
  form.addEventListener("change", () => form.requestSubmit());
}

// A refused form: the reader is taken to what is wrong.
document.querySelector("[data-focus]")?.focus();

// A button pressed twice sends once, unless its answer is a file and the page stays.
addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  else if (form.method === "post" && !("stays" in form.dataset)) form.dataset.sent = "yes";
  // A file leaves the page as it is: a moment later the button is for the next one.
  if ("file" in form.dataset) setTimeout(() => { delete form.dataset.sent; }, 3000);
});
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });
