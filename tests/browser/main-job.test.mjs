// The main job, from an empty installation to printed slips, and back: once in each language with the mouse, with a look
// at every page on the way, and once by keyboard alone. The pictures of the guide (docs/guide) are taken here.

import assert from "node:assert/strict";
import { journey, languages, look, show, signIn } from "./console.mjs";
import { keyboard, mouse } from "./hands.mjs";
import { confirm, credentials, pages, setUp, slips, undo, upload } from "./main-job.mjs";
import { expected, school } from "./school.mjs";

/** Which part of a page the guide shows: from the first to the last of these. */
const parts = {
  "set-up": ["main section.card"],
  start: ["body"],
  import: ["main .head", "main form[data-upload]"],
  columns: ["main .head", "main table.columns"],
  check: ["main .head", "main .decide button.primary"],
  refused: ["main #rows"],
  "run-import": ["main > p", "main .head", "main .actions.after"],
  "credentials-what": ["main .addresses"],
  "credentials-look": ["main .head", "main form[action='/credentials/run']"],
  slips: ["main .head", "main .sheet-choice"],
  undo: ["main > p", "main .head", "main section.card"],
  people: ["main .head", "main #found"],
  person: ["main > p", "main .head", "main .person"],
  settings: ["main .head", "main form"],
  overview: ["body"],
};

for (const language of languages) {
  const databases = language === "es" ? ["sqlite", "postgres"] : ["sqlite"];
  journey(`from nothing to printed slips and back, ${mouse.name}, in ${language}`, { organization: false, databases }, async ({ server, open }) => {
    const page = await open({ language });
    const stop = async (name) => {
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      if (parts[name]) await show(page, language, name, parts[name]);
      await look(page, name);
    };
    const { organization, domain, path } = school(language, server.folder);
    const given = await wholeJob(page, mouse, { link: server.link, organization, domain, path, stop });

    await theirs(await open({ language }), given.printed);
    await goto(page, "/", "overview", stop);
    await goto(page, "/people?search=ri", "people", stop);
    await page.click("main th.name a");
    await page.waitForURL(/\/people\/[0-9a-f-]+/);
    await stop("person");
    for (const place of ["/sections", "/runs", "/me", "/credentials"]) await goto(page, place, place.slice(1), stop);
    await goto(page, "/settings", "settings", stop);
    const tabs = await page.locator("main nav.subpages a:not([aria-current])").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(tabs.length >= 5, "the parts of the settings");
    for (const tab of tabs) await goto(page, tab, tab.slice(1).replaceAll("/", "-"), stop);
    await goto(page, "/dev/components", "components", stop);

    const takenBack = await undo(page, mouse, { run: given.run, stop });
    // Whoever signed in since keeps what they have.
    assert.deepEqual(await outcomes(page, takenBack), [1, expected.pupils - 1]);
    page.calm();
  });
}

journey(`from nothing to printed slips and back, ${keyboard.name}`, { organization: false }, async ({ server, open }) => {
  const page = await open();
  const { organization, domain, path } = school("es", server.folder);
  const { run } = await wholeJob(page, keyboard, { link: server.link, organization, domain, path, stop: () => {} });
  const takenBack = await undo(page, keyboard, { run });
  assert.deepEqual(await outcomes(page, takenBack), [expected.pupils]);
  page.calm();
});

/** Everything up to the slips; the run that gave the credentials, and what the slips say, page by page. */
async function wholeJob(page, hand, { link, organization, domain, path, stop }) {
  await setUp(page, hand, { link, organization, stop });
  await upload(page, hand, { path, stop });
  await confirm(page, hand, { stop });
  const run = await credentials(page, hand, { domain, stop });
  const printed = pages(await slips(page, hand, { stop }));
  assert.equal(printed.length, expected.pages);
  return { run, printed };
}

/** What stands on the first slip lets its owner in, and shows them nothing to administer. */
async function theirs(page, printed) {
  const [, email, password] = printed[0].match(/^ +\S+ +([a-z]+\.[a-z]+)\b.*\n+ +\S+ +(\S+)/m);
  await signIn(page, { email, password });
  await look(page, "pupil");
  assert.equal(await page.locator("nav a").count(), 1, "the menu of a pupil");
}

async function goto(page, path, name, stop) {
  await page.goto(path);
  assert.equal(new URL(page.url()).pathname, new URL(path, page.url()).pathname);
  await stop(name);
}

/** How many people each outcome of a run counts, from fewest to most. */
async function outcomes(page, run) {
  await page.goto(run);
  const figures = await page.locator("main .figure .number").allInnerTexts();
  return figures.map(Number).sort((a, b) => a - b);
}
