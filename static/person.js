// A password stays on the screen once: reloading the page shows it hidden again.

const shown = document.querySelector("[data-shown]");
if (shown) history.replaceState(null, "", shown.dataset.shown);
