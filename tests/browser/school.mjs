// A made-up school in each language: the list a secretary would have, as a spreadsheet, with two rows that are wrong.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

const schools = {
  es: {
    organization: "Colegio San José",
    file: "estudiantes.xlsx",
    domain: "sanjose.example",
    headings: ["Documento", "Apellidos", "Nombres", "Grado", "Curso", "Sede", "Correo", "Acudiente", "Correo acudiente", "Ruta del bus"],
    places: [["5", "5.º A"], ["5", "5.º B"], ["6", "6.º A"]],
    campus: "Sede Centro",
    first: "Manuela Samuel Valentina Mariana Thiago Salomé Emiliano Luciana Nicolás Antonella Martín Gabriela Jerónimo Isabella Matías Daniela Simón Sara Joaquín Violeta Emmanuel Renata Andrés Paulina",
    last: "Rodríguez Murillo Zúñiga Peña Castaño Ríos Quintero Ocampo Nieto Vélez Muñoz Arango Patiño Cárdenas Beltrán Guzmán Mejía Salazar Londoño Ibáñez Duarte Franco Acuña Hoyos",
  },
  "pt-BR": {
    organization: "Colégio São José",
    file: "alunos.xlsx",
    domain: "saojose.example",
    headings: ["Matrícula", "Sobrenome", "Nome", "Série", "Turma", "Escola", "E-mail", "Responsável", "E-mail do responsável", "Linha do ônibus"],
    places: [["5", "5.º A"], ["5", "5.º B"], ["6", "6.º A"]],
    campus: "Unidade Centro",
    first: "Manuela Heitor Valentina Mariana Theo Sofia Emanuel Luciana Nicolas Antonella Joaquim Gabriela João Isabella Mateus Daniela Caio Lívia Davi Helena Otávio Beatriz André Letícia",
    last: "Gonçalves Moreira Araújo Peixoto Conceição Ribeiro Queiroz Assunção Nogueira Vasconcelos Magalhães Brandão Portela Cardoso Bittencourt Guimarães Medeiros Sampaio Lourenço Falcão Duarte Fonseca Assis Holanda",
  },
  en: {
    organization: "St. Joseph School",
    file: "students.xlsx",
    domain: "stjoseph.example",
    headings: ["Student ID", "Last name", "First name", "Grade", "Class", "School", "Email", "Guardian", "Guardian email", "Bus route"],
    places: [["5", "5A"], ["5", "5B"], ["6", "6A"]],
    campus: "Main Street Campus",
    first: "Maya Samuel Olivia Hannah Theo Sofia Ethan Lucy Nicholas Amelia Martin Grace Jerome Isabel Mason Daniela Simon Sarah Owen Violet Emmett Renee Andrew Paula",
    last: "Robinson Murphy Zamora O'Connor Castle Rivers Quinn Osborne Norris Vance Mercer Archer Patel Carter Bennett Graham Mitchell Sanders Lowell Ingram Dalton Foster Ashby Howard",
  },
};

/** How many slips each section gets; eight of them go on a page, and each section begins a new one. */
const sizes = [10, 8, 6];

/** Pupils of the made-up school, pages of their slips, and rows of the file that are refused. */
export const expected = { pupils: 24, pages: 4, refused: 2 };

/** The school of a language: `organization`, `domain` and `path`, its list as a spreadsheet in `folder`. */
export function school(language, folder) {
  const { organization, file, domain, headings, places, campus, first, last } = schools[language];
  const [firsts, lasts] = [first.split(" "), last.split(" ")];
  const sections = sizes.flatMap((size, at) => Array(size).fill(places[at]));
  const pupils = sections.map(([grade, section], at) => {
    const family = `${lasts[at]} ${lasts[(at + 7) % lasts.length]}`;
    const mother = firsts[(at + 11) % firsts.length];
    const address = `${mother}.${lasts[at]}`.toLowerCase().normalize("NFD").replace(/[^a-z.]/g, "");
    return [`10213304${10 + at}`, family, firsts[at], grade, section, campus, "", `${mother} ${lasts[at]}`, `${address}@mail.example`, at % 3 ? "" : "7"];
  });
  const wrong = [
    // A telephone number where the address should be, and somebody without any name.
    ["1021330490", lasts[3], firsts[5], ...places[0], campus, "300 555 0190", "", "", ""],
    ["1021330491", "", "", ...places[1], campus, "", "", "", ""],
  ];
  const rows = [headings, ...pupils.slice(0, 5), wrong[0], ...pupils.slice(5, 17), wrong[1], ...pupils.slice(17)];
  const path = join(folder, file);
  writeFileSync(path, spreadsheet(rows));
  return { organization, domain, path };
}

/** Teachers with an address, and whoever looks after accounts: lists as text, each with whose it is, in the order to be imported. */
export function grown(language, folder, password) {
  const { campus, domain, first, last } = schools[language];
  const [firsts, lasts] = [first.split(" "), last.split(" ")];
  const plain = (name) => name.toLowerCase().normalize("NFD").replace(/[^a-z]/g, "");
  // Other names than the pupils have.
  const family = (at) => lasts[(at + 5) % lasts.length];
  const login = (at) => `${plain(firsts[at])}.${plain(family(at))}`;
  const row = (at, role, administrator) => {
    const username = login(at);
    return [`7100${at}`, username, firsts[at], family(at), role ? "" : `${username}@${domain}`, campus, role, administrator, password].join(";");
  };
  const lists = [
    ["administrators", "staff", [row(7, "administrator", ""), row(13, "administrator", "")]],
    ["supervisors", "staff", [row(8, "supervisor", login(7)), row(9, "supervisor", login(7)), row(10, "supervisor", login(13))]],
    ["teachers", "teacher", [row(15, "", ""), row(16, "", ""), row(17, "", "")]],
  ];
  return lists.map(([name, as, rows]) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, ["Documento;Usuario;Nombres;Apellidos;Correo;Sede;Rol;Administrador;Contraseña", ...rows].join("\n"));
    return { path, as };
  });
}

/** A list of one pupil, as text. */
export function csv(folder) {
  const { headings, places, campus } = schools.es;
  const path = join(folder, "nuevo.csv");
  writeFileSync(path, [headings.slice(0, 6), ["1021330599", "Bermúdez Ñáñez", "Ángel", ...places[2], campus]].map((row) => row.join(";")).join("\r\n"));
  return path;
}

/** A list of `n` pupils, as text: enough work to be interrupted. */
export function crowd(folder, n) {
  const { headings, places, campus, first, last } = schools.es;
  const [firsts, lasts] = [first.split(" "), last.split(" ")];
  const pupil = (_, at) => [`${20000000 + at}`, `${lasts[at % 24]} ${lasts[(at * 7) % 23]}`, firsts[(at * 5) % 24], ...places[at % 3], campus];
  const path = join(folder, "distrito.csv");
  writeFileSync(path, [headings.slice(0, 6), ...Array.from({ length: n }, pupil)].map((row) => row.join(";")).join("\n"));
  return path;
}

/** A workbook of one sheet, as XLSX. */
function spreadsheet(rows) {
  const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const cells = (row) => row.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relation = (type, target) => `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  return zip({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="2027" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join("")}</sheetData></worksheet>`,
  });
}

/** Files in a ZIP, stored as they are. */
function zip(files) {
  const [bodies, directory] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x21, 8); // 1 January 1980
    facts.writeUInt32LE(crc32(body), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(body.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from("PK\x03\x04"), facts, path, body);
    directory.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), facts, place, path);
    at += 30 + path.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  for (const where of [8, 10]) end.writeUInt16LE(Object.keys(files).length, where);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** Node has one of its own only from version 22 on. */
function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
