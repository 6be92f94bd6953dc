// A supervisor schedules a meeting and invites a section; a pupil goes in; the report tells who came.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { enter, journey, languages, look, signIn } from "./console.mjs";

const password = "Puente-Lluvia-84";

/** An administrator, their supervisor, a teacher and two pupils of a section. */
function people(server) {
  const give = (name, as, rows) => {
    const path = join(server.folder, name);
    writeFileSync(path, rows.map((row) => `${row};${password}`).join("\n").replace(`;${password}`, ";Contraseña"));
    server.run(["import", path, "--as", as]);
  };
  const staff = "Documento;Usuario;Nombres;Apellidos;Sede;Rol;Administrador";
  give("administradores.csv", "staff", [staff, "a1;uno;Una;Uno;Sede Norte;administrator;"]);
  give("supervisores.csv", "staff", [staff, "s1;sup.uno;Sara;Sol;Sede Norte;supervisor;uno"]);
  const school = "Documento;Usuario;Nombres;Apellidos;Sede;Grado;Curso";
  give("docentes.csv", "teacher", [school, "t1;profe;Tea;Paz;Sede Norte;;"]);
  give("alumnos.csv", "student", [school, "e1;nora;Nora;Niño;Sede Norte;5;5.º B", "e2;ivan;Iván;Ibáñez;Sede Norte;5;5.º B"]);
}

/** The minute it is now, as a field for a moment takes it. */
function now() {
  const at = new Date();
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset());
  return at.toISOString().slice(0, 16);
}

journey("a meeting is held", {}, async ({ server, open }) => {
  people(server);
  const supervisor = await open();
  await enter(supervisor, "sup.uno", password);
  await look(supervisor, "first-page-of-a-supervisor", languages);
  await supervisor.click(".side a[href='/meetings']");
  await look(supervisor, "meetings-none", languages);
  await supervisor.click("main .head a.primary");
  await look(supervisor, "meeting-new", languages);
  await supervisor.fill("#title", "x");
  await supervisor.click("main form button.primary");
  await supervisor.waitForSelector(".notice.bad");
  assert.equal(await supervisor.inputValue("#title"), "x", "what was typed is kept");
  await look(supervisor, "meeting-refused");

  await supervisor.fill("#title", "Reunión de 5.º B");
  await supervisor.fill("#starts_at", now());
  await supervisor.fill("#minutes", "45");
  await supervisor.fill("#link", "https://meet.example/sala-5b");
  await supervisor.selectOption("#whole_section", { label: "5.º B" });
  await supervisor.click("main form button.primary");
  await supervisor.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
  const address = new URL(supervisor.url()).pathname;
  assert.equal(await supervisor.locator("#invited li").count(), 2);
  await supervisor.fill("#search", "paz");
  await supervisor.press("#search", "Enter");
  await supervisor.check("label:has-text('Tea Paz') input");
  await supervisor.check("label:has-text('Una Uno') input");
  await look(supervisor, "meeting-search");
  await supervisor.click("form:has(input[name=person]) button:has-text('marcadas')");
  await supervisor.waitForSelector(".notice.good");
  assert.equal(await supervisor.locator("#invited li").count(), 4);
  await look(supervisor, "meeting", languages);

  const pupil = await open({ width: 390 });
  await enter(pupil, "nora", password);
  await look(pupil, "first-page-of-somebody-invited", languages);
  await pupil.click("main a:has-text('Reunión de 5.º B')");
  await look(pupil, "meeting-of-a-pupil", languages);
  // Where the meeting is, somebody answers, in a place of this test's own.
  await pupil.route("https://meet.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Sala</title>" }));
  await pupil.click("main button.primary");
  await pupil.waitForURL("https://meet.example/sala-5b");
  pupil.calm();

  await supervisor.reload();
  assert.equal(await supervisor.locator("#attendance tbody tr").count(), 4);
  assert.equal(await supervisor.locator("#attendance tr:has-text('Nora') .badge.good").count(), 1);
  await look(supervisor, "meeting-report", languages);
  await supervisor.goto("/meetings");
  await look(supervisor, "meetings", languages);
  await supervisor.goto(address);
  await supervisor.click("main summary");
  await supervisor.click("main button.danger");
  await supervisor.waitForSelector(".notice.good");
  await look(supervisor, "meeting-cancelled");

  const manager = await open();
  await signIn(manager);
  await manager.goto("/settings/meetings");
  await look(manager, "settings-meetings", languages);
  await manager.uncheck("[name=supervisors_see_attendance]");
  await manager.click("main button.primary");
  await manager.waitForSelector(".notice.good");
  await supervisor.reload();
  assert.equal(await supervisor.locator("#attendance").count(), 0);
});
