// The staff directory: colleagues find each other and write to each other; pupils find it closed until it is opened.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { journey, languages, look, signIn, tabTo } from "./console.mjs";

const password = "Puente-Lluvia-84";

function people(server) {
  const give = (name, as, rows) => {
    const path = join(server.folder, name);
    writeFileSync(path, rows.join("\n"));
    server.run(["import", path, "--as", as]);
  };
  const head = "Documento;Usuario;Nombres;Apellidos;Título;Cargo;Departamento;Sede;Correo;Contraseña";
  const many = Array.from({ length: 60 }, (_, at) => `m${at};m${at};Tea ${at};Molina;;Docente;Ciencias;Sede Sur;tea${at}@sanjose.example;${password}`);
  give("docentes.csv", "teacher", [
    head,
    `t1;profe;Ana María;Peña Ibáñez;Dra.;Orientadora escolar;Bienestar;Sede Norte;ana.maria.pena.ibanez@sanjose.example;${password}`,
    `t2;eva;Eva;Amaya;;;;;;${password}`,
    ...many,
  ]);
  give("alumnos.csv", "student", ["Documento;Usuario;Nombres;Apellidos;Sede;Contraseña", `e1;nora;Nora;Niño;Sede Norte;${password}`]);
}

journey("a teacher finds a colleague and how to write to them", {}, async ({ server, open }) => {
  people(server);
  const page = await open();
  await signIn(page, { email: "profe", password });
  await page.click(".side a[href='/directory']");
  await look(page, "directory", languages);
  assert.equal(await page.locator("tbody tr").count(), 50);
  await page.click("[rel=next]");
  assert.ok((await page.locator("tbody tr").count()) < 20);
  await look(page, "directory-second-page");
  await page.click("[rel=prev]");
  await tabTo(page, page.locator("#search"));
  await page.keyboard.type("pena ana");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.has("search"));
  assert.equal(await page.locator("tbody tr").count(), 1);
  assert.equal(await page.locator("tbody a").getAttribute("href"), "mailto:ana.maria.pena.ibanez@sanjose.example");
  await page.click("main .filters summary");
  await page.selectOption("#school", "Sede Sur");
  await page.click(".filters button.primary");
  await look(page, "directory-nobody", languages);
});

journey("it stays closed to pupils until the school opens it", { databases: ["sqlite"] }, async ({ server, open }) => {
  people(server);
  const pupil = await open({ width: 390, javaScriptEnabled: false });
  await signIn(pupil, { email: "nora", password });
  assert.equal(await pupil.locator("a[href='/directory']").count(), 0);
  assert.equal((await pupil.request.get("/directory")).status(), 403);
  const page = await open();
  await signIn(page);
  await page.goto("/settings");
  await look(page, "settings-directory", languages);
  await page.check("[name=directory_students]");
  await page.click("form[action='/settings'] button.primary");
  await page.waitForSelector(".notice.good");
  assert.ok(await page.isChecked("[name=directory_students]"));
  await pupil.goto("/directory");
  assert.equal(await pupil.locator("tbody tr").count(), 50);
});
