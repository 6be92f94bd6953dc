// What every journey needs: a server with an empty database of its own, a browser, and the look that is taken at each page.
//
// `cargo xtask test --browser` sets the variables read here; see CONTRIBUTING.md.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import axe from "axe-core";
import { chromium } from "playwright-core";

/** The languages of the console. */
export const languages = ["es", "pt-BR", "en"];

/** The manager of the organizations that journeys make. */
export const manager = { email: "rectora@sanjose.example", password: "Puente-Lluvia-Mesa-84" };

const repository = new URL("../../", import.meta.url);
const program = needed("LLAVERO_TEST_PROGRAM");
const postgres = needed("LLAVERO_TEST_POSTGRES");
const pictures = process.env.LLAVERO_TEST_PICTURES;
const guide = process.env.LLAVERO_TEST_GUIDE;

function needed(name) {
  return process.env[name] ?? assert.fail(`${name} is not set: run these tests by \`cargo xtask test --browser\``);
}

/**
 * A journey on both databases. `body` gets a server that listens, a function `open` that opens a
 * page (see {@link opener}) and the test's context. With `organization`, the server has one, and {@link manager}.
 */
export function journey(name, { organization = true, databases = ["sqlite", "postgres"] }, body) {
  for (const database of databases) {
    test(`${name}, ${database}`, { timeout: 300_000 }, async (context) => {
      const server = new Server(database);
      const contexts = [];
      try {
        if (organization) server.setUp();
        await server.start();
        await body({ server, open: opener(server, contexts), context });
      } finally {
        for (const each of contexts) await each.close();
        await server.stop();
      }
    });
  }
}

/** An installation of its own, and the program serving it. */
export class Server {
  constructor(database) {
    this.folder = mkdtempSync(join(tmpdir(), "llavero-browser-"));
    this.environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(LLAVERO_|LANG$|LC_)/.test(name)));
    Object.assign(this.environment, { LANG: "es", LLAVERO_LOG: "warn" });
    if (database === "postgres") {
      this.name = `browser_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
      this.sql(`CREATE DATABASE ${this.name}`);
      this.environment.LLAVERO_DATABASE_URL = Object.assign(new URL(postgres), { pathname: this.name }).href;
    }
  }

  sql(text) {
    execFileSync("psql", ["--no-psqlrc", "--quiet", "--dbname", postgres, "--command", text], { stdio: ["ignore", "ignore", "inherit"] });
  }

  /** Runs a command of the program on this installation; what it said under `--json`. */
  run(args, input = "") {
    const said = execFileSync(program, ["--data-dir", this.folder, "--json", "--yes", ...args], { input, env: this.environment, stdio: ["pipe", "pipe", "inherit"] });
    return JSON.parse(said.toString());
  }

  /** Makes an organization with its manager. */
  setUp(locale = "es") {
    const init = ["--locale", locale, "init", "--organization", "Colegio San José", "--manager-email", manager.email, "--manager-password-stdin"];
    return this.run(init, `${manager.password}\n`);
  }

  /** Serves; `address` and, on an empty database, `link` (the one-time set-up link) are known then. */
  async start(listen = "127.0.0.1:0") {
    this.process = spawn(program, ["--data-dir", this.folder, "--json", "serve", "--listen", listen], { env: this.environment, stdio: ["ignore", "pipe", "inherit"] });
    this.ended = new Promise((ended) => this.process.once("exit", ended));
    const { url, set_up } = await new Promise((ready, failed) => {
      createInterface(this.process.stdout).once("line", (line) => ready(JSON.parse(line)));
      this.process.once("exit", (status) => failed(new Error(`the server ended with status ${status}`)));
    });
    this.address = url;
    this.link = set_up;
  }

  /** Stops and serves again, at the same address. */
  async restart() {
    await this.end();
    await this.start(new URL(this.address).host);
  }

  /** Asks it to stop, and waits until it has. */
  async end() {
    this.process?.kill("SIGTERM");
    await this.ended;
  }

  /** Stops it and cleans up after it. */
  async stop() {
    await this.end();
    if (this.name) this.sql(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let browser;
async function launched() {
  browser ??= await chromium.launch({
    executablePath: needed("LLAVERO_TEST_CHROMIUM"),
    // Root, as in a container, has no sandbox of Chromium's.
    args: ["--disable-gpu", "--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  return browser;
}
after(() => browser?.close());

/**
 * Opens pages in a browser of their own, with an empty cache and no cookies. Anything the browser complains
 * of (an error in a script, a breach of the Content-Security-Policy, a file that is missing) fails the journey
 * at the next {@link look}, or when the page is asked by `page.calm()`.
 */
function opener(server, contexts) {
  return async ({ language = "es", width = 1280, ...options } = {}) => {
    const context = await (await launched()).newContext({
      baseURL: server.address,
      locale: language,
      viewport: { width, height: width < 600 ? 844 : 800 },
      colorScheme: "light",
      reducedMotion: "reduce",
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.thorough = !server.name;
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.stack}`));
    page.on("console", (message) => {
      // An answer that refuses a form (422) is logged as well, and is what the journey asked for.
      const refused = /status of (403|404|409|413|422|429)/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !refused) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.calm = () => assert.deepEqual(complaints, []);
    return page;
  };
}

/** Signs in by the form. */
export async function signIn(page, { email, password } = manager) {
  await page.goto("/sign-in");
  await page.fill("#identifier", email);
  await page.fill("#password", password);
  await page.click("main button.primary");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** Signs in with the initial password, and chooses one of their own where that is asked. */
export async function enter(page, email, password) {
  await signIn(page, { email, password });
  if (new URL(page.url()).pathname !== "/me/first-password") return;
  await page.fill("#new", "Solo-Mia-Faro-3-Nube");
  await page.fill("#repeated", "Solo-Mia-Faro-3-Nube");
  await page.click("main button.primary");
  await page.waitForURL("/");
}

/** Goes to `target` by the Tab key alone. */
export async function tabTo(page, target) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) {
      const seen = await target.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
      });
      assert.ok(seen, `whoever tabs to ${target} cannot see that they are there`);
      return;
    }
  }
  assert.fail(`${target} is out of reach of the Tab key`);
}

const widths = [1280, 390];
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Looks at a page as a designer and as somebody with a screen reader would: in each of `among` (languages; without
 * it, as it stands, and without loading it again; with it, the browser's own language is back afterwards), at 1280 and 390 pixels, light and dark. Nothing may break a rule of
 * WCAG 2.2 AA, scroll sideways, be cut off, or speak in keys. Leaves pictures where LLAVERO_TEST_PICTURES says.
 * Pages are the same whatever the database, so the journey on PostgreSQL looks once, in the first language.
 */
export async function look(page, name, among = [undefined]) {
  if (guide) return;
  const [languages, schemes] = page.thorough ? [among, ["light", "dark"]] : [among.slice(0, 1), ["light"]];
  const { width, height } = page.viewportSize();
  for (const language of languages) {
    if (language) {
      await page.context().addCookies([{ name: "llavero-locale", value: language, domain: new URL(page.url()).hostname, path: "/" }]);
      await page.reload();
    }
    const spoken = await page.evaluate(() => document.documentElement.lang);
    if (language) assert.equal(spoken, language);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
      const found = await page.evaluate(faults);
      found.push(...keysIn(await page.evaluate(words)).map((key) => `untranslated: ${key}`));
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        if (page.thorough) await picture(page, spoken, `${name}-${width}-${colorScheme}`);
        // In the dark only the colours are others.
        const rules = colorScheme === "light" ? { type: "tag", values: standards } : { type: "rule", values: ["color-contrast"] };
        found.push(...(await accessibility(page, rules)).map((broken) => `${colorScheme}: ${broken}`));
      }
      assert.deepEqual(found, [], `${name}, ${spoken}, ${width} px`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width, height });
  if (languages.some(Boolean)) {
    await page.context().clearCookies({ name: "llavero-locale" });
    await page.reload();
  }
  page.calm();
}

/** Which of the rules (as axe names them) the page breaks, and where. */
async function accessibility(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, rules);
}

async function picture(page, language, name) {
  if (!pictures) return;
  const folder = join(pictures, language);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * A picture for the guide: the part of the page that these elements span, with a little air around it. Taken where
 * LLAVERO_TEST_GUIDE names the folder (`cargo xtask guide`); otherwise it only makes sure that the part is there.
 */
export async function show(page, language, name, elements) {
  const boxes = [];
  for (const element of elements) boxes.push(await page.locator(element).first().boundingBox());
  assert.ok(boxes.every(Boolean), `the guide shows ${elements.join(" to ")} of the page ${name}`);
  if (!guide || !page.thorough) return;
  const folder = join(guide, language);
  mkdirSync(folder, { recursive: true });
  const air = 16;
  const whole = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight, top: scrollY }));
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - air);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) + whole.top - air);
  const right = Math.min(whole.width, Math.max(...boxes.map(({ x, width }) => x + width)) + air);
  const bottom = Math.min(whole.height, Math.max(...boxes.map(({ y, height }) => y + height)) + whole.top + air, top + 1000);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip: { x: left, y: top, width: right - left, height: bottom - top } });
}

/** Runs in the page: what scrolls sideways, and which words do not fit where they stand. */
function faults() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`);
  // In something that scrolls sideways by itself, such as a table.
  const movable = (element) => element && (["auto", "scroll"].includes(getComputedStyle(element).overflowX) || movable(element.parentElement));
  // What is there for the ear alone, such as the head of a table that a telephone shows as a list.
  const unseen = (element) => element && (getComputedStyle(element).clipPath === "inset(50%)" || unseen(element.parentElement));
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hidden = !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width < 2 || box.height < 2 || unseen(element);
    if (element.tagName === "SELECT" && !hidden && style.textOverflow !== "ellipsis") {
      const pen = new OffscreenCanvas(1, 1).getContext("2d");
      pen.font = style.font;
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const chosen = element.selectedOptions[0]?.label ?? "";
      const arrow = 16;
      if (pen.measureText(chosen).width > room - arrow) found.push(`cut off: the choice «${chosen}»`);
    }
    if (hidden || element.closest("svg") || style.display === "inline" || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName)) continue;
    const wide = element.scrollWidth > element.clientWidth + 1;
    const high = element.scrollHeight > element.clientHeight + 1 && ["hidden", "clip"].includes(style.overflowY);
    const outside = element.innerText?.trim() && (box.right < 0 || box.left > root.clientWidth) && !element.closest(".skip");
    if (element.innerText?.trim() && (high || ((wide || outside) && !movable(element)))) {
      found.push(`cut off: <${element.tagName.toLowerCase()} class="${element.className}"> ${element.innerText.trim().slice(0, 60)}`);
    }
  }
  return found;
}

/** Runs in the page: all that is said in it, to the eye and to the ear. */
function words() {
  const attributes = ["alt", "title", "placeholder", "aria-label", "aria-description", "label"];
  const told = [...document.querySelectorAll("*")].flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ""));
  return [document.title, document.body.innerText, ...told].join("\n");
}

/** What messages are called: `sign-in-title`, `fault-email-at.remedy`. */
const keys = new Set();
const locale = new URL("locales/en/", repository);
for (const file of readdirSync(locale)) {
  for (const [, key] of readFileSync(new URL(file, locale), "utf8").matchAll(/^([a-z][a-z0-9-]*) *=/gm)) keys.add(key);
}
const families = new Set([...keys].filter((key) => key.includes("-")).map((key) => key.split("-")[0]));
/** Look like keys, and are words. */
const english = new Set(["sign-in", "sign-on", "sign-out", "sign-ins", "set-up", "left-hand", "one-time"]);

/** Passwords that can be read are made of these, in three languages, and shown as examples. */
const lists = new URL("src/credentials/rules/words/", repository);
const texts = readdirSync(lists).map((file) => readFileSync(new URL(file, lists), "utf8"));
const readable = new Set(texts.flatMap((text) => text.split("\n")));
const isPassword = (word) => word.split("-").every((part) => readable.has(part) || /^\d+$/.test(part));

/** The keys, and what looks like one of a family of ours, in a text. */
export function keysIn(text) {
  const shaped = text.match(/(?<![\w@./:-])[a-z]+(-[a-z0-9]+)+(\.[a-z]+)?(?![\w@/-])/g) ?? [];
  // The parts of a pattern of usernames are written in braces as well, without a dash.
  const unfilled = text.match(/\{\s*\$[a-z-]+\s*\}|\{[a-z]+(-[a-z]+)+\}/g) ?? [];
  const isKey = (word) => keys.has(word) || (families.has(word.split("-")[0]) && !english.has(word) && !isPassword(word));
  return [...shaped.filter(isKey), ...unfilled];
}
