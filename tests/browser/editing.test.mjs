// People edited in the grid by keyboard and by pasting, and one made by hand.

import assert from "node:assert/strict";
import { journey, languages, look, signIn, tabTo } from "./console.mjs";
import { load } from "./people.mjs";

/** The cell of a person (by place) and a field. */
const cell = (page, row, field) => page.locator(`tbody tr:nth-child(${row}) td > input[name$=".${field}"]`);

journey("the grid by keyboard and paste", {}, async ({ server, open }) => {
  load(server);
  const page = await open();
  await signIn(page);
  await page.goto("/people/edit?profile=student");
  await look(page, "grid", languages);
  const changes = page.locator("[data-changed]");
  assert.ok(await page.isDisabled("[data-save]"), "nothing to save yet");

  // Typing replaces what the cell says; Enter goes down, arrows to the sides, Escape undoes.
  await tabTo(page, cell(page, 1, "first_name"));
  await page.keyboard.type("Anabel");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Joseph");
  await page.keyboard.press("Escape");
  assert.equal(await cell(page, 2, "first_name").inputValue(), "José");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.keyboard.type(" Gil");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("_");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("ArrowDown");
  assert.equal(await cell(page, 2, "last_name").inputValue(), "Benítez Gil", "in the text the arrows move in it");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement.name.split(".").at(-1)), "last_name");
  assert.equal(await changes.textContent(), "2 cambios");
  assert.equal(await page.locator("td.changed").count(), 2);

  // A block from a spreadsheet, one row longer than the list.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("ana.a\tana.a@example.org\r\njose.b\t\"no es\tcorreo\"\r\nleonor.c\tleo@example.org\r\nsobra\tsobra@example.org\r\n"));
  await cell(page, 1, "username").focus();
  await page.keyboard.press("Control+V");
  assert.match(await changes.textContent(), /^8 cambios · .*omitieron: 2$/);
  await cell(page, 3, "password").fill("103");

  // Leaving is asked about.
  let asked = 0;
  page.on("dialog", (dialog) => { asked += 1; return dialog.dismiss(); });
  await page.click(".side a[href='/runs']");
  await page.waitForTimeout(200);
  assert.equal(asked, 1);
  assert.match(page.url(), /people\/edit/);

  await page.click("[data-save]");
  await page.waitForSelector(".notice.bad");
  assert.equal(asked, 1, "saving is not leaving");
  assert.equal(await page.locator("td.wrong").count(), 2);
  assert.equal(await page.locator("td.changed").count(), 2, "what is saved has lost its mark");
  assert.equal(await cell(page, 2, "email").inputValue(), "no es correo", "what was typed is kept");
  assert.equal(await cell(page, 3, "password").inputValue(), "103");
  assert.ok(await cell(page, 2, "email").evaluate((input) => input === document.activeElement));
  await look(page, "grid-refused");
  await cell(page, 2, "email").fill("jose@example.org");
  await cell(page, 3, "password").fill("sol-y-luna-7");
  await page.click("[data-save]");
  await page.waitForSelector(".notice.good");
  assert.equal(await page.locator("td.changed, td.wrong").count(), 0);
  const shown = server.run(["accounts", "show", "102"]);
  assert.deepEqual([shown.username, shown.email, shown.last_name], ["jose.b", "jose@example.org", "Benítez Gil"]);

  // A password is shown where it is asked for.
  await page.locator("tbody tr:nth-child(3) [data-reveal]").click();
  await page.waitForSelector("td > code");
  assert.equal(await page.locator("td > code").innerText(), "sol-y-luna-7");
  page.calm();
});

journey("somebody new, and their form", {}, async ({ server, open }) => {
  load(server);
  const page = await open();
  await signIn(page);
  await page.goto("/people/new");
  await look(page, "new", languages);
  await page.fill("#first_name", "Ana");
  await page.fill("#last_name", "Álvarez");
  await page.waitForFunction(() => document.querySelector("[data-live-check]").textContent.includes("ana.alvarez"));
  await page.fill("#username", "ana");
  await page.selectOption("#school", "Centro");
  await page.waitForSelector("[data-of=username]");
  assert.equal(await page.getAttribute("#username", "aria-invalid"), "true");
  await look(page, "new-live");
  await page.click("main form button.primary");
  await page.waitForSelector("#username-fault");
  assert.equal(await page.inputValue("#last_name"), "Álvarez");
  await look(page, "new-refused");
  await page.fill("#username", "");
  await page.click("main form button.primary");
  await page.waitForSelector(".secret");
  await look(page, "made");
  assert.match(page.url(), /\/people\/[0-9a-f-]{36}$/, "reloading shows the person, and no password");
  await page.reload();
  assert.equal(await page.locator(".secret").count(), 0);
  await page.click(".head a[href$='/edit']");
  await look(page, "edit", languages);
  await page.fill("#email", "ana");
  await page.click("main form button.primary");
  await page.waitForSelector("#email-fault");
  await look(page, "edit-refused");
  await page.fill("#email", "ana.alvarez@example.org");
  await page.click("main form button.primary");
  await page.waitForSelector(".notice.good");
  await look(page, "person-edited");
});
