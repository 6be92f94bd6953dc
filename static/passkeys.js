// Passkeys: a form whose answer the browser's passkeys give. Where there are none, the form stays away.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const opened = (options) => {
  const named = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  const publicKey = { ...options, challenge: bytes(options.challenge) };
  if (options.user) publicKey.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) publicKey.excludeCredentials = named(options.excludeCredentials);
  if (options.allowCredentials) publicKey.allowCredentials = named(options.allowCredentials);
  return { publicKey };
};
const answered = ({ rawId, response }) => {
  const parts = { clientDataJSON: text(response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[part]) parts[part] = text(response[part]);
  }
  if (response.getTransports) parts.transports = response.getTransports();
  return JSON.stringify({ rawId: text(rawId), response: parts });
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!("PublicKeyCredential" in window)) break;
  document.querySelector("[data-passkey-none]")?.remove();
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const failed = form.querySelector("[data-failed]");
    const button = form.querySelector("button");
    failed.hidden = true;
    button.disabled = true;
    try {
      const credential = await navigator.credentials[form.dataset.passkey](opened(JSON.parse(form.dataset.options)));
      form.elements.answer.value = answered(credential);
      form.submit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  });
}
