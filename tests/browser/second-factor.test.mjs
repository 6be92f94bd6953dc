// A manager sets up an authenticator app and a passkey, keeps the recovery codes, and signs in with each.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { journey, languages, look, manager, tabTo } from "./console.mjs";

/** The code that an authenticator app shows `steps` half minutes from now (RFC 6238). */
function code(secret, steps = 0) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const mac = createHmac("sha1", key).update(counter).digest();
  const at = mac[19] & 15;
  return ((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).toString().padStart(6, "0");
}

journey("an authenticator app, recovery codes, and a passkey", {}, async ({ server, open }) => {
  const page = await open();
  // Passkeys belong to a name, never to a number.
  const home = server.address.replace("127.0.0.1", "localhost");
  const go = (path) => page.goto(home + path);
  const path = () => new URL(page.url()).pathname;
  const signIn = async () => {
    await go("/sign-in");
    await page.fill("#identifier", manager.email);
    await page.fill("#password", manager.password);
    await page.click("main button.primary");
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  };
  const signOut = async () => {
    await page.locator("form[action='/sign-out'] button").click();
    await page.waitForURL(`${home}/sign-in`);
  };

  await signIn();
  await go("/me");
  await look(page, "me", languages);
  await go("/me/second-factor");
  await look(page, "factors-none", languages);
  await page.click("a[href='/me/second-factor/totp']");
  await look(page, "totp", languages);
  const secret = await page.inputValue("[name=secret]");
  await tabTo(page, page.locator("#code"));
  await page.keyboard.type("000000");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".notice.bad");
  await look(page, "totp-refused");
  assert.equal(await page.inputValue("[name=secret]"), secret, "the app need not be set up again");
  await page.fill("#code", code(secret, -1));
  await page.click("main button.primary");
  await page.waitForSelector(".codes");
  await look(page, "recovery-codes");
  const codes = await page.locator(".codes code").allInnerTexts();
  assert.equal(codes.length, 10);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("form[data-file] button")]);
  assert.equal(readFileSync(await download.path(), "utf8").trim(), codes.join("\n"));

  await signOut();
  await signIn();
  assert.equal(path(), "/sign-in/second");
  await look(page, "second-step", languages);
  await page.fill("#code", code(secret));
  await page.click("main form[action='/sign-in/second'] button.primary");
  await page.waitForURL(`${home}/`);

  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", { options });
  await go("/me/second-factor/passkey");
  await look(page, "passkey", languages);
  await page.fill("#name", "Mi portátil");
  await page.click("main button.primary");
  await page.waitForURL(`${home}/me/second-factor`);
  assert.match(await page.innerText("main"), /Mi portátil/);
  await look(page, "factors", languages);
  const { credentials } = await client.send("WebAuthn.getCredentials", { authenticatorId });
  assert.equal(credentials.length, 1);

  await signOut();
  await signIn();
  assert.equal(path(), "/sign-in/second");
  await look(page, "second-step-passkey");
  await page.click("form[data-passkey] button");
  await page.waitForURL(`${home}/`);

  await go("/me/confirm?next=%2Fslips");
  await look(page, "confirm", languages);
  await page.click("form[data-passkey] button");
  await page.waitForURL(`${home}/slips`);

  // Whoever cancels is told, and may try again.
  await client.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await client.send("WebAuthn.removeCredential", { authenticatorId, credentialId: credentials[0].credentialId });
  await go("/me/confirm?next=%2Fslips");
  await page.click("form[data-passkey] button");
  await page.waitForSelector("[data-failed]:not([hidden])");
  await page.fill("#password", manager.password);
  await page.click("main form:not([data-passkey]) button.primary");
  await page.waitForURL(`${home}/slips`);

  await signOut();
  await signIn();
  await page.fill("#code", codes[0].toUpperCase());
  await page.click("main form:not([data-passkey]) button.primary");
  await page.waitForURL(`${home}/`);
});

journey("whoever has an initial password chooses one of their own first, and who mistypes waits", {}, async ({ server, open }) => {
  server.run(["settings", "set", "forced_change.student=yes"]);
  const file = join(server.folder, "pupils.csv");
  writeFileSync(file, "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n");
  server.run(["import", file, "--as", "student"]);
  const page = await open({ width: 390 });
  const enter = async (name, password) => {
    await page.goto("/sign-in");
    await page.fill("#identifier", name);
    await page.fill("#password", password);
    await page.click("main button.primary");
  };
  await enter("ana.pena", "lima-papel-42");
  await page.waitForURL("/me/first-password");
  await look(page, "first-password", languages);
  await page.fill("#new", "ana.pena1");
  await page.fill("#repeated", "ana.pena1");
  await page.click("main button.primary");
  await page.waitForSelector(".notice.bad");
  await look(page, "first-password-refused");
  await page.fill("#new", "mi perro Bruno");
  await page.fill("#repeated", "mi perro Bruno");
  await page.click("main button.primary");
  await page.waitForURL("/");

  const stranger = await open({ width: 390 });
  await stranger.goto("/sign-in");
  for (let failed = 0; failed < 6; failed++) {
    await stranger.fill("#identifier", manager.email);
    await stranger.fill("#password", "no es esta");
    await stranger.click("main button.primary");
    await stranger.waitForSelector(".notice.bad");
    if (failed < 5) await stranger.goto("/sign-in");
  }
  assert.match(await stranger.innerText(".notice.bad"), /Espere \d+ segundos/);
  await look(stranger, "sign-in-waits");
});
