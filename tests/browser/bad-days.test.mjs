// Days on which not all goes well: what needs a browser to be seen. The others are in tests/it/console.

import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { readFileSync, writeFileSync } from "node:fs";
import { journey, languages, look, signIn } from "./console.mjs";
import { mouse } from "./hands.mjs";
import { confirm, ended, upload } from "./main-job.mjs";
import { crowd, csv, expected, school } from "./school.mjs";

journey("the browser is closed during a run, and opened again", {}, async ({ server, open }) => {
  const pupils = 30_000; // enough to be at work for some seconds on a fast machine too
  const page = await open();
  await signIn(page);
  await upload(page, mouse, { path: crowd(server.folder, pupils) });
  await page.click(".decide button.primary");
  await page.waitForURL(/\/runs\/[0-9a-f-]+/);
  assert.ok(await page.locator("[data-progress] progress").isVisible(), "it is still at work");
  const run = new URL(page.url()).pathname;
  await page.context().close();

  const again = await open();
  await signIn(again);
  await again.goto(run);
  await ended(again);
  assert.match(await again.innerText("main .figures"), /30[.,]?000/);
  await again.goto("/");
  assert.match(await again.innerText("main .figure .number"), /^30[.,]?001$/, "and the manager");
});

journey("the server is started anew between check and confirmation", {}, async ({ server, open }) => {
  const page = await open();
  await signIn(page);
  await upload(page, mouse, { path: school("es", server.folder).path });
  await server.restart();
  await confirm(page, mouse);
  assert.match(await page.innerText("main .figures"), new RegExp(String(expected.pupils)));
});

journey("a file is dropped on the page", { databases: ["sqlite"] }, async ({ server, open }) => {
  const page = await open();
  await signIn(page);
  await page.goto("/imports");
  const path = csv(server.folder);
  const files = await page.evaluateHandle(([name, bytes]) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(bytes)], name));
    return files;
  }, [basename(path), [...readFileSync(path)]]);
  await page.dispatchEvent(".drop", "dragover", { dataTransfer: files });
  assert.ok(await page.locator(".drop.over").count(), "one sees that it may be dropped here");
  await page.dispatchEvent(".drop", "drop", { dataTransfer: files });
  await page.click("form[data-upload] button.primary");
  await page.waitForURL(/\/imports\/[^/]+$/);
  assert.match(await page.innerText("main"), /Ñáñez/);
  page.calm();
});

journey("a second class list is numbered like the first", { databases: ["sqlite"] }, async ({ server, open }) => {
  const page = await open();
  await signIn(page);
  const list = (name, rows) => {
    const path = join(server.folder, name);
    writeFileSync(path, `ID;Nombres;Apellidos\n${rows.join("\n")}\n`);
    return { path };
  };
  await upload(page, mouse, list("5a.csv", ["1;Bruno;Duarte", "2;Paloma;Chávez"]));
  await confirm(page, mouse);
  await upload(page, mouse, list("5b.csv", ["1;Gustavo;Vega", "2;Norma;Ledesma"]));
  assert.equal(await page.locator(".decide button.primary").count(), 0, "nothing can be confirmed");
  assert.match(await page.innerText("main"), /Bruno Duarte[^]*Gustavo Vega/);
  await look(page, "check-another-person", languages);
  // They were the same two pupils all along, and their names are corrected.
  await page.check("[name=names_corrected]");
  await page.click("form:has([name=names_corrected]) button");
  await page.waitForSelector(".decide button.primary");
  await look(page, "check-names-corrected", languages);
  await confirm(page, mouse);
  page.calm();
});

journey("without scripts: from a file to the report of its run", {}, async ({ server, open }) => {
  const page = await open({ javaScriptEnabled: false });
  await signIn(page);
  await upload(page, mouse, { path: school("es", server.folder).path });
  await confirm(page, mouse);
  assert.match(await page.innerText("main .figures"), new RegExp(String(expected.pupils)));
  assert.ok(await page.locator("nav a[href='/imports']").isVisible(), "the menu is open");
});
