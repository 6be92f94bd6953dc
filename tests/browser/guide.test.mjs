// The guide in the console; and the pages that it shows beside those of the main job, where its pictures of them are taken.

import assert from "node:assert/strict";
import { journey, languages, look, manager, show, signIn } from "./console.mjs";
import { mouse } from "./hands.mjs";
import { ended } from "./main-job.mjs";
import { grown, school } from "./school.mjs";

for (const language of languages) {
  journey(`the other pages of the guide, ${mouse.name}, in ${language}`, { organization: false, databases: ["sqlite"] }, async ({ server, open }) => {
    const { organization, path } = school(language, server.folder);
    await server.end();
    server.run(["--locale", language, "init", "--organization", organization, "--manager-email", manager.email, "--manager-password-stdin"], `${manager.password}\n`);
    server.run(["import", path, "--as", "student", "--skip-refused"]);
    for (const { path, as } of grown(language, server.folder, "Puente-Lluvia-84")) server.run(["import", path, "--as", as]);
    server.run(["settings", "set", "sign_in_url=https://llavero.example"]);
    Object.assign(server.environment, { LLAVERO_MAIL__HOST: "127.0.0.1", LLAVERO_MAIL__FROM: "Llavero <llavero@mail.example>" });
    await server.start();

    const page = await open({ language });
    await signIn(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    const part = (name, ...elements) => show(page, language, name, elements);

    await page.goto("/messages/new?profile=teacher");
    await part("messages", "main .head", "main .letter");

    await page.goto("/people?profile=student");
    for (const row of [2, 4, 5]) await page.check(`tbody tr:nth-child(${row}) [name=chosen]`);
    await page.selectOption("[name=what]", "deactivate");
    await page.click("button[value=bulk]");
    await page.waitForURL(/bulk\/deactivate/);
    await part("bulk", "main > p", "main .head", "main form[method=post]");
    await page.fill("#comment", { es: "Se cambió de colegio", "pt-BR": "Mudou de escola", en: "Moved to another school" }[language]);
    await page.click("main form[method=post] button.primary");
    await ended(page);
    await page.goto("/people?status=inactive");
    await part("inactive", "main .profiles", "main #found");

    await page.goto("/settings/roles");
    await part("roles", "main .head", "main section.card");
    await page.goto("/staff");
    await part("staff", "main .head", "main #supervisors section.card");
    await page.goto("/staff/hand-over");
    await part("hand-over", "main > p", "main .head", "main form[action='/staff/hand-over']");
    await page.goto("/me/second-factor/totp");
    await part("totp", "main > p", "main .head", "main .enrol");
    await page.goto("/settings/keys");
    await part("keys", "main .head", "main #new");
    await page.goto("/people/edit?profile=student&status=active");
    const cell = (row, field) => page.locator(`tbody tr:nth-child(${row}) td > input[name$=".${field}"]`);
    await cell(3, "email").fill("casa@mail.example");
    await part("grid", "main .ways", "main tbody tr:nth-child(5)");
    await page.click("[data-save]");
    await page.waitForSelector(".notice.good");

    await page.goto("/people/new");
    await page.fill("#first_name", { es: "Ángel", "pt-BR": "Ângelo", en: "Angela" }[language]);
    await page.fill("#last_name", { es: "Bermúdez", "pt-BR": "Bernardes", en: "Burton" }[language]);
    await page.waitForFunction(() => document.querySelector("[data-live-check]").textContent.includes("ang"));
    await part("new", "main form fieldset:nth-of-type(2)", "main [data-live-check]");
    await page.click("main form button.primary");
    await page.waitForSelector(".secret");

    await page.goto("/people?profile=student");
    await page.click("main th.name a");
    await page.click("form[action$='/password'] button");
    await page.waitForSelector(".secret");
    await page.goto("/audit");
    await part("audit", "main ol.audit > li:nth-child(1)", "main ol.audit > li:nth-child(3)");
    page.calm();
  });
}

journey("the guide is read where one is, with and without scripts", {}, async ({ open }) => {
  const page = await open();
  await signIn(page);
  await page.click(".side a[href='/imports']");
  const [help] = await Promise.all([page.waitForEvent("popup"), page.click(".side a.help")]);
  await help.waitForURL(/\/help#import$/);
  assert.ok(await help.locator("#import h2").evaluate((heading) => heading.getBoundingClientRect().top < innerHeight));
  const first = help.locator("#import img").first();
  await first.scrollIntoViewIfNeeded();
  assert.ok(await first.evaluate((image) => image.decode().then(() => image.naturalWidth > 300)), "its pictures are shown");
  await help.close();
  await page.goto("/help");
  await look(page, "help", languages);

  const anew = await open();
  await anew.goto("/help", { waitUntil: "load" });
  const weight = await anew.evaluate(() => performance.getEntries().reduce((sum, { transferSize = 0, initiatorType }) => sum + (initiatorType === "img" ? 0 : transferSize), 0));
  assert.ok(weight > 10_000 && weight < 100_000, `${weight} bytes without its pictures`);

  const stranger = await open({ width: 390, javaScriptEnabled: false });
  await stranger.goto("/sign-in");
  assert.equal(await stranger.getAttribute("footer a.help", "target"), "_blank", "what was typed stays where it is");
  await stranger.goto("/help");
  await stranger.click("#contents a[href='#second-factor']");
  assert.match(stranger.url(), /#second-factor$/);
  stranger.calm();
});
