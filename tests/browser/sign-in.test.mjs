// From an empty installation to the overview, and what every page owes to everybody.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { journey, keysIn, languages, look, manager, signIn, tabTo } from "./console.mjs";

journey("set up, out and in again by keyboard alone", { organization: false }, async ({ server, open }) => {
  const page = await open({ language: "pt-BR" });
  await page.goto(server.link);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "pt-BR", "the browser's language");
  await look(page, "set-up", languages);

  const type = async (field, text) => {
    await tabTo(page, page.locator(field));
    await page.keyboard.type(text);
  };
  await type("#organization", "Colégio São José");
  await type("#email", manager.email);
  await type("#password", manager.password);
  await type("#password-repeated", `${manager.password}?`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".notice.bad");
  await look(page, "set-up-refused");
  assert.equal(await page.inputValue("#organization"), "Colégio São José", "what was typed is kept");
  assert.equal(await page.inputValue("#password"), "", "passwords are not sent back");

  await type("#password", manager.password);
  await type("#password-repeated", manager.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("/");
  await look(page, "overview-empty", languages);
  const again = await page.request.get(server.link);
  assert.equal(again.status(), 403, "the link works once");

  await tabTo(page, page.locator("form[action='/sign-out'] button"));
  await page.keyboard.press("Enter");
  await page.waitForURL("/sign-in");
  await look(page, "sign-in", languages);

  await type("#identifier", manager.email);
  await type("#password", "Otra-Clave-Mala-11");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".notice.bad");
  await look(page, "sign-in-refused");
  assert.equal(await page.inputValue("#identifier"), manager.email);

  await type("#password", manager.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("/");
  assert.match(await page.innerText("body"), /Colégio São José/);
  await page.goto("/nothing-here");
  await look(page, "not-found", languages);
});

journey("without scripts: language, theme, signing in and out", {}, async ({ open }) => {
  const page = await open({ language: "en", javaScriptEnabled: false });
  await page.goto("/sign-in?next=%2F%3Ffrom%3Dlink");
  await page.selectOption("footer [name=locale]", "pt-BR");
  await page.selectOption("footer [name=theme]", "dark");
  await page.click("footer button");
  const html = page.locator("html");
  assert.equal(await html.getAttribute("lang"), "pt-BR");
  assert.equal(await html.getAttribute("data-theme"), "dark");
  assert.equal(new URL(page.url()).pathname, "/sign-in");

  await page.goto("/?from=link");
  await page.fill("#identifier", manager.email);
  await page.fill("#password", manager.password);
  await page.click("main button.primary");
  assert.equal(new URL(page.url()).search, "?from=link", "back to where they wanted to go");
  assert.equal(await html.getAttribute("lang"), "pt-BR");
  await page.locator(".side form[action='/sign-out'] button").click();
  assert.equal(new URL(page.url()).pathname, "/sign-in");
  await page.goto("/");
  assert.equal(new URL(page.url()).pathname, "/sign-in", "really out");
});

const namesakes = `Documento;Apellidos;Nombres;Sede;Usuario;Contraseña
201;Peña;Ana;Sede Norte;ana.pena;lima-papel-42
202;Peña;Ana;José Martí;ana.pena;mesa-verde-17
`;

journey("a username of two schools: the page asks for the school and remembers it", {}, async ({ server, open }) => {
  const file = join(server.folder, "namesakes.csv");
  writeFileSync(file, namesakes);
  server.run(["import", file, "--as", "student"]);
  server.run(["schools", "rename", "Sede Norte", "--code", "N-01"]);

  // By keyboard, on a telephone, in each language.
  const page = await open({ language: "es", width: 390 });
  const type = async (field, text) => {
    await tabTo(page, page.locator(field));
    await page.keyboard.type(text);
  };
  await page.goto("/sign-in");
  assert.equal(await page.locator("#school").count(), 0, "nobody is asked before it is needed");
  await type("#identifier", "ana.pena");
  await type("#password", "mesa-verde-17");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#school");
  await look(page, "sign-in-school");
  const offered = await page.locator("#schools option").evaluateAll((options) => options.map((option) => option.value));
  assert.deepEqual(offered, ["José Martí", "Sede Norte"]);
  await type("#password", "mesa-verde-17");
  await type("#school", "Otra");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#school-fault");
  await look(page, "sign-in-school-unknown");
  await page.goto("/sign-in?school=n-01");
  await look(page, "sign-in-school-of-a-slip", languages);
  assert.equal(await page.inputValue("#school"), "Sede Norte", "in every language");

  // Without scripts.
  const plain = await open({ language: "es", javaScriptEnabled: false });
  await plain.goto("/sign-in");
  const send = async (school) => {
    await plain.fill("#identifier", "ana.pena");
    await plain.fill("#password", "mesa-verde-17");
    if (school) await plain.fill("#school", school);
    await plain.click("main button.primary");
  };
  await send();
  assert.equal(await plain.locator("#school").count(), 1);
  await send("jose marti");
  assert.notEqual(new URL(plain.url()).pathname, "/sign-in");
  await plain.context().clearCookies({ name: "llavero" });
  await plain.goto("/sign-in");
  assert.equal(await plain.inputValue("#school"), "José Martí", "this browser remembers it");
  await send();
  assert.notEqual(new URL(plain.url()).pathname, "/sign-in");
});

const LIMIT = 100_000;

journey("a first visit transfers less than 100 KB", {}, async ({ open, context }) => {
  const sizes = {};
  for (const path of ["/sign-in", "/"]) {
    // A browser of its own each time: nothing is in its cache.
    const page = await open();
    if (path === "/") {
      const signedIn = await open();
      await signIn(signedIn);
      await page.context().addCookies(await signedIn.context().cookies());
    }
    const client = await page.context().newCDPSession(page);
    const loaded = [];
    client.on("Network.loadingFinished", ({ encodedDataLength }) => loaded.push(encodedDataLength));
    await client.send("Network.enable");
    await page.goto(path, { waitUntil: "networkidle" });
    assert.equal(new URL(page.url()).pathname, path);
    assert.ok(loaded.length >= 3, "page, style sheet and script");
    sizes[path] = loaded.reduce((sum, size) => sum + size);
    assert.ok(sizes[path] < LIMIT, `${path}: ${sizes[path]} bytes`);
    page.calm();
  }
  context.diagnostic(`bytes transferred: ${JSON.stringify(sizes)}`);
});

journey("a look finds what is wrong with a page", { databases: ["sqlite"] }, async ({ open }) => {
  const wrongs = {
    "wide in": "<p class=wrong><button class=wrong>.</button></p>",
    "color-contrast": "<p class=pale>Nobody can read this.</p>",
    "image-alt": "<img src=/static/icon.svg>",
    untranslated: "<p>sign-in-title</p>",
    "cut off": "<p class=cut>Administración de la institución educativa</p>",
    "Content Security Policy": "<p style='color:red'>A style of its own.</p>",
  };
  // Styles that the policy lets through, because they are not inline.
  const styles = ".wrong { width: 3000px } .pale { color: #bbb; background: #fff } .cut { width: 5rem; overflow: hidden; white-space: nowrap }";
  for (const [complaint, html] of Object.entries(wrongs)) {
    const page = await open({ width: 390 });
    page.thorough = false;
    await page.goto("/sign-in");
    await page.evaluate((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
    }, styles);
    await page.evaluate((html) => document.querySelector("main").insertAdjacentHTML("beforeend", html), html);
    await assert.rejects(look(page, "wrong"), (error) => JSON.stringify([error.message, error.actual]).includes(complaint), complaint);
    await page.context().close();
  }
});

test("a key that stands in a page is found, and words are not", () => {
  assert.deepEqual(keysIn("Sign in: sign-in-title fault-email-at.remedy {$name}"), ["sign-in-title", "fault-email-at.remedy", "{$name}"]);
  assert.deepEqual(keysIn("The sign-in sheet of a@set-up.example, https://x.example/set-up/abc, e-mail, 5-role-play"), []);
  assert.deepEqual(keysIn("Passwords: field-coin-3754, menu-palomas-35. A key: field-email"), ["field-email"]);
});
