// Manager, administrator and supervisor, each in a browser of their own: what they may do, and what they must not see.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { enter, journey, languages, look, manager, signIn } from "./console.mjs";

const password = "Puente-Lluvia-84";
const head = "Documento;Usuario;Nombres;Apellidos;Rol;Administrador;Contraseña";

/** Two administrators, a supervisor of each, a teacher and a pupil. */
function people(server) {
  const give = (name, as, rows) => {
    const path = join(server.folder, name);
    writeFileSync(path, [head, ...rows].join("\n"));
    server.run(["import", path, "--as", as]);
  };
  give("administradores.csv", "staff", [`a1;uno;Una;Uno;administrator;;${password}`, `a2;dos;Dora;Dos;administrator;;${password}`]);
  give("supervisores.csv", "staff", [`s1;sup.uno;Sara;Sol;supervisor;uno;${password}`, `s2;sup.dos;Saúl;Sal;supervisor;dos;${password}`]);
  give("docentes.csv", "teacher", [`t1;profe;Tea;Paz;;;${password}`]);
  give("alumnos.csv", "student", [`e1;nora;Nora;Niño;;;${password}`]);
}

const menu = (page) => page.locator(".side nav a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
const status = async (page, address) => (await page.request.get(address)).status();

journey("a manager says who may do what", {}, async ({ server, open }) => {
  people(server);
  const page = await open();
  await signIn(page);
  await page.click(".side a[href='/settings/roles']");
  await look(page, "roles", languages);
  await page.goto("/settings/roles/new");
  await look(page, "role-new", languages);
  await page.fill("#name", "Coordinación");
  await page.check("[name=permission][value=edit-accounts]");
  await page.click("main button.primary");
  await page.waitForSelector(".notice.bad");
  assert.equal(await page.inputValue("#name"), "Coordinación", "what was typed is kept");
  await look(page, "role-refused");
  await page.check("[name=rank][value='1']");
  await page.click("main button.primary");
  await page.waitForURL("/settings/roles");
  await page.click("text=Coordinación >> nth=-1");
  await look(page, "role", languages);
  await page.click("button.danger");
  await page.waitForURL("/settings/roles");

  await page.goto("/staff");
  await look(page, "staff-manager", languages);
  await page.check("tr:has-text('Saúl') [name=supervisor]");
  await page.selectOption("#administrator", { label: await page.locator("#administrator option", { hasText: "Una" }).innerText() });
  await page.click("button:has-text('Pasar supervisores')");
  await page.waitForSelector(".notice.good");
  assert.equal(await page.locator("tr:has-text('Saúl') >> text=Una Uno").count(), 1);

  await page.goto("/staff/loans");
  await look(page, "loans", languages);
  await page.goto("/staff/hand-over");
  await look(page, "hand-over", languages);
  await page.fill("#to", "uno");
  await page.fill("#password", "no es esta clave");
  await page.click("button.danger");
  await page.waitForSelector(".notice.bad");
  assert.equal(await page.inputValue("#password"), "", "passwords are not sent back");
  await look(page, "hand-over-refused");
});

/** Makes a member of the staff by the form, with a role; who it is, and the password that is shown once. */
async function make(page, role, [username, first, last]) {
  await page.goto("/people/new");
  await page.selectOption("#profile", "staff");
  await page.selectOption("#role", role);
  await page.fill("#first_name", first);
  await page.fill("#last_name", last);
  await page.fill("#username", username);
  await page.click("main form button.primary");
  await page.waitForSelector(".secret");
  return { address: new URL(page.url()).pathname, email: username, password: await page.innerText(".secret code") };
}

/** What comes of asking for somebody's password with the form that the page does not offer. */
const asked = (page, address) => page.evaluate(async (address) => {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams() });
  return { status: answer.status, body: await answer.text() };
}, `${address}/password`);

for (const language of languages) {
  journey(`a manager makes an administrator, who makes a supervisor, who sees neither's password, in ${language}`, { organization: false }, async ({ server, open }) => {
    server.setUp(language);
    const roles = Object.fromEntries(server.run(["roles", "list"]).map(({ code, name }) => [code, name]));
    const first = await open({ language });
    await signIn(first);
    const administrator = await make(first, roles.administrator, ["adela", "Adela", "Ruiz"]);
    const managing = server.run(["accounts", "show", manager.email]).id;

    const second = await open({ language });
    await signIn(second, administrator);
    await second.goto("/people/new");
    assert.equal(await second.locator("#administrator").count(), 0, "the supervisor is theirs, without being asked");
    const supervisor = await make(second, roles.supervisor, ["saul", "Saúl", "Sol"]);

    const third = await open({ language, width: 390 });
    await signIn(third, supervisor);
    assert.equal(await third.getAttribute("html", "lang"), language);
    await look(third, `made-supervisor-${language}`);
    for (const address of [administrator.address, `/people/${managing}`]) {
      assert.equal(await status(third, address), 403, address);
      const { status: answered, body } = await asked(third, address);
      assert.equal(answered, 403, address);
      for (const secret of [administrator.password, manager.password]) assert.ok(!body.includes(secret), address);
    }
    // Nor does the administrator see the manager's.
    const { status: answered } = await asked(second, `/people/${managing}`);
    assert.ok([403, 404].includes(answered), `${answered}`);
  });
}

journey("an administrator sees their own supervisors, and no other's", {}, async ({ server, open }) => {
  people(server);
  const page = await open();
  await enter(page, "uno", password);
  const offered = await menu(page);
  for (const address of ["/settings", "/settings/roles", "/audit"]) {
    assert.ok(!offered.includes(address), `${address} is offered`);
    assert.equal(await status(page, address), 403, address);
  }
  for (const address of ["/staff/hand-over", "/staff/loans"]) assert.equal(await status(page, address), 403, address);
  await page.goto("/staff");
  await look(page, "staff-administrator", languages);
  const body = await page.innerText("main");
  assert.match(body, /Sara Sol/);
  assert.doesNotMatch(body, /Saúl|Dora|rectora@/);
  assert.equal(await page.locator("[name=supervisor], #administrator").count(), 0, "nobody is moved by an administrator");
  await page.goto("/people?search=saul");
  assert.doesNotMatch(await page.innerText("main"), /Saúl Sal/);

  // The supervisor is theirs: their initial password is theirs to hand over.
  await page.goto("/staff");
  await page.click("text=Sara Sol");
  await page.click("form[action$='/password'] button");
  await page.waitForSelector(".secret");
  assert.match(await page.innerText(".secret"), new RegExp(password));
  const shown = new URL(page.url()).pathname;
  assert.match(shown, /^\/people\/[0-9a-f-]{36}$/, "loading it again does not ask for the password again");
  assert.equal(await status(page, shown), 200);
});

journey("a supervisor sees no other account, and what to do instead", {}, async ({ server, open }) => {
  people(server);
  const page = await open();
  await enter(page, "sup.uno", password);
  await look(page, "welcome-supervisor", languages);
  assert.deepEqual(await menu(page), ["/", "/meetings", "/directory"]);
  assert.match(await page.innerText("main"), /Una Uno/, "whom to ask for more");
  const found = server.run(["accounts", "list"]).accounts ?? [];
  for (const { id } of found.slice(0, 6)) {
    assert.equal(await status(page, `/people/${id}`), 403);
    const shown = await page.request.post(`/people/${id}/password`, { headers: { "sec-fetch-site": "same-origin" } });
    assert.equal(shown.status(), 403);
  }
  for (const address of ["/people", "/imports", "/credentials", "/slips", "/sections", "/runs", "/staff", "/settings", "/settings/roles"]) {
    assert.equal(await status(page, address), 403, address);
  }
});

journey("a guardian reads what the school has of their children, and nothing else", {}, async ({ server, open }) => {
  const write = (name, rows) => {
    const path = join(server.folder, name);
    writeFileSync(path, rows.join("\n"));
    return path;
  };
  const [head, guardian] = ["Documento;Usuario;Correo;Nombres;Apellidos;Contraseña", "g1;marta;marta@familia.example;Marta;Ruiz Ospina"];
  server.run(["import", write("acudientes.csv", [head, `${guardian};${password}`]), "--as", "guardian"]);
  const pupils = [
    "Documento;Usuario;Correo;Nombres;Apellidos;Sede;Curso;Contraseña;Acudiente;Correo acudiente",
    `e1;nora;nora@sanjose.example;Nora;Niño Ruiz;Sede Norte;5A;${password};Marta Ruiz Ospina;marta@familia.example`,
    `e2;leo;;Leonardo Maximiliano de la Santísima Trinidad;Niño Ruiz;Institución Educativa Técnica del Sur;11B;;Marta Ruiz Ospina;marta@familia.example`,
    `e3;sura;;Sura;Sur;Sede Norte;5A;${password};Otra Persona;otra@familia.example`,
  ];
  server.run(["import", write("alumnos.csv", pupils), "--as", "student"]);
  const page = await open();
  await enter(page, "marta", password);
  await look(page, "welcome-guardian", languages);
  assert.deepEqual(await menu(page), ["/"]);
  assert.doesNotMatch(await page.innerText("main"), /Sura/);
  assert.equal(await page.locator("main a[href^='/children/']").count(), 2);
  await page.keyboard.press("Tab");
  await page.focus("main a:has-text('Nora')");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/children\//);
  await look(page, "child", languages);
  assert.equal(await page.locator("main form, main button, main input").count(), 0, "there is nothing to press");
  assert.doesNotMatch(await page.innerText("main"), new RegExp(password));
  await page.goto("/");
  await page.click("main a:has-text('Leonardo')");
  await page.waitForURL(/\/children\//);
  await look(page, "child-long", languages);
  for (const { id } of server.run(["accounts", "list"]).accounts ?? []) assert.equal(await status(page, `/people/${id}`), 403);
  for (const { id } of server.run(["accounts", "list", "--search", "sura"]).accounts ?? []) {
    assert.equal(await status(page, `/children/${id}`), 404);
  }
});
