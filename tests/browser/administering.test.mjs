// What changes many accounts at once, and what watches over it: bulk changes, inactive accounts, letters, keys, the audit log.

import assert from "node:assert/strict";
import { journey, languages, look, signIn } from "./console.mjs";
import { ended } from "./main-job.mjs";
import { load } from "./people.mjs";

journey("accounts are made inactive together, commented, and active again", {}, async ({ server, open }) => {
  load(server);
  const page = await open();
  await signIn(page);
  for (const action of ["password", "role", "school", "department", "position"]) {
    await page.goto(`/people/bulk/${action}?profile=student`);
    await look(page, `bulk-${action}`, languages);
  }

  await page.goto("/people?profile=student");
  await page.check("tbody tr:nth-child(1) [name=chosen]");
  await page.check("tbody tr:nth-child(2) [name=chosen]");
  await look(page, "people-chosen");
  await page.selectOption("[name=what]", "deactivate");
  await page.click("button[value=bulk]");
  await page.waitForURL(/\/people\/bulk\/deactivate\?/);
  await look(page, "bulk-deactivate", languages);
  await page.fill("#comment", "Se retiró");
  await page.click("main form[method=post] button[type=submit], main form[method=post] button.primary, main form[method=post] button.danger");
  await ended(page);
  await look(page, "run-deactivate", languages);

  await page.goto("/people?status=inactive");
  await look(page, "inactive", languages);
  const comments = page.locator("tbody input[form=comments]");
  assert.deepEqual(await comments.evaluateAll((all) => all.map(({ value }) => value)), ["Se retiró", "Se retiró"]);
  await comments.first().fill("Vuelve en agosto");
  await page.click("button[form=comments], #comments button");
  await page.waitForSelector(".notice.good");
  assert.equal(await comments.first().inputValue(), "Vuelve en agosto");

  await page.goto("/people/bulk/reactivate?status=inactive");
  await look(page, "bulk-reactivate", languages);
  await page.click("main form[method=post] button.primary");
  await ended(page);
  await page.goto("/people?status=inactive");
  assert.equal(await comments.count(), 0);
});

journey("letters, keys, and what the audit log says of them", {}, async ({ server, open }) => {
  load(server);
  const page = await open();
  await signIn(page);
  await page.goto("/messages/new?profile=student");
  await look(page, "messages-without-server", languages);
  await page.goto("about:blank"); // Nothing is asked of the server while it is away.
  Object.assign(server.environment, { LLAVERO_MAIL__HOST: "127.0.0.1", LLAVERO_MAIL__FROM: "Colegio <acceso@sanjose.example>" });
  await server.restart();
  await page.goto("/messages/new?profile=student");
  await look(page, "messages", languages);

  await page.goto("/settings/keys");
  await look(page, "keys", languages);
  await page.fill("#name", "Sistema de notas");
  await page.click("main form[action^='/settings/keys'] button.primary");
  await page.waitForSelector(".secret-key");
  await look(page, "key-made");
  const secret = await page.innerText(".secret-key");
  await page.goto("/settings/keys");
  assert.ok(!(await page.content()).includes(secret.trim()), "a key is shown once");
  await look(page, "keys-some", languages);

  await page.goto("/audit");
  await look(page, "audit", languages);
  assert.ok(!(await page.content()).includes(secret.trim()));
  assert.match(await page.innerText("main"), /Sistema de notas/);
  await page.goto("/audit?action=nothing-of-the-kind");
  await look(page, "audit-none");
});
