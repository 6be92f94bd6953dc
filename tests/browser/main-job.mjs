// The main job as steps, each a page or two of the console: whoever takes them says with which hand, and what to do at each stop.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { manager } from "./console.mjs";

const primary = "main form button.primary";

/** From the one-time link to the overview. */
export async function setUp(page, hand, { link, organization, stop }) {
  await page.goto(link);
  await hand.type(page.locator("#organization"), organization);
  await hand.type(page.locator("#email"), manager.email);
  await stop("set-up");
  await hand.type(page.locator("#password"), manager.password);
  await hand.type(page.locator("#password-repeated"), manager.password);
  await hand.press(page.locator(primary));
  await page.waitForURL("/");
  await stop("start");
}

/** From the menu to the check of a file of pupils. */
export async function upload(page, hand, { path, stop = () => {} }) {
  await hand.press(page.locator("nav a[href='/imports']"));
  await page.waitForURL("/imports");
  await hand.tick(page.locator("[type=radio][name=profile][value=student]"));
  await stop("import");
  await hand.give(page.locator("#file"), path);
  await hand.press(page.locator("form[data-upload] button.primary"));
  await page.waitForURL(/\/imports\/[^/]+$/);
  await stop("columns");
  await hand.press(page.locator(primary));
  await page.waitForURL(/\/imports\/[^/]+\/check/);
  await page.waitForSelector(".decide");
}

/** From the check to the run that did it; its address. */
export async function confirm(page, hand, { stop = () => {} } = {}) {
  await stop("check");
  const skip = page.locator("[name=skip_refused]");
  if (await skip.count()) {
    await hand.press(page.locator("main nav.tabs a[href*='tab=refused']"));
    await page.waitForURL(/tab=refused/);
    await stop("refused");
    await hand.tick(skip);
  }
  await hand.press(page.locator(".decide button.primary"));
  return ended(page, stop, "run-import");
}

/** Waits until the run that the browser was sent to is over. */
export async function ended(page, stop = () => {}, name = "run") {
  await page.waitForURL(/\/runs\/[0-9a-f-]+/);
  await page.waitForSelector("a[href*='/report']");
  await stop(name);
  return new URL(page.url()).pathname;
}

/** From a run's page: addresses and passwords for all pupils; the address of the run. */
export async function credentials(page, hand, { domain, stop = () => {} }) {
  await hand.press(page.locator("main a[href='/credentials']"));
  await page.waitForURL("/credentials");
  await hand.tick(page.locator("[type=radio][name=profile][value=student]"));
  await stop("credentials-whom");
  await hand.press(page.locator("form[action='/credentials/what'] button.primary"));
  await page.waitForURL(/\/credentials\/what/);
  await hand.tick(page.locator("[type=radio][name=mode][value=email]"));
  await hand.type(page.locator("#domain"), domain);
  await page.locator("[data-examples]").getByText(`@${domain}`).first().waitFor();
  await stop("credentials-what");
  await hand.press(page.locator(primary));
  await page.waitForURL(/\/credentials\/preview/);
  await stop("credentials-look");
  const sure = page.locator("[name=sure]");
  if (await sure.count()) await hand.tick(sure);
  await hand.press(page.locator("form[action='/credentials/run'] button.primary"));
  return ended(page, stop, "run-credentials");
}

/** From a run of credentials to its slips: the PDF, where the browser put it. */
export async function slips(page, hand, { stop = () => {} } = {}) {
  await hand.press(page.locator("main a[href^='/slips?job=']"));
  await page.waitForURL(/\/slips\?/);
  const picture = page.locator("img.sheet");
  await picture.waitFor();
  assert.ok(await picture.evaluate((image) => image.decode().then(() => image.naturalWidth > 500)), "the first page is shown");
  await stop("slips");
  const download = page.waitForEvent("download");
  await hand.press(page.locator("form[action='/slips/print'] button.primary"));
  const file = await download;
  assert.match(file.suggestedFilename(), /\.pdf$/);
  return file.path();
}

/** What a PDF says, page by page. */
// needs tool: pdfinfo
// needs tool: pdftotext
export function pages(pdf) {
  // Poppler grumbles at tags it does not know.
  const read = (program, args) => execFileSync(program, args, { stdio: ["ignore", "pipe", "ignore"] }).toString();
  const count = Number(read("pdfinfo", [pdf]).match(/^Pages: +(\d+)$/m)[1]);
  return read("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, count);
}

/** Takes a run back; the address of the run that did. */
export async function undo(page, hand, { run, stop = () => {} }) {
  await page.goto(run);
  await hand.press(page.locator("main a[href$='/undo']"));
  await page.waitForURL(`${run}/undo`);
  await stop("undo");
  await hand.press(page.locator("main form button.danger"));
  await page.waitForURL((url) => url.pathname !== `${run}/undo`);
  return ended(page, stop, "run-undo");
}
