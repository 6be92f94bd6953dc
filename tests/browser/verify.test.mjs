// The link of a letter: a family follows it on a telephone, without scripts, and the school sees that the letter came.
// needs tool: aiosmtpd

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { journey, languages, look, signIn, tabTo } from "./console.mjs";

const mail = new URL("../mail/", import.meta.url).pathname;

/** A mail server of its own, and the letters it took. */
async function post() {
  const port = await new Promise((known) => {
    const any = createServer().listen(0, "127.0.0.1", () => {
      const { port } = any.address();
      any.close(() => known(port));
    });
  });
  const folder = mkdtempSync(join(tmpdir(), "llavero-mail-"));
  const args = ["--nosetuid", "--listen", `127.0.0.1:${port}`, "--class", "letters.Letters", folder];
  const child = spawn("aiosmtpd", args, { env: { ...process.env, PYTHONPATH: mail, PYTHONDONTWRITEBYTECODE: "1" }, stdio: "ignore" });
  const answers = () => new Promise((known) => connect(port, "127.0.0.1").once("connect", function () { this.end(); known(true); }).once("error", () => known(false)));
  for (let tries = 0; !(await answers()); tries++) {
    assert.ok(tries < 600, "the mail server does not answer");
    await new Promise((later) => setTimeout(later, 50));
  }
  const letters = () => readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, letters, stop };
}

journey("a family confirms that the letter came", {}, async ({ server, open }) => {
  const box = await post();
  try {
    const names = { HOST: "127.0.0.1", PORT: box.port, SECURITY: "none", FROM: "acceso@sanjose.example" };
    for (const [name, value] of Object.entries(names)) server.environment[`LLAVERO_MAIL__${name}`] = String(value);
    server.environment.LLAVERO_SERVE__PUBLIC_URL = server.address;
    await server.restart();
    const path = join(server.folder, "alumnos.csv");
    const rows = ["Documento;Nombres;Apellidos;Correo de contacto;Contraseña", "e1;Nora;Niño;casa@familia.example;Puente-Lluvia-84", "e2;Leo;Mar;;Puente-Nieve-73"];
    writeFileSync(path, rows.join("\n"));
    server.run(["import", path, "--as", "student"]);

    const page = await open();
    await signIn(page);
    await page.goto("/settings/passwords");
    await page.check("[name=verify_people]");
    await look(page, "settings-verify");
    await page.click("form[action='/settings/passwords'] button.primary");
    await page.waitForSelector(".notice.good");
    await page.goto("/messages/new?profile=student");
    await look(page, "messages-with-link", languages);
    server.run(["messages", "send", "--filter", "profile=student"]);

    const [link] = box.letters()[0].plain.match(/http:\S+\/verify\/\S+/);
    const family = await open({ width: 390, javaScriptEnabled: false });
    await family.goto(link);
    assert.doesNotMatch(await family.innerText("main"), /Nora|casa@/, "the page says nothing of whose it is");
    const reader = await open();
    await reader.goto(link);
    await look(reader, "verify", languages);
    await tabTo(reader, reader.locator("main button"));
    await family.click("main button");
    await family.waitForSelector("h1:has-text('Mensaje confirmado')");
    await reader.keyboard.press("Enter");
    await reader.waitForSelector("h1:has-text('ya se usó')");
    await look(reader, "verify-used");
    await reader.goto(link);
    await look(reader, "verify-used-again", languages);
    const gone = await reader.goto(`${server.address}/verify/nothing`);
    assert.equal(gone.status(), 410);

    await page.goto("/people?verified=yes");
    assert.equal(await page.locator("tbody tr").count(), 1);
    await look(page, "people-verified");
    await page.click("tbody th a");
    await page.waitForSelector("text=confirmado");
  } finally {
    box.stop();
  }
});
