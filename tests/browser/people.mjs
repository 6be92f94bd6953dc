// Three people, for journeys that need somebody to be there.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

const people = `Documento;Apellidos;Nombres;Sede;Correo;Usuario;Contraseña
101;Álvarez Ríos;Ana;Centro;ana@example.org;ana;lima-papel-42
102;Benítez;José;Centro;;jose;mesa-verde-17
103;Castro;Leonor;Norte;;leonor;
`;

/** Imports them as students, on the command line. */
export const load = (server) => {
  const file = join(server.folder, "people.csv");
  writeFileSync(file, people);
  server.run(["import", file, "--as", "student"]);
};
