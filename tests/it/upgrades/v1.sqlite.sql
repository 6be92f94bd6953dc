-- A database of schema 1, with some of everything, for the tests of upgrades (mod.rs beside this file): made-up people,
-- samples/ imported, passwords generated, one person inactive, a role granted until a date, a meeting, messages that wait,
-- an API key with an upload, a second factor, sessions. Written by the last program of schema 1 (commit c827979), dumped with
-- `sqlite3 llavero.db .dump`. Its key file is v1.sqlite.key; both are public and protect nobody.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE refinery_schema_history(
             version int4 PRIMARY KEY,
             name VARCHAR(255),
             applied_on VARCHAR(255),
             checksum VARCHAR(255));
INSERT INTO refinery_schema_history VALUES(1,'foundation','2026-11-28T07:09:53.425715877Z','3210601670697983126');
CREATE TABLE organizations (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    settings TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO organizations VALUES(X'01a220fd303770008000c531adf19631','Institución Educativa La Ceiba','es','{"username_policy":{"scope":"school","max_chars":64,"spaces":false,"case_sensitive":false,"starts_alphanumeric":false,"characters":{"allowed":".-_"},"required":{"username":false,"password":false,"email":false,"role":false}},"withhold_names":"off","username_pattern":"{first1}.{last1}","password_styles":{"student":{"words":{"language":"es","words":2,"digits":2}},"teacher":{"words":{"language":"es","words":3,"digits":2}},"guardian":{"words":{"language":"es","words":2,"digits":2}},"staff":{"words":{"language":"es","words":3,"digits":2}}},"grade_styles":{},"guard_share":0.5,"guard_from":20,"printable_days":90,"sign_in_url":"https://laceiba.example","letterhead":[],"accent":"#1f5f8b","logo":null,"single_sign_on":false,"forced_change":[],"second_factor_required":false,"tell_people":false,"supervisors_see_attendance":true,"verify_people":false,"directory_students":false,"directory_guardians":false}',1795849793591);
CREATE TABLE schools (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    code TEXT,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
) WITHOUT ROWID;
INSERT INTO schools VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080004998e5f09b46','Institución Educativa La Ceiba','institucion educativa la ceiba',NULL,X'01a220fd307c700080009046d180ab48');
INSERT INTO schools VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008000c2de4a6ff82e','Escola Municipal Beira-Rio','escola municipal beira-rio',NULL,X'01a220fd317870008000d20b502af83d');
CREATE TABLE departments (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
) WITHOUT ROWID;
INSERT INTO departments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008000fb57a8f2d079','Matemáticas','matematicas',X'01a220fd30ff700080006574014c9a20');
INSERT INTO departments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800110ced58a3e40','Lengua Castellana','lengua castellana',X'01a220fd30ff700080006574014c9a20');
INSERT INTO departments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f700080020e94511cbd04','Ciencias Naturales','ciencias naturales',X'01a220fd30ff700080006574014c9a20');
CREATE TABLE titles (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key)
) WITHOUT ROWID;
CREATE TABLE roles (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    code TEXT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    rank INTEGER NOT NULL,
    permissions TEXT NOT NULL,
    reach TEXT NOT NULL,
    authorized INTEGER NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_key),
    CHECK ((rank >= 3) = (id = organization_id))
) WITHOUT ROWID;
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008000c531adf19631','manager','Gestor','gestor',3,'view-people import-people generate-credentials reveal-passwords create-accounts edit-accounts set-passwords assign-roles deactivate-accounts reactivate-accounts send-messages create-meetings view-attendance manage-roles lend-roles manage-keys view-audit manage-organization','organization',1);
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd3037700080031d1b69ae171a','administrator','Administrador','administrador',2,'view-people import-people generate-credentials reveal-passwords create-accounts edit-accounts set-passwords assign-roles deactivate-accounts send-messages create-meetings view-attendance','assigned',1);
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008004083ced11963c','supervisor','Supervisor','supervisor',1,'create-meetings view-attendance','schools',1);
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd3037700080053c4c4aa3f79e','teacher','Docente','docente',0,'','schools',1);
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008006f90051a98c09','staff','Personal','personal',0,'','schools',1);
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30377000800784ce20317e61','guardian','Acudiente','acudiente',0,'','schools',0);
INSERT INTO roles VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30377000800891a25259b845','student','Estudiante','estudiante',0,'','schools',0);
CREATE TABLE accounts (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    profile TEXT NOT NULL,
    unique_id TEXT,
    username TEXT,
    email TEXT,
    first_name TEXT,
    middle_name TEXT,
    last_name TEXT,
    preferred_name TEXT,
    preferred_style TEXT,
    display_name TEXT,
    title TEXT,
    role_id BLOB NOT NULL,
    school_id BLOB,
    department_id BLOB,
    position TEXT,
    grade_level TEXT,
    graduation_year INTEGER,
    birth_date TEXT,
    phone TEXT,
    contact_email TEXT,
    locale TEXT,
    administrator_id BLOB,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    credential TEXT NOT NULL,
    first_sign_in_at INTEGER,
    last_sign_in_at INTEGER,
    verified_at INTEGER,
    sort_key TEXT NOT NULL,
    middle_key TEXT NOT NULL,
    search_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by BLOB NOT NULL,
    source_digest BLOB,
    PRIMARY KEY (organization_id, id),
    CHECK (role_id <> organization_id OR status = 'active'),
    -- Who has none has nothing, not an empty text: orders of lists rely on it.
    CHECK (unique_id <> '' AND username <> '' AND email <> '')
);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794','staff',NULL,NULL,'rectoria@laceiba.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a220fd303770008000c531adf19631',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'by-hand','active','own',1795849795737,1795849795737,NULL,'rectoria@laceiba.example','',' rectoria laceiba example',1795849793591,1795849793591,X'01a220fd303770008001766724e6f9cf',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312','student','1021330417','manuela.rodriguez','manuela.rodriguez@laceiba.example','Manuela Valentina',NULL,'Rodríguez Peña',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'1',NULL,NULL,NULL,NULL,NULL,NULL,'import','inactive','initial',NULL,NULL,NULL,'rodriguez pena  manuela valentina','',' manuela valentina rodriguez pena laceiba example 1021330417',1795849793660,1795849794672,X'01a220fd3470700080009c44041e960d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608','student','1021338336','maria.murillo','maria.murillo@laceiba.example','María',NULL,'Murillo Luna',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'2',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'murillo luna  maria','',' maria murillo luna laceiba example 1021338336',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7','student','1021346255','nicolas.zuniga','nicolas.zuniga@laceiba.example','Nicolás',NULL,'Zúñiga Ramos',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'2',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'zuniga ramos  nicolas','',' nicolas zuniga ramos laceiba example 1021346255',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755','student','1021354174','edgar.quinones','edgar.quinones@laceiba.example','Édgar Fabián',NULL,'Quiñones Mora',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'2',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'quinones mora  edgar fabian','',' edgar fabian quinones mora laceiba example 1021354174',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26','student','1021362093','karen.ramirez','karen.ramirez@laceiba.example','Karen María',NULL,'Ramírez García',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'4',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'ramirez garcia  karen maria','',' karen maria ramirez garcia laceiba example 1021362093',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800f16dfb7568772','student','1021370012','victor.canon','victor.canon@correo.example','Víctor',NULL,'Cañón Barragán',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'7',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'canon barragan  victor','',' victor canon barragan correo example 1021370012',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',X'bde0d143caf5e9c21ea93cf29e085e8e');
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc','student','1021377931','sofia.rodriguez','sofia.rodriguez@laceiba.example','Sofía',NULL,'Rodríguez Peña',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'7',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'rodriguez pena  sofia','',' sofia rodriguez pena laceiba example 1021377931',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35','student','1021385850','carlos.quinones','carlos.quinones@laceiba.example','Carlos Benjamín',NULL,'Quiñones Mora',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'8',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'quinones mora  carlos benjamin','',' carlos benjamin quinones mora laceiba example 1021385850',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b','student','1021393769','veronica.ramirez','veronica.ramirez@laceiba.example','Verónica Antonia',NULL,'Ramírez García',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'8',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'ramirez garcia  veronica antonia','',' veronica antonia ramirez garcia laceiba example 1021393769',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3','student','1021401688','juan.giraldo','juan.giraldo@laceiba.example','Juan Jerónimo',NULL,'Giraldo Luna',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'9',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'giraldo luna  juan jeronimo','',' juan jeronimo giraldo luna laceiba example 1021401688',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786','student','1021409607','laura.suarez','laura.suarez@correo.example','Laura Estefanía',NULL,'Suárez Fernández',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'9',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'suarez fernandez  laura estefania','',' laura estefania suarez fernandez correo example 1021409607',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',X'7b2b587cab89a8c869923aaa659d3486');
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203','student','1021417526','santiago.sanchez','santiago.sanchez@laceiba.example','Santiago Mateo',NULL,'Sánchez Hernández',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,'9',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'sanchez hernandez  santiago mateo','',' santiago mateo sanchez hernandez laceiba example 1021417526',1795849793660,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080167cc694e37936','guardian',NULL,'miguel.rodriguez','miguel.rodriguez@correo.example','Miguel Santiago',NULL,'Rodríguez Vásquez',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005556956','miguel.rodriguez@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'rodriguez vasquez  miguel santiago','',' miguel santiago rodriguez vasquez correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080171a461677ff77','guardian',NULL,'santiago.murillo','santiago.murillo@correo.example','Santiago',NULL,'Murillo Mejía',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005558577','santiago.murillo@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'murillo mejia  santiago','',' santiago murillo mejia correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008018f1b1bca00a9e','guardian',NULL,'thiago.zuniga','thiago.zuniga@correo.example','Thiago Efraín',NULL,'Zúñiga Ramírez',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005550726','thiago.zuniga@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'zuniga ramirez  thiago efrain','',' thiago efrain zuniga ramirez correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080199e92337f4b0b','guardian',NULL,'maria.mora','maria.mora@correo.example','María Ana',NULL,'Mora Mejía',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005550592','maria.mora@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'mora mejia  maria ana','',' maria ana mora mejia correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801a99957f5e89ec','guardian',NULL,'andres.ramirez','andres.ramirez@correo.example','Andrés',NULL,'Ramírez Quintero',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005551690','andres.ramirez@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'ramirez quintero  andres','',' andres ramirez quintero correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801b257cc417b497','guardian',NULL,'mauricio.giraldo','mauricio.giraldo@correo.example','Mauricio',NULL,'Giraldo Rodríguez',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005550073','mauricio.giraldo@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'giraldo rodriguez  mauricio','',' mauricio giraldo rodriguez correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801c4589bbcf7015','guardian',NULL,'noelia.fernandez','noelia.fernandez@correo.example','Noelia',NULL,'Fernández Patiño',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005554740','noelia.fernandez@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'fernandez patino  noelia','',' noelia fernandez patino correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801d55c917399619','guardian',NULL,'nubia.hernandez','nubia.hernandez@correo.example','Nubia',NULL,'Hernández Ramírez',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005558485','nubia.hernandez@correo.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'hernandez ramirez  nubia','',' nubia hernandez ramirez correo example',1795849793660,1795849793660,X'01a220fd307c700080009046d180ab48',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008003454a5d226e79','teacher','52340118','amparo.zuluaga','amparo.zuluaga@correo.example','Amparo Antonella',NULL,'Zuluaga Sierra',NULL,NULL,NULL,NULL,X'01a220fd3037700080053c4c4aa3f79e',X'01a220fd30be700080004998e5f09b46',X'01a220fd312f70008000fb57a8f2d079','Docente',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'zuluaga sierra  amparo antonella','',' amparo antonella zuluaga sierra correo example 52340118',1795849793791,1795849793791,X'01a220fd30ff700080006574014c9a20',X'aefad69e080765f5c892237fe542f164');
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800447c606fd85b5','teacher','52381031','nestor.garcia','nestor.garcia@correo.example','Néstor Juan',NULL,'García Gómez',NULL,NULL,NULL,NULL,X'01a220fd3037700080053c4c4aa3f79e',X'01a220fd30be700080004998e5f09b46',X'01a220fd312f7000800110ced58a3e40','Docente',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'garcia gomez  nestor juan','',' nestor juan garcia gomez correo example 52381031',1795849793791,1795849793791,X'01a220fd30ff700080006574014c9a20',X'ab7cb23d53f0934e05a09123451cf832');
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008005191b54c33ef5','teacher','52421944','juan.gonzalez','juan.gonzalez@correo.example','Juan',NULL,'González Hurtado',NULL,NULL,NULL,NULL,X'01a220fd3037700080053c4c4aa3f79e',X'01a220fd30be700080004998e5f09b46',X'01a220fd312f700080020e94511cbd04','Docente',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'gonzalez hurtado  juan','',' juan gonzalez hurtado correo example 52421944',1795849793791,1795849793791,X'01a220fd30ff700080006574014c9a20',X'8c280369224c25c44fe71473ddfe7937');
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730','student','0012045','bruna.jardim','bruna.jardim@laceiba.example','Bruna',NULL,'Jardim Xavier',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'1º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'jardim xavier  bruna','',' bruna jardim xavier laceiba example 0012045',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a','student','0012058','julia.lacerda','julia.lacerda@laceiba.example','Júlia',NULL,'Lacerda',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'1º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'lacerda  julia','',' julia lacerda laceiba example 0012058',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd','student','0012071','valentina.jardim','valentina.jardim@laceiba.example','Valentina Tatiane',NULL,'Jardim Xavier',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'2º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'jardim xavier  valentina tatiane','',' valentina tatiane jardim xavier laceiba example 0012071',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a','student','0012084','estela.leite','estela.leite@laceiba.example','Estela',NULL,'Leite',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'3º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'leite  estela','',' estela leite laceiba example 0012084',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0','student','0012097','moises.luz','moises.luz@laceiba.example','Moisés',NULL,'Luz',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'3º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'luz  moises','',' moises luz laceiba example 0012097',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6','student','0012110','joao.oliveira','joao.oliveira@laceiba.example','João',NULL,'Oliveira Pereira',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'3º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'oliveira pereira  joao','',' joao oliveira pereira laceiba example 0012110',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07','student','0012123','leticia.lacerda','leticia.lacerda@laceiba.example','Letícia Alice',NULL,'Lacerda',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'4º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'lacerda  leticia alice','',' leticia alice lacerda laceiba example 0012123',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123','student','0012136','rafael.oliveira','rafael.oliveira@laceiba.example','Rafael',NULL,'Oliveira Pereira',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'4º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'oliveira pereira  rafael','',' rafael oliveira pereira laceiba example 0012136',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87','student','0012149','caua.cunha','caua.cunha@laceiba.example','Cauã Theo',NULL,'Cunha',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'4º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'cunha  caua theo','',' caua theo cunha laceiba example 0012149',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb','student','0012162','maria.leite','maria.leite@laceiba.example','Maria',NULL,'Leite',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'5º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'leite  maria','',' maria leite laceiba example 0012162',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8','student','0012175','beatriz.rego','beatriz.rego@laceiba.example','Beatriz',NULL,'Rêgo',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'5º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'rego  beatriz','',' beatriz rego laceiba example 0012175',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd','student','0012188','thiago.luz','thiago.luz@laceiba.example','Thiago',NULL,'Luz',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,'5º ano',NULL,NULL,NULL,NULL,NULL,NULL,'import','active','initial',NULL,NULL,NULL,'luz  thiago','',' thiago luz laceiba example 0012188',1795849793913,1795849794044,X'01a220fd31fc70008000bb13d1352997',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be700080151dd53a9f11cf','guardian',NULL,'debora.moura','debora.moura@email.example','Débora',NULL,'Moura Xavier',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'debora.moura@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'moura xavier  debora','',' debora moura xavier email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008016af80da2f06a6','guardian',NULL,'laura.beatriz','laura.lacerda@email.example','Laura',NULL,'Beatriz Lacerda',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'laura.lacerda@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'beatriz lacerda  laura','',' laura beatriz lacerda email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008017fed09726e355','guardian',NULL,'manuela.isabela','manuela.leite@email.example','Manuela',NULL,'Isabela Leite',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'manuela.leite@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'isabela leite  manuela','',' manuela isabela leite email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801877f0a9c61795','guardian',NULL,'valentina.luz','valentina.luz@email.example','Valentina',NULL,'Luz',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'valentina.luz@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'luz  valentina','',' valentina luz email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008019fdf1d5bd90ef','guardian',NULL,'heloisa.silva','heloisa.silva@email.example','Heloísa',NULL,'Silva Pereira',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'heloisa.silva@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'silva pereira  heloisa','',' heloisa silva pereira email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801af330b013c06f','guardian',NULL,'maria.cunha','maria.cunha@email.example','Maria',NULL,'Cunha',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'maria.cunha@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'cunha  maria','',' maria cunha email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801b973826fac56c','guardian',NULL,'valentina.helena','valentina.rego@email.example','Valentina',NULL,'Helena Rêgo',NULL,NULL,NULL,NULL,X'01a220fd30377000800784ce20317e61',X'01a220fd31be70008000c2de4a6ff82e',NULL,NULL,NULL,NULL,NULL,NULL,'valentina.rego@email.example',NULL,NULL,'import','active','initial',NULL,NULL,NULL,'helena rego  valentina','',' valentina helena rego email example',1795849793913,1795849793913,X'01a220fd317870008000d20b502af83d',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd33187000800008340f8eb7ee','student','77','ana.pena',NULL,'Ana',NULL,'Peña',NULL,NULL,NULL,NULL,X'01a220fd30377000800891a25259b845',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,'3005551234',NULL,NULL,NULL,'by-hand','active','initial',NULL,NULL,NULL,'pena  ana','',' ana pena 77',1795849794328,1795849794757,X'01a220fd34c570008000c41596a47ead',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd','staff','88','leo.ruiz','leo.ruiz@laceiba.example','Leo',NULL,'Ruiz',NULL,NULL,NULL,NULL,X'01a220fd3037700080031d1b69ae171a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'by-hand','active','own',1795849795305,1795849795305,NULL,'ruiz  leo','',' leo ruiz laceiba example 88',1795849794404,1795849794404,X'01a220fd33647000800131fe8c5838aa',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056','teacher',NULL,'eva.mora',NULL,'Eva',NULL,'Mora',NULL,NULL,NULL,NULL,X'01a220fd3037700080053c4c4aa3f79e',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'by-hand','active','own',1795849795541,1795849795541,NULL,'mora  eva','',' eva mora',1795849794486,1795849794486,X'01a220fd33b6700080015c3e0456b656',NULL);
INSERT INTO accounts VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd3406700080009632898938b7','staff','99','ines.soto',NULL,'Inés',NULL,'Soto',NULL,NULL,NULL,NULL,X'01a220fd303770008004083ced11963c',X'01a220fd30be700080004998e5f09b46',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01a220fd336470008000af09ee1dd4dd','by-hand','active','initial',NULL,NULL,NULL,'soto  ines','',' ines soto 99',1795849794566,1795849794566,X'01a220fd3406700080012bb5eb367f99',NULL);
CREATE TABLE account_changes (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    organization_id BLOB NOT NULL,
    account_id BLOB,
    at INTEGER NOT NULL DEFAULT (unixepoch())
);
INSERT INTO account_changes VALUES(1,X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',1795849793);
INSERT INTO account_changes VALUES(2,X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',1795849793);
INSERT INTO account_changes VALUES(3,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',1795849793);
INSERT INTO account_changes VALUES(4,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608',1795849793);
INSERT INTO account_changes VALUES(5,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7',1795849793);
INSERT INTO account_changes VALUES(6,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755',1795849793);
INSERT INTO account_changes VALUES(7,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26',1795849793);
INSERT INTO account_changes VALUES(8,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800f16dfb7568772',1795849793);
INSERT INTO account_changes VALUES(9,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc',1795849793);
INSERT INTO account_changes VALUES(10,X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35',1795849793);
INSERT INTO account_changes VALUES(11,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b',1795849793);
INSERT INTO account_changes VALUES(12,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3',1795849793);
INSERT INTO account_changes VALUES(13,X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786',1795849793);
INSERT INTO account_changes VALUES(14,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203',1795849793);
INSERT INTO account_changes VALUES(15,X'01a220fd303770008000c531adf19631',X'01a220fd30be700080167cc694e37936',1795849793);
INSERT INTO account_changes VALUES(16,X'01a220fd303770008000c531adf19631',X'01a220fd30be700080171a461677ff77',1795849793);
INSERT INTO account_changes VALUES(17,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008018f1b1bca00a9e',1795849793);
INSERT INTO account_changes VALUES(18,X'01a220fd303770008000c531adf19631',X'01a220fd30be700080199e92337f4b0b',1795849793);
INSERT INTO account_changes VALUES(19,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801a99957f5e89ec',1795849793);
INSERT INTO account_changes VALUES(20,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801b257cc417b497',1795849793);
INSERT INTO account_changes VALUES(21,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801c4589bbcf7015',1795849793);
INSERT INTO account_changes VALUES(22,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801d55c917399619',1795849793);
INSERT INTO account_changes VALUES(23,X'01a220fd303770008000c531adf19631',X'01a220fd312f70008003454a5d226e79',1795849793);
INSERT INTO account_changes VALUES(24,X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800447c606fd85b5',1795849793);
INSERT INTO account_changes VALUES(25,X'01a220fd303770008000c531adf19631',X'01a220fd312f70008005191b54c33ef5',1795849793);
INSERT INTO account_changes VALUES(26,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730',1795849793);
INSERT INTO account_changes VALUES(27,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a',1795849793);
INSERT INTO account_changes VALUES(28,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd',1795849793);
INSERT INTO account_changes VALUES(29,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a',1795849793);
INSERT INTO account_changes VALUES(30,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0',1795849793);
INSERT INTO account_changes VALUES(31,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6',1795849793);
INSERT INTO account_changes VALUES(32,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07',1795849793);
INSERT INTO account_changes VALUES(33,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123',1795849793);
INSERT INTO account_changes VALUES(34,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87',1795849793);
INSERT INTO account_changes VALUES(35,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb',1795849793);
INSERT INTO account_changes VALUES(36,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8',1795849793);
INSERT INTO account_changes VALUES(37,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd',1795849793);
INSERT INTO account_changes VALUES(38,X'01a220fd303770008000c531adf19631',X'01a220fd31be700080151dd53a9f11cf',1795849793);
INSERT INTO account_changes VALUES(39,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008016af80da2f06a6',1795849793);
INSERT INTO account_changes VALUES(40,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008017fed09726e355',1795849793);
INSERT INTO account_changes VALUES(41,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801877f0a9c61795',1795849793);
INSERT INTO account_changes VALUES(42,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008019fdf1d5bd90ef',1795849793);
INSERT INTO account_changes VALUES(43,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801af330b013c06f',1795849793);
INSERT INTO account_changes VALUES(44,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801b973826fac56c',1795849793);
INSERT INTO account_changes VALUES(45,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',1795849794);
INSERT INTO account_changes VALUES(46,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608',1795849794);
INSERT INTO account_changes VALUES(47,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7',1795849794);
INSERT INTO account_changes VALUES(48,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755',1795849794);
INSERT INTO account_changes VALUES(49,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26',1795849794);
INSERT INTO account_changes VALUES(50,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc',1795849794);
INSERT INTO account_changes VALUES(51,X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35',1795849794);
INSERT INTO account_changes VALUES(52,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b',1795849794);
INSERT INTO account_changes VALUES(53,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3',1795849794);
INSERT INTO account_changes VALUES(54,X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203',1795849794);
INSERT INTO account_changes VALUES(55,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730',1795849794);
INSERT INTO account_changes VALUES(56,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a',1795849794);
INSERT INTO account_changes VALUES(57,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd',1795849794);
INSERT INTO account_changes VALUES(58,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a',1795849794);
INSERT INTO account_changes VALUES(59,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0',1795849794);
INSERT INTO account_changes VALUES(60,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6',1795849794);
INSERT INTO account_changes VALUES(61,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07',1795849794);
INSERT INTO account_changes VALUES(62,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123',1795849794);
INSERT INTO account_changes VALUES(63,X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87',1795849794);
INSERT INTO account_changes VALUES(64,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb',1795849794);
INSERT INTO account_changes VALUES(65,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8',1795849794);
INSERT INTO account_changes VALUES(66,X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd',1795849794);
INSERT INTO account_changes VALUES(67,X'01a220fd303770008000c531adf19631',X'01a220fd33187000800008340f8eb7ee',1795849794);
INSERT INTO account_changes VALUES(68,X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd',1795849794);
INSERT INTO account_changes VALUES(69,X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056',1795849794);
INSERT INTO account_changes VALUES(70,X'01a220fd303770008000c531adf19631',X'01a220fd3406700080009632898938b7',1795849794);
INSERT INTO account_changes VALUES(71,X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',1795849794);
INSERT INTO account_changes VALUES(72,X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd',1795849795);
INSERT INTO account_changes VALUES(73,X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd',1795849795);
INSERT INTO account_changes VALUES(74,X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056',1795849795);
INSERT INTO account_changes VALUES(75,X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056',1795849795);
INSERT INTO account_changes VALUES(76,X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',1795849795);
CREATE TABLE account_schools (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    school_id BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id, school_id)
) WITHOUT ROWID;
CREATE TABLE role_loans (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    role_id BLOB NOT NULL,
    most_accounts INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    lent_by TEXT NOT NULL,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
INSERT INTO role_loans VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd392e70008000988130ab7a0b',X'01a220fd33b6700080006836bc679056',X'01a220fd303770008004083ced11963c',50,1795849795886,1827619199999,'operator');
CREATE TABLE deactivations (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    since INTEGER NOT NULL,
    by_id BLOB,
    by_name TEXT NOT NULL,
    comment TEXT,
    keeps_work INTEGER NOT NULL,
    ended_by BLOB,
    PRIMARY KEY (organization_id, account_id, job_id)
) WITHOUT ROWID;
INSERT INTO deactivations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',X'01a220fd3470700080009c44041e960d',1795849794672,NULL,'operator','Se fue del país',1,NULL);
CREATE TABLE left_enrolments (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    section_id BLOB NOT NULL,
    role TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id, job_id, section_id)
) WITHOUT ROWID;
INSERT INTO left_enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',X'01a220fd3470700080009c44041e960d',X'01a220fd30be70008001d24826fe280a','student',X'01a220fd307c700080009046d180ab48');
CREATE TABLE usernames (
    scope BLOB NOT NULL,
    username_key TEXT NOT NULL,
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    PRIMARY KEY (scope, username_key)
) WITHOUT ROWID;
INSERT INTO usernames VALUES(X'01a220fd303770008000c531adf19631','leo.ruiz',X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','amparo.zuluaga',X'01a220fd303770008000c531adf19631',X'01a220fd312f70008003454a5d226e79');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','ana.pena',X'01a220fd303770008000c531adf19631',X'01a220fd33187000800008340f8eb7ee');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','andres.ramirez',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801a99957f5e89ec');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','carlos.quinones',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','edgar.quinones',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','eva.mora',X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','ines.soto',X'01a220fd303770008000c531adf19631',X'01a220fd3406700080009632898938b7');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','juan.giraldo',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','juan.gonzalez',X'01a220fd303770008000c531adf19631',X'01a220fd312f70008005191b54c33ef5');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','karen.ramirez',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','laura.suarez',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','maria.mora',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080199e92337f4b0b');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','maria.murillo',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','mauricio.giraldo',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801b257cc417b497');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','miguel.rodriguez',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080167cc694e37936');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','nestor.garcia',X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800447c606fd85b5');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','nicolas.zuniga',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','noelia.fernandez',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801c4589bbcf7015');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','nubia.hernandez',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801d55c917399619');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','santiago.murillo',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080171a461677ff77');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','santiago.sanchez',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','sofia.rodriguez',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','thiago.zuniga',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008018f1b1bca00a9e');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','veronica.ramirez',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b');
INSERT INTO usernames VALUES(X'01a220fd30be700080004998e5f09b46','victor.canon',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800f16dfb7568772');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','beatriz.rego',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','bruna.jardim',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','caua.cunha',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','debora.moura',X'01a220fd303770008000c531adf19631',X'01a220fd31be700080151dd53a9f11cf');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','estela.leite',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','heloisa.silva',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008019fdf1d5bd90ef');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','joao.oliveira',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','julia.lacerda',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','laura.beatriz',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008016af80da2f06a6');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','leticia.lacerda',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','manuela.isabela',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008017fed09726e355');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','maria.cunha',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801af330b013c06f');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','maria.leite',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','moises.luz',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','rafael.oliveira',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','thiago.luz',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','valentina.helena',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801b973826fac56c');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','valentina.jardim',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd');
INSERT INTO usernames VALUES(X'01a220fd31be70008000c2de4a6ff82e','valentina.luz',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801877f0a9c61795');
CREATE TABLE emails (
    email_key TEXT NOT NULL PRIMARY KEY,
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO emails VALUES('amparo.zuluaga@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd312f70008003454a5d226e79');
INSERT INTO emails VALUES('andres.ramirez@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801a99957f5e89ec');
INSERT INTO emails VALUES('beatriz.rego@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8');
INSERT INTO emails VALUES('bruna.jardim@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730');
INSERT INTO emails VALUES('carlos.quinones@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35');
INSERT INTO emails VALUES('caua.cunha@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87');
INSERT INTO emails VALUES('debora.moura@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be700080151dd53a9f11cf');
INSERT INTO emails VALUES('edgar.quinones@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755');
INSERT INTO emails VALUES('estela.leite@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a');
INSERT INTO emails VALUES('heloisa.silva@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008019fdf1d5bd90ef');
INSERT INTO emails VALUES('joao.oliveira@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6');
INSERT INTO emails VALUES('juan.giraldo@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3');
INSERT INTO emails VALUES('juan.gonzalez@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd312f70008005191b54c33ef5');
INSERT INTO emails VALUES('julia.lacerda@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a');
INSERT INTO emails VALUES('karen.ramirez@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26');
INSERT INTO emails VALUES('laura.lacerda@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008016af80da2f06a6');
INSERT INTO emails VALUES('laura.suarez@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786');
INSERT INTO emails VALUES('leo.ruiz@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd');
INSERT INTO emails VALUES('leticia.lacerda@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07');
INSERT INTO emails VALUES('manuela.leite@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008017fed09726e355');
INSERT INTO emails VALUES('maria.cunha@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801af330b013c06f');
INSERT INTO emails VALUES('maria.leite@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb');
INSERT INTO emails VALUES('maria.mora@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080199e92337f4b0b');
INSERT INTO emails VALUES('maria.murillo@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608');
INSERT INTO emails VALUES('mauricio.giraldo@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801b257cc417b497');
INSERT INTO emails VALUES('miguel.rodriguez@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080167cc694e37936');
INSERT INTO emails VALUES('moises.luz@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0');
INSERT INTO emails VALUES('nestor.garcia@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800447c606fd85b5');
INSERT INTO emails VALUES('nicolas.zuniga@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7');
INSERT INTO emails VALUES('noelia.fernandez@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801c4589bbcf7015');
INSERT INTO emails VALUES('nubia.hernandez@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801d55c917399619');
INSERT INTO emails VALUES('rafael.oliveira@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123');
INSERT INTO emails VALUES('rectoria@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794');
INSERT INTO emails VALUES('santiago.murillo@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be700080171a461677ff77');
INSERT INTO emails VALUES('santiago.sanchez@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203');
INSERT INTO emails VALUES('sofia.rodriguez@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc');
INSERT INTO emails VALUES('thiago.luz@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd');
INSERT INTO emails VALUES('thiago.zuniga@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008018f1b1bca00a9e');
INSERT INTO emails VALUES('valentina.jardim@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd');
INSERT INTO emails VALUES('valentina.luz@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801877f0a9c61795');
INSERT INTO emails VALUES('valentina.rego@email.example',X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801b973826fac56c');
INSERT INTO emails VALUES('veronica.ramirez@laceiba.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b');
INSERT INTO emails VALUES('victor.canon@correo.example',X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800f16dfb7568772');
CREATE TABLE withheld_names (
    name_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    organization_id BLOB NOT NULL,
    released_at INTEGER NOT NULL,
    released_by BLOB NOT NULL,
    PRIMARY KEY (name_hash, account_id)
) WITHOUT ROWID;
CREATE TABLE credentials (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    sealed BLOB,
    hash TEXT,
    job_id BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    handed_out_at INTEGER,
    PRIMARY KEY (organization_id, account_id, version)
) WITHOUT ROWID;
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',1,'own',NULL,'$argon2id$v=19$m=19456,t=2,p=1$i9SWZvlz8kZHFv98a0PgRg$+1jZNUwnaHeJVeAT+cehGvYJvyA6Rfhhn5B9L5aeyR4',X'01a220fd303770008001766724e6f9cf',1795849793591,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',1,'initial',X'00000001b7d6fa2f345175268bbb9f8942eea76eccbbe0d1bdac55ec9d48919bd2f3b199ecb59d58900af90c66cbb9c85125c140a64b544f2a6d9c',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',2,'initial',X'00000001174e850b30433c6cc993f56d939b0e334469a3b7fe568551b5d25379c91e4de5941ec58295db7f11f35132d2aede10df1f4bd97cf56e',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608',1,'initial',X'0000000143273f1e242d59a71fca082830763f06295cd9e1dedd1cec121b19cfb6ed001799dc9209a64cee97035476bf5ef3a7cb96017882412536',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608',2,'initial',X'00000001b4dad94e8815a282b4f04de10586cb5f05d93860ce29f0352c62cba56a858f2a172764c2256b107652bcd18a814674a1ad0c95e41154',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7',1,'initial',X'00000001f107a914c39c3861b27bccfbdf2638e7337d56d993f13c0ed721ccbd7ab63f8cf4fd1c33e2dc26984830750fd6add43f828ec3dcf6304d',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7',2,'initial',X'00000001564f37f7a61864a8aa8ddd0ae5090d4b8912a1f598b9f9fd4fa611bc843ca60ea412d56a0d98ffd9ec15fa7e371d317f8db25efb1193',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755',1,'initial',X'000000014acdc5aaff83a00474c8cdc057b3a1dadba42ed76983b90482cf208a164f4862bf1896c28825d23867e39a25669ba7d0fb2bc401edd8be0a',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755',2,'initial',X'00000001738ed32656bd86ece41f3a1b5abe57648194afc6f5200faba946ab0dfcc236400e9d64deff4f6307d8ef3f78d00dc24d98d5328c2b',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26',1,'initial',X'00000001bb9f899d9e7e411fb7940e675794ba4cda8366affb3de8821e15fad728c577b958c92c05ea32964711b0647cebf40aee206be58b9f43a5',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26',2,'initial',X'00000001c06a4c7aff48f8b5ba3fca32c16d8bca7716e6ec99716a679f079b81a63e1708498415e6209e60cecffa6cae97a7950990b111c7229f',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800f16dfb7568772',1,'initial',X'000000012811c0d3a2708e27b1c2fa1a4072e90929f59b3ec536dc36ec6f01433a9e28291268d1579b5a01e77826e743676fce25a13f10725b80b8',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc',1,'initial',X'00000001f0db55d08c38dceb945d1e735fea80bf2a254841d5aba0b6720a3cae12e52137f2ea8f97d5b9a618c4830083ea2df85a9f5bc204447dd6',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc',2,'initial',X'0000000114627a6003ef44e02ff57f636cb609ba8f58e70549e2f9fd5a57b2fa29c15a45ed856f3f19d829c615b0190d64644beb1ba8f2f61773786a',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35',1,'initial',X'00000001967d61ff9f3d783eafea7de23492118b39dbeb6181263f3ccf376687595fc051b93770a3eea15128746f18803a936493fd41264007a081d9fe',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35',2,'initial',X'00000001ec1287c25436d3958d79a334e558df794a38a6bd0f56e1569f0d1a4f6f2f0e4420e8bbf25c5c5b70934795158e445379fd763e',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b',1,'initial',X'00000001abafd58ef38fb4976fa8f2f03608d249e1eb20aa85bef16bf2f55de1f238e3def9e8dd51d395b053438caf77751ad28a0a7a25e909',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b',2,'initial',X'00000001238d01c2d6efe5cb3113579b11130d23b038875a8e2014c8f04e1c3c48c256d15568193749b266e4cbf56f0fcc1560905ddd888e0ef239',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3',1,'initial',X'000000018b380aaebeed174f89abf6b13ae19c27a54ef83c6fc8d0376d8b85b2c40c76c63fa6e16f4803c930ef6c5da1328e91a911a522b595fef7de',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3',2,'initial',X'0000000185f883bef8ebcb65924f7618b3289408046b34dddf64e177ba7ffeef5dc9728bc168e398db414ff4f239a088f34974aa94a8e97354',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786',1,'initial',X'0000000196702cbd555b0d3943f1f0c0280a351b1f652b2b2637ae90eff1e0a0f82de31d4b416c70b76c2ff71d02ac4920caa1f7ae0e8c21',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203',1,'initial',X'000000018e3bb8def48ba90009e64b8caf181047393e3eee8117a5f671c203317dc193c56bcb55cdb95d4ffcaa22e5fc744586273973416d833021',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203',2,'initial',X'00000001b6401bd648b03685745e7d0bdbe086c055097a905fc212268fbf2fe451304f071dfd03aad9aad5cf2c49afe2be6570cb0f767d93d88f8244',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080167cc694e37936',1,'initial',X'00000001461b7d308b79b8dca8353a58bee72c91b8d5ad74f3a8d6cdfbc0c1b96b144d4b298620e6cc52fc965b6dc1d3449f38525367b5fa71dd08b2',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080167cc694e37936',2,'initial',X'000000010d46870dec61ad94abacd2e5d6d5ea3098ae0a58510e7a5ebc71cf5b48fff0db4215a5f27af8d8fba22a3ef5c1ab7093b304c8727a7408',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080171a461677ff77',1,'initial',X'00000001f7d492374d9504f0d119acb655fa46f69fcb8d774e453de6090868df0d66f01cba2f9000e94bb72a7488fe9c3b5f26243a3aafc9ed1852',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080171a461677ff77',2,'initial',X'00000001b00b099152d0ced660b4e2561e53a85094cb575491a6861143db4bd44d2516fe53760f1e02149da75e45d2e55c234480aedfc781c988b888500f',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008018f1b1bca00a9e',1,'initial',X'0000000142cc4bdea7759657ca7bae884a9f7803eab161f9dec18aa5c9e5e717bb51be5f24b96028b69b5ea1ff20b3de831e96d2e0fb7a9a2d34',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008018f1b1bca00a9e',2,'initial',X'00000001be19d243663e86d81c46f7371b216d3b0f1919eabaead96b9242b1153ed0f9e2f97e5d910ee50c6a7bbc9d65aebf1662fa4d8376f155fed8e1',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080199e92337f4b0b',1,'initial',X'000000018306a4f39c09458f5b52e11919b3eb93ed966c6bf8359dc3a4950bf22ad7a174bae640dfa307dfd420c3ca75f79acdac18e866818edab3',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080199e92337f4b0b',2,'initial',X'000000011140dde65796c67152a71f85146deb2ec38a0fe10dbd7a7ffef66fb21f8c0b0a9ebe4168b8dabad10898218b54c85a776ca7ad25fe59b6',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801a99957f5e89ec',1,'initial',X'000000017345d38bf0cef7dca65a1639d78832fe3e20be8db868c148bcec591fe4fdeb1b3a23d2d6178ef3559f6356220c096d72e501b8abd69fab',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801a99957f5e89ec',2,'initial',X'000000017e6188ffee083ed2c6a1951938652b83188be358e9bd657daa3b8d75f31c01201d1bdf2f8bea274efe7676b7a9be851de6a205b2e5',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801b257cc417b497',1,'initial',X'000000010e458eecdf060898e85ffecae3be19ab357e5c34711d7cb04878c01d55fc78dd3d0030759867c92b7dcdb3ff7a4825393f7515965a90810e',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801b257cc417b497',2,'initial',X'00000001e5f07d17c82ddca9728814d549de5923f38a69d1fb890adabd7fa161b766ea3a978eb3b07e479dfa474a3d5ebf7a40661a050389d4d431',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801c4589bbcf7015',1,'initial',X'00000001383bba4b1237b10d9777797cad3fd069762a4f73c23a8248d4e4e2253f4e902cd191d2e77f956b91ac7ca14c2cc9063fb786f4764cd2e2',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801c4589bbcf7015',2,'initial',X'00000001a8997e8b42d0c792d25c357c9425fed1ec738d5272aa0ca187721c02069b2a66e34cb7a9d93dbc3dda29c0f9df27bef1ea32b53ab6ea388057',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801d55c917399619',1,'initial',X'00000001b78b80a630dd0a7a666cac1d8861f11feb4906b5fd73bc23c712ac381ea94e4ebabf95efa21a215f223af239f9aa40325e67a43296fa',NULL,X'01a220fd307c700080009046d180ab48',1795849793660,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801d55c917399619',2,'initial',X'00000001344188692577e01c048d1a57e246f85236fa969341d145bdcbf118519b834a75d5a3d5a08a9140091f42f9618857fcf0e8702fc18c0673',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008003454a5d226e79',1,'initial',X'00000001cc332da1ef0fcbc1eccbd429ef6de9e3fca65ffbf56d58e39474eea201af6d876cbd7d1316f0a58133af04a15bfd7f717b1271b3b48703633ec447ddf9',NULL,X'01a220fd30ff700080006574014c9a20',1795849793791,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008003454a5d226e79',2,'initial',X'000000010326476d7319a82a3ac8f4402a88d7e16a9f4a11230ab57b4f970081d4585b27067d696b2fa9dc0babe85baa38d3d10ea22b7523ca4a21310387a750',NULL,X'01a220fd325470008000beb54d3e1764',1795849794132,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800447c606fd85b5',1,'initial',X'00000001e4e22e565fde0f4e14f87fb4e178c20419626d4dc4e75bb07544a7a9624bf34229dc7608d332292a65cba3c5a694e8693b3ffef51fadb83e7744d04568',NULL,X'01a220fd30ff700080006574014c9a20',1795849793791,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f7000800447c606fd85b5',2,'initial',X'00000001da1f83bd44f4f706d5b874230e8a26b0d61a4005fbfd8412622f08445bfb595b3595ef15b619fe804ad0da84a9121f16749adfd7fda19f3729e140a01a06',NULL,X'01a220fd325470008000beb54d3e1764',1795849794132,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008005191b54c33ef5',1,'initial',X'0000000160de5b76f369eaa2ba5942fdb4103e43a706215c12d19c06fdb6f1cbd04d69626fe9d00b56a79abb8b5772175a42e5af0f845479a8bc2d2d298e6515df',NULL,X'01a220fd30ff700080006574014c9a20',1795849793791,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd312f70008005191b54c33ef5',2,'initial',X'000000011f24a063d48617a5d6baf6cec59f2fd3b5f7d1766892956c03669b9f90de7bdda57a24a3535ee7dba3931c91d27e2afccd500f73b8eb2237281303',NULL,X'01a220fd325470008000beb54d3e1764',1795849794132,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730',1,'initial',X'0000000158e465d25a9cc62538e7897d2def565f402d20ec7e0ebb79ab08aac57138b8f2b048a06658041937d2ed7d400eed9a6ad23aa4fef73e13f0',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730',2,'initial',X'0000000179b2c84b2d73f0233ae6aa0e0291feb403eff74bf3548f32af87d86e829bc40e07fa63895e98ecd28727a86a8df96aa4e5cd8937b014',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a',1,'initial',X'00000001b5353140c5a0cd2006baa1600dadc173094d3aca8526f7da24290a365bca5a1c1df8272b8a7318cd9f45d219a2c03b9c30a3e4fab4',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a',2,'initial',X'00000001d5a1f4c707be5c64bcbaf9cda992473d465414799ffb0de97d018942a9e03099ae0fa38b5e24c7f8d4c34bad9801423c3519dfc7d3',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd',1,'initial',X'00000001ce4a64b96947014e6bd346d57489a962eb9e69c9872b84b8c20ab6c9c620e4f0f556853ee336d2384cb1ad898b763ca95c34e53367',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd',2,'initial',X'00000001760ee263533090f15deb19ebce0ad91be6419adfcb5178910dad0316be8b4e1871de2ba07f54011f5c4bb5a5f3c0064a722f985ce99419',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a',1,'initial',X'00000001a9fd3b597889cd69dfc6a9c4c9b074401892b7ac7c9da27803275b94f00b8612f086b386c27a33f641e2d420ff63f68944b6e43080c6de52ffea',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a',2,'initial',X'0000000106a88c0bb18ba1d318850e0be81a89c582ed1b820d588f8e64b9245e45d9c34deb021c652d4e73c797db3732741f12eb7821462a3c1f',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0',1,'initial',X'00000001d7a0c73be6b4736b63ab24db4dcce3f30275558468772cdafeab0f29643d4a8685cf0114329675009320775c7fb9a8199267135d464958b1',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0',2,'initial',X'000000015d2107ecf80ecc314c2b4ba455146bb554787a8e004fd4f0c3cf162ba1c403bcfab426f49063014780d72eb78677e199b1254e5380ad129a89',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6',1,'initial',X'0000000185bb72e9bf43d0e0ff42eb987b735adbf9cb7c09105e8c992d75dcbd9e15884f3d8e15077f2a60a9cf6b18ce6570b907bd408c8550',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6',2,'initial',X'00000001a49b3cf8f3ad730d46c84e70dd4832afb7a521635127398d53f972bfcd221a164df4ad69e6219281c22fb37ec0bf90a5a2c750bf32700b',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07',1,'initial',X'00000001a8e71af708e4a9d912909dd8a10141a54eb9c815796430daf8197971f6a7aa24dcb92d3e9d56dd9432789b96d12fe1f6e549a548505e',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07',2,'initial',X'000000016769c970c1853f11dc9aae87418f4b86cdfab3e3ed4075db8417533d61cac8a96e5429feeb7d2d0011ec50b58cdf3e039d49a75f0aa6',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123',1,'initial',X'0000000170671725e080a276c014952091f738e639dc2091a8358f26cfb0db37de58a289a9e065ae4cbe5cb2e5539361a834dcf5df06cba5a325ad4a03',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123',2,'initial',X'00000001aaa678edcc0455ed791c51b8039a3d781c36748456e1d17921864dc518134958190fc04fb1482982a006fe06894113e8a30997ff82d7',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87',1,'initial',X'00000001b073c6c2d38342e61aecbdda96f8a1ba74e219c1514b9e8ab6c8ede6eb208db7145d6c702933516d46ed9cb9f6e4adfb896f19aa32',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87',2,'initial',X'00000001c923e4c8f35a8a9f07f052d5875b111c5833a97c63253a24b13262afd40a0f33cd13cdca82c8e73b52d5a8183db4cfd9e08b20983b401e783c',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb',1,'initial',X'000000018521a9d2531ec32c19fbd53e0dcc4f33793f069ae839aaca19e3b42dfa7f88602e06b95abd09e7e0a908bf9c18577c04743e91e0553aa121',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb',2,'initial',X'0000000126ade491f706fea21f3e88a29dd732cc72cc6b931a598cee3bf6fc153fee56e728f109bbf6e46f5883bb4f2934706051958ca1cd0f16ed3d',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8',1,'initial',X'00000001ca918e28252b27cff6925135c120b24424b4fc184ce9b11dc87f177a0db3074bfd8ba02e3bfbdf0316eac68c49f071f434722e57d2bd98',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8',2,'initial',X'00000001ccdad8c80cc2b47324415e7f84178fdb8a0a6454ceffbe20c6a503e4f1440c6512de2407a749a0c8adb28c4a19a25942993546e30b90727e',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd',1,'initial',X'000000014755cfdbc32a3e0bd483b31476f6053ce72f8a5a13813c18a8e3e81a53514d40e66241b1bebd0fc5eada9546d437282d51197d2683',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd',2,'initial',X'00000001029ace7d68316c1a4714c9cdab311640f16cfd0b84272670223c6a1318112dc398bf03cfd3d991af44db932bf9011190c93e90d7fd061a',NULL,X'01a220fd31fc70008000bb13d1352997',1795849794044,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be700080151dd53a9f11cf',1,'initial',X'000000016d7f1d4f5f6bf82d25b0e9797cf9792be6a59d1a7bdb6dc7102f83f5d1f74c3f201ba4a083acd4fdf209c024912636bdafc67c25b8bc',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be700080151dd53a9f11cf',2,'initial',X'00000001354be21ea824aee03b4f81870a927370193da2162b03f7cad9da554c5a758b0132fa34b3fa00677b71c9377f949866b3ebb6198af86387f251ca',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008016af80da2f06a6',1,'initial',X'000000016357ffc2a1e64b1348a2421c667518bd0a91c578b3214eb6c00b471f7ace0aa1e63334dd32f5b223c5fbde6a599a54c4bcc8737352bcef5b',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008016af80da2f06a6',2,'initial',X'0000000101f0b5288e06c28a325b9143e528952b67d957806f40ac33174474bd6b1ca41a7a59a5dce8dd7f9ee090b34c4a028c2ea3e793aaf6f3a87f',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008017fed09726e355',1,'initial',X'00000001269bda4faefc1130f4142a50fc9e45624ad74f885c85bd4a68f4d048cc484dbf2b005c4212321cd2e119eae17a573a8422b92a5dfb65',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008017fed09726e355',2,'initial',X'000000019a961fa3269f65d375afd2b8fb574f994e5cb766e7c386005c7edc48581bec46781fae0d4d5f4aad692a2f20a7b492269f1a8b9e887585',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801877f0a9c61795',1,'initial',X'000000015d21809d81642a154a06b629ee55ee6e10d2859e2ffae265b119cf693e62e7aedb0effb914285179329dea2f501927f63d84beddc32e',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801877f0a9c61795',2,'initial',X'00000001326f6bd7dae2cd34684992ed66fbd0b86067548823c0024d588e3f9a93aa085f0c136512d0215f2293463a6cea716dcfdb2faee0ce20fa84f4',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008019fdf1d5bd90ef',1,'initial',X'00000001641223d8bf1e3093c6c23559255e963987e9ee1e7e211f348c2d5a8bf944ffc4e6a2252958bae77d4552c15f1ca12b200116dd51122cbce4',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008019fdf1d5bd90ef',2,'initial',X'000000018b05030e3b563a76455f8a76f26c8103f553a3aa27b53814a3ebcd81b8f2470669f4ccbfe08ec8ddf374b20acd5527c00b2749f979bcef',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801af330b013c06f',1,'initial',X'00000001119185f94131d61bcf39a8ebc33a29907d00cf887283e2acd1e69d2dcf3b296e39666d8d03ea19bca84926505335521730e5114688422b54',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801af330b013c06f',2,'initial',X'00000001360444d258b2385c6ccbfeff33e0159aadfe063d23066e242a304b6eeec98fcc5b582687f0e9785964997e5d8bb15bfa0658302c223d6134',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801b973826fac56c',1,'initial',X'00000001c5a7ea05303f3ae4d53236b688dcb97c1920a080c2af7f55c14511135e1af7f969fe805d7bf98537d3c80225f089d34020464e3814',NULL,X'01a220fd317870008000d20b502af83d',1795849793913,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801b973826fac56c',2,'initial',X'000000015add2f0aa1ce6f2dec5bd5e9bcc29fc39dadb481135f9d6def7508b8795810262be26bc3c8d843da06684a016e494d2d9c4078cfaa779ff8a6',NULL,X'01a220fd32b470008000a087666f0208',1795849794228,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd33187000800008340f8eb7ee',1,'initial',X'000000013a508e784c89e530b8ff4b71b61de8e23c37583be50aec1a1142a17444ca0ba3e0ff625995b0b713a42f2de35aeacabb90910ba43583',NULL,X'01a220fd331870008001087b5b2bbe35',1795849794328,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd',1,'initial',X'000000017234dba960ba490ba2b89dc1ea10b95f25d5d5dbc903c636907eb17c89cdf2f25d8d615a3174c1e322baa85cf70d7e4eabc1b7c1cc',NULL,X'01a220fd33647000800131fe8c5838aa',1795849794404,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd',2,'own',NULL,'$argon2id$v=19$m=19456,t=2,p=1$eWEXNDBASpmYmWPei4k6dg$HDwVMhNI9W00u+SxjcRqZ4LtUGU1KaJwL4zdoapvviw',X'01a220fd378170008000ad973c647e91',1795849795457,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056',1,'initial',X'000000011fa87054787534b53ead67f11e51170319ae09db836e6aa536fa0129c2cf2a5c73582db58e1dc82f7856dc475134ae93d4d0e09832d813bbd8',NULL,X'01a220fd33b6700080015c3e0456b656',1795849794486,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056',2,'own',NULL,'$argon2id$v=19$m=19456,t=2,p=1$GUfdds+4zBMjtjMVmOLBhA$zKIbzS0Jdtwj9pEhy+Hddq9pSUYzCr2RTXeuhrq17S8',X'01a220fd386370008000fa2be2cf4505',1795849795683,NULL);
INSERT INTO credentials VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd3406700080009632898938b7',1,'initial',X'000000019e912fef0ad39cfae96d6680f38eb8e3910a31f1d610b64c70073a9ad2b29f4d7417d0b6a8c962f439c40b8c85064beaf72de547baba4d4c27fe2e',NULL,X'01a220fd3406700080012bb5eb367f99',1795849794566,NULL);
CREATE TABLE sections (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    school_id BLOB NOT NULL,
    course_code TEXT NOT NULL,
    section_code TEXT NOT NULL,
    code_key TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, school_id, code_key)
) WITHOUT ROWID;
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008001d24826fe280a',X'01a220fd30be700080004998e5f09b46','1.º B','1.º B','1.o b/1.o b',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080021443a267bc0a',X'01a220fd30be700080004998e5f09b46','2.º A','2.º A','2.o a/2.o a',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008003f1d94cec9778',X'01a220fd30be700080004998e5f09b46','2.º B','2.º B','2.o b/2.o b',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080047566366c1998',X'01a220fd30be700080004998e5f09b46','4.º A','4.º A','4.o a/4.o a',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008005672d6cff6330',X'01a220fd30be700080004998e5f09b46','7.º A','7.º A','7.o a/7.o a',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008006d4d0e1d21c13',X'01a220fd30be700080004998e5f09b46','7.º B','7.º B','7.o b/7.o b',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008007f004897416bc',X'01a220fd30be700080004998e5f09b46','8.º B','8.º B','8.o b/8.o b',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008008454814360970',X'01a220fd30be700080004998e5f09b46','9.º A','9.º A','9.o a/9.o a',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080092a9bd95ee0d8',X'01a220fd30be700080004998e5f09b46','9.º B','9.º B','9.o b/9.o b',X'01a220fd307c700080009046d180ab48');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be700080017e97f0e74227',X'01a220fd31be70008000c2de4a6ff82e','1º B','1º B','1o b/1o b',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008002186793277e3e',X'01a220fd31be70008000c2de4a6ff82e','2º B','2º B','2o b/2o b',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be700080033bb2da307c02',X'01a220fd31be70008000c2de4a6ff82e','3º A','3º A','3o a/3o a',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be700080047b3ba877d486',X'01a220fd31be70008000c2de4a6ff82e','3º B','3º B','3o b/3o b',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008005cb8016bd0d5a',X'01a220fd31be70008000c2de4a6ff82e','4º A','4º A','4o a/4o a',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008006f2b0e10813db',X'01a220fd31be70008000c2de4a6ff82e','4º B','4º B','4o b/4o b',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008007e254d1f35b7b',X'01a220fd31be70008000c2de4a6ff82e','5º A','5º A','5o a/5o a',X'01a220fd317870008000d20b502af83d');
INSERT INTO sections VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008008e35ce88167cc',X'01a220fd31be70008000c2de4a6ff82e','5º B','5º B','5o b/5o b',X'01a220fd317870008000d20b502af83d');
CREATE TABLE enrolments (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    section_id BLOB NOT NULL,
    role TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, account_id, section_id)
) WITHOUT ROWID;
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608',X'01a220fd30be700080021443a267bc0a','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7',X'01a220fd30be700080021443a267bc0a','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755',X'01a220fd30be70008003f1d94cec9778','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26',X'01a220fd30be700080047566366c1998','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800f16dfb7568772',X'01a220fd30be70008005672d6cff6330','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc',X'01a220fd30be70008006d4d0e1d21c13','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35',X'01a220fd30be70008007f004897416bc','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b',X'01a220fd30be70008007f004897416bc','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3',X'01a220fd30be70008008454814360970','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786',X'01a220fd30be700080092a9bd95ee0d8','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203',X'01a220fd30be700080092a9bd95ee0d8','student',X'01a220fd307c700080009046d180ab48');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730',X'01a220fd31be700080017e97f0e74227','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a',X'01a220fd31be700080017e97f0e74227','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd',X'01a220fd31be70008002186793277e3e','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a',X'01a220fd31be700080033bb2da307c02','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0',X'01a220fd31be700080033bb2da307c02','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6',X'01a220fd31be700080047b3ba877d486','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07',X'01a220fd31be70008005cb8016bd0d5a','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123',X'01a220fd31be70008005cb8016bd0d5a','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87',X'01a220fd31be70008006f2b0e10813db','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb',X'01a220fd31be70008007e254d1f35b7b','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8',X'01a220fd31be70008007e254d1f35b7b','student',X'01a220fd317870008000d20b502af83d');
INSERT INTO enrolments VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd',X'01a220fd31be70008008e35ce88167cc','student',X'01a220fd317870008000d20b502af83d');
CREATE TABLE associations (
    organization_id BLOB NOT NULL,
    student_id BLOB NOT NULL,
    adult_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (organization_id, student_id, adult_id, kind)
) WITHOUT ROWID;
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800a5ed179a16312',X'01a220fd30be700080167cc694e37936','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800bed7bb91a6608',X'01a220fd30be700080171a461677ff77','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800c1208e8321ea7',X'01a220fd30be70008018f1b1bca00a9e','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800dd2e454897755',X'01a220fd30be700080199e92337f4b0b','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000800eef18f5c0db26',X'01a220fd30be7000801a99957f5e89ec','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008010031501466adc',X'01a220fd30be700080167cc694e37936','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080115170269e8a35',X'01a220fd30be700080199e92337f4b0b','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008012652bed1de70b',X'01a220fd30be7000801a99957f5e89ec','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be7000801379d6eed50ac3',X'01a220fd30be7000801b257cc417b497','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be700080144faa32415786',X'01a220fd30be7000801c4589bbcf7015','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30be70008015c457d6b6d203',X'01a220fd30be7000801d55c917399619','guardian',X'01a220fd307c700080009046d180ab48');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008009bb7b708eb730',X'01a220fd31be700080151dd53a9f11cf','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800a1af630cbbc4a',X'01a220fd31be70008016af80da2f06a6','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800b9632e77e09cd',X'01a220fd31be700080151dd53a9f11cf','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800c8f5db191528a',X'01a220fd31be70008017fed09726e355','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800dd45d75fba1d0',X'01a220fd31be7000801877f0a9c61795','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800edad34c2a8ef6',X'01a220fd31be70008019fdf1d5bd90ef','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000800fe94949745d07',X'01a220fd31be70008016af80da2f06a6','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008010bc0f847bd123',X'01a220fd31be70008019fdf1d5bd90ef','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be7000801187a1471d9d87',X'01a220fd31be7000801af330b013c06f','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008012735a3716ecbb',X'01a220fd31be70008017fed09726e355','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008013ad072350ebe8',X'01a220fd31be7000801b973826fac56c','guardian',X'01a220fd317870008000d20b502af83d');
INSERT INTO associations VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31be70008014c57353f673bd',X'01a220fd31be7000801877f0a9c61795','guardian',X'01a220fd317870008000d20b502af83d');
CREATE TABLE jobs (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    actor_id BLOB,
    actor_name TEXT NOT NULL,
    details TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48','import','done',NULL,'operator','{"file":"students.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":8,"refused":0,"unchanged":0}}',1795849793660,1795849793729);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30ff700080006574014c9a20','import','done',NULL,'operator','{"file":"teachers.csv","format":"table","rows":3,"totals":{"changed":0,"new":3,"new_guardians":0,"refused":0,"unchanged":0}}',1795849793791,1795849793851);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d','import','done',NULL,'operator','{"file":"alunos.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":7,"refused":0,"unchanged":0}}',1795849793913,1795849793985);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997','credentials','done',NULL,'operator','{"domain":"laceiba.example","filter":{},"keep_own":false,"mode":"missing","pattern":null,"profile":"student","skipped":{"has-email":2},"style":null,"totals":{"emails":22,"own_replaced":0,"passwords":22,"selected":24,"skipped":2,"usernames":0}}',1795849794044,1795849794072);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd325470008000beb54d3e1764','credentials','done',NULL,'operator','{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"teacher","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":3,"selected":3,"skipped":0,"usernames":0}}',1795849794132,1795849794163);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208','credentials','done',NULL,'operator','{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"guardian","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":15,"selected":15,"skipped":0,"usernames":0}}',1795849794228,1795849794262);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd3470700080009c44041e960d','accounts','done',NULL,'operator','{"action":"deactivate","comment":"Se fue del país","filter":{"grade_level":"1"},"keep":true,"skipped":{},"totals":{"changed":1,"own_replaced":0,"selected":1,"skipped":0}}',1795849794672,1795849794698);
INSERT INTO jobs VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1','messages','done',NULL,'operator','{"filter":{"profile":"guardian"},"messages":15,"skipped":{}}',1795849794925,1795849794943);
CREATE TABLE job_items (
    organization_id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    account_id BLOB,
    line INTEGER,
    outcome TEXT NOT NULL,
    changes TEXT,
    changed_by_before BLOB,
    PRIMARY KEY (organization_id, job_id, seq)
) WITHOUT ROWID;
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',1,X'01a220fd30be7000800a5ed179a16312',2,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',2,X'01a220fd30be7000800bed7bb91a6608',3,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',3,X'01a220fd30be7000800c1208e8321ea7',4,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',4,X'01a220fd30be7000800dd2e454897755',5,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',5,X'01a220fd30be7000800eef18f5c0db26',6,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',6,X'01a220fd30be7000800f16dfb7568772',7,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',7,X'01a220fd30be70008010031501466adc',8,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',8,X'01a220fd30be700080115170269e8a35',9,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',9,X'01a220fd30be70008012652bed1de70b',10,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',10,X'01a220fd30be7000801379d6eed50ac3',11,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',11,X'01a220fd30be700080144faa32415786',12,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',12,X'01a220fd30be70008015c457d6b6d203',13,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',13,X'01a220fd30be700080167cc694e37936',2,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',14,X'01a220fd30be700080171a461677ff77',3,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',15,X'01a220fd30be70008018f1b1bca00a9e',4,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',16,X'01a220fd30be700080199e92337f4b0b',5,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',17,X'01a220fd30be7000801a99957f5e89ec',6,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',18,X'01a220fd30be7000801b257cc417b497',11,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',19,X'01a220fd30be7000801c4589bbcf7015',12,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd307c700080009046d180ab48',20,X'01a220fd30be7000801d55c917399619',13,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30ff700080006574014c9a20',1,X'01a220fd312f70008003454a5d226e79',2,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30ff700080006574014c9a20',2,X'01a220fd312f7000800447c606fd85b5',3,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd30ff700080006574014c9a20',3,X'01a220fd312f70008005191b54c33ef5',4,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',1,X'01a220fd31be70008009bb7b708eb730',2,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',2,X'01a220fd31be7000800a1af630cbbc4a',3,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',3,X'01a220fd31be7000800b9632e77e09cd',4,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',4,X'01a220fd31be7000800c8f5db191528a',5,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',5,X'01a220fd31be7000800dd45d75fba1d0',6,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',6,X'01a220fd31be7000800edad34c2a8ef6',7,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',7,X'01a220fd31be7000800fe94949745d07',8,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',8,X'01a220fd31be70008010bc0f847bd123',9,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',9,X'01a220fd31be7000801187a1471d9d87',10,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',10,X'01a220fd31be70008012735a3716ecbb',11,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',11,X'01a220fd31be70008013ad072350ebe8',12,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',12,X'01a220fd31be70008014c57353f673bd',13,'created',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',13,X'01a220fd31be700080151dd53a9f11cf',2,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',14,X'01a220fd31be70008016af80da2f06a6',3,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',15,X'01a220fd31be70008017fed09726e355',5,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',16,X'01a220fd31be7000801877f0a9c61795',6,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',17,X'01a220fd31be70008019fdf1d5bd90ef',7,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',18,X'01a220fd31be7000801af330b013c06f',10,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd317870008000d20b502af83d',19,X'01a220fd31be7000801b973826fac56c',12,'created-guardian',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',1,X'01a220fd30be7000800a5ed179a16312',NULL,'email','{"email":[null,"manuela.rodriguez@laceiba.example"],"password":["**","**"],"search_key":[" manuela valentina rodriguez pena 1021330417"," manuela valentina rodriguez pena laceiba example 1021330417"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',2,X'01a220fd30be7000800bed7bb91a6608',NULL,'email','{"email":[null,"maria.murillo@laceiba.example"],"password":["**","**"],"search_key":[" maria murillo luna 1021338336"," maria murillo luna laceiba example 1021338336"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',3,X'01a220fd30be7000800c1208e8321ea7',NULL,'email','{"email":[null,"nicolas.zuniga@laceiba.example"],"password":["**","**"],"search_key":[" nicolas zuniga ramos 1021346255"," nicolas zuniga ramos laceiba example 1021346255"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',4,X'01a220fd30be7000800dd2e454897755',NULL,'email','{"email":[null,"edgar.quinones@laceiba.example"],"password":["**","**"],"search_key":[" edgar fabian quinones mora 1021354174"," edgar fabian quinones mora laceiba example 1021354174"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',5,X'01a220fd30be7000800eef18f5c0db26',NULL,'email','{"email":[null,"karen.ramirez@laceiba.example"],"password":["**","**"],"search_key":[" karen maria ramirez garcia 1021362093"," karen maria ramirez garcia laceiba example 1021362093"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',6,X'01a220fd30be70008010031501466adc',NULL,'email','{"email":[null,"sofia.rodriguez@laceiba.example"],"password":["**","**"],"search_key":[" sofia rodriguez pena 1021377931"," sofia rodriguez pena laceiba example 1021377931"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',7,X'01a220fd30be700080115170269e8a35',NULL,'email','{"email":[null,"carlos.quinones@laceiba.example"],"password":["**","**"],"search_key":[" carlos benjamin quinones mora 1021385850"," carlos benjamin quinones mora laceiba example 1021385850"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',8,X'01a220fd30be70008012652bed1de70b',NULL,'email','{"email":[null,"veronica.ramirez@laceiba.example"],"password":["**","**"],"search_key":[" veronica antonia ramirez garcia 1021393769"," veronica antonia ramirez garcia laceiba example 1021393769"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',9,X'01a220fd30be7000801379d6eed50ac3',NULL,'email','{"email":[null,"juan.giraldo@laceiba.example"],"password":["**","**"],"search_key":[" juan jeronimo giraldo luna 1021401688"," juan jeronimo giraldo luna laceiba example 1021401688"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',10,X'01a220fd30be70008015c457d6b6d203',NULL,'email','{"email":[null,"santiago.sanchez@laceiba.example"],"password":["**","**"],"search_key":[" santiago mateo sanchez hernandez 1021417526"," santiago mateo sanchez hernandez laceiba example 1021417526"]}',X'01a220fd307c700080009046d180ab48');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',11,X'01a220fd31be70008009bb7b708eb730',NULL,'email','{"email":[null,"bruna.jardim@laceiba.example"],"password":["**","**"],"search_key":[" bruna jardim xavier 0012045"," bruna jardim xavier laceiba example 0012045"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',12,X'01a220fd31be7000800a1af630cbbc4a',NULL,'email','{"email":[null,"julia.lacerda@laceiba.example"],"password":["**","**"],"search_key":[" julia lacerda 0012058"," julia lacerda laceiba example 0012058"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',13,X'01a220fd31be7000800b9632e77e09cd',NULL,'email','{"email":[null,"valentina.jardim@laceiba.example"],"password":["**","**"],"search_key":[" valentina tatiane jardim xavier 0012071"," valentina tatiane jardim xavier laceiba example 0012071"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',14,X'01a220fd31be7000800c8f5db191528a',NULL,'email','{"email":[null,"estela.leite@laceiba.example"],"password":["**","**"],"search_key":[" estela leite 0012084"," estela leite laceiba example 0012084"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',15,X'01a220fd31be7000800dd45d75fba1d0',NULL,'email','{"email":[null,"moises.luz@laceiba.example"],"password":["**","**"],"search_key":[" moises luz 0012097"," moises luz laceiba example 0012097"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',16,X'01a220fd31be7000800edad34c2a8ef6',NULL,'email','{"email":[null,"joao.oliveira@laceiba.example"],"password":["**","**"],"search_key":[" joao oliveira pereira 0012110"," joao oliveira pereira laceiba example 0012110"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',17,X'01a220fd31be7000800fe94949745d07',NULL,'email','{"email":[null,"leticia.lacerda@laceiba.example"],"password":["**","**"],"search_key":[" leticia alice lacerda 0012123"," leticia alice lacerda laceiba example 0012123"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',18,X'01a220fd31be70008010bc0f847bd123',NULL,'email','{"email":[null,"rafael.oliveira@laceiba.example"],"password":["**","**"],"search_key":[" rafael oliveira pereira 0012136"," rafael oliveira pereira laceiba example 0012136"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',19,X'01a220fd31be7000801187a1471d9d87',NULL,'email','{"email":[null,"caua.cunha@laceiba.example"],"password":["**","**"],"search_key":[" caua theo cunha 0012149"," caua theo cunha laceiba example 0012149"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',20,X'01a220fd31be70008012735a3716ecbb',NULL,'email','{"email":[null,"maria.leite@laceiba.example"],"password":["**","**"],"search_key":[" maria leite 0012162"," maria leite laceiba example 0012162"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',21,X'01a220fd31be70008013ad072350ebe8',NULL,'email','{"email":[null,"beatriz.rego@laceiba.example"],"password":["**","**"],"search_key":[" beatriz rego 0012175"," beatriz rego laceiba example 0012175"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd31fc70008000bb13d1352997',22,X'01a220fd31be70008014c57353f673bd',NULL,'email','{"email":[null,"thiago.luz@laceiba.example"],"password":["**","**"],"search_key":[" thiago luz 0012188"," thiago luz laceiba example 0012188"]}',X'01a220fd317870008000d20b502af83d');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd325470008000beb54d3e1764',1,X'01a220fd312f70008003454a5d226e79',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd325470008000beb54d3e1764',2,X'01a220fd312f7000800447c606fd85b5',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd325470008000beb54d3e1764',3,X'01a220fd312f70008005191b54c33ef5',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',1,X'01a220fd30be700080167cc694e37936',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',2,X'01a220fd30be700080171a461677ff77',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',3,X'01a220fd30be70008018f1b1bca00a9e',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',4,X'01a220fd30be700080199e92337f4b0b',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',5,X'01a220fd30be7000801a99957f5e89ec',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',6,X'01a220fd30be7000801b257cc417b497',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',7,X'01a220fd30be7000801c4589bbcf7015',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',8,X'01a220fd30be7000801d55c917399619',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',9,X'01a220fd31be700080151dd53a9f11cf',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',10,X'01a220fd31be70008016af80da2f06a6',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',11,X'01a220fd31be70008017fed09726e355',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',12,X'01a220fd31be7000801877f0a9c61795',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',13,X'01a220fd31be70008019fdf1d5bd90ef',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',14,X'01a220fd31be7000801af330b013c06f',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd32b470008000a087666f0208',15,X'01a220fd31be7000801b973826fac56c',NULL,'password',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd3470700080009c44041e960d',1,X'01a220fd30be7000800a5ed179a16312',NULL,'deactivated','{"comment":[null,"Se fue del país"]}',X'01a220fd31fc70008000bb13d1352997');
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',1,X'01a220fd30be700080167cc694e37936',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',2,X'01a220fd30be700080171a461677ff77',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',3,X'01a220fd30be70008018f1b1bca00a9e',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',4,X'01a220fd30be700080199e92337f4b0b',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',5,X'01a220fd30be7000801a99957f5e89ec',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',6,X'01a220fd30be7000801b257cc417b497',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',7,X'01a220fd30be7000801c4589bbcf7015',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',8,X'01a220fd30be7000801d55c917399619',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',9,X'01a220fd31be700080151dd53a9f11cf',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',10,X'01a220fd31be70008016af80da2f06a6',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',11,X'01a220fd31be70008017fed09726e355',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',12,X'01a220fd31be7000801877f0a9c61795',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',13,X'01a220fd31be70008019fdf1d5bd90ef',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',14,X'01a220fd31be7000801af330b013c06f',NULL,'queued',NULL,NULL);
INSERT INTO job_items VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd356d700080002d4521fd9cf1',15,X'01a220fd31be7000801b973826fac56c',NULL,'queued',NULL,NULL);
CREATE TABLE requests (
    organization_id BLOB NOT NULL,
    key_hash BLOB NOT NULL,
    asked_hash BLOB NOT NULL,
    result_id BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, key_hash)
) WITHOUT ROWID;
CREATE TABLE mappings (
    organization_id BLOB NOT NULL,
    headings_key TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, headings_key)
) WITHOUT ROWID;
INSERT INTO mappings VALUES(X'01a220fd303770008000c531adf19631','1b444bf258457e3b92f2ea6472802b7d3eee8b9005651c8cdb18a20a7f242572','["unique_id","last_name","first_name","grade_level","section","school","email","guardian_name","guardian_email","guardian_phone"]',1795849793660);
INSERT INTO mappings VALUES(X'01a220fd303770008000c531adf19631','5787de0777a816458f632b300650009fd1da64bc262eb2ced12d6c9129e88001','["unique_id","last_name","first_name","school","department","position","email"]',1795849793791);
INSERT INTO mappings VALUES(X'01a220fd303770008000c531adf19631','6712e7a20eefd6c3f29eec3a6f08c643064d7c6694bf3e337eef9241504b8140','["unique_id","first_name","last_name","grade_level","section","school","guardian_name","guardian_email"]',1795849793913);
CREATE TABLE uploads (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    name TEXT NOT NULL,
    stored TEXT NOT NULL,
    size INTEGER NOT NULL,
    asked TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    applied_at INTEGER,
    job_id BLOB,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
INSERT INTO uploads VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd366e700080001db769529150',X'01a220fd35b77000800062b87ef9f3bb','matricula.csv','01a220fd366e700080001db769529150',42,'{"profile":"student","format":null,"columns":[],"school":null,"administrator":null}',1795849795206,NULL,NULL);
INSERT INTO uploads VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd38c4700080008e58fff0c165',X'01a220fd303770008002ab529a145794','docentes.csv','01a220fd38c4700080008e58fff0c165',43,'{"profile":"teacher","format":null,"columns":[],"school":null,"administrator":null}',1795849795795,NULL,NULL);
CREATE TABLE audit (
    organization_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    actor_id BLOB,
    actor_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_id BLOB,
    details TEXT NOT NULL,
    key_number INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (organization_id, seq)
) WITHOUT ROWID;
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',1,X'01a220fd303770008001766724e6f9cf',1795849793591,NULL,'operator','organization.create',X'01a220fd303770008000c531adf19631','{"manager":"rectoria@laceiba.example","name":"Institución Educativa La Ceiba"}',1,X'19443fb6791f994730bd41f637fed3a87f3771a1b8f969b5f4973c78f6f05da2');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',2,X'01a220fd30c270008000f851fce45acc',1795849793660,NULL,'operator','import.apply',X'01a220fd307c700080009046d180ab48','{"file":"students.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":8,"refused":0,"unchanged":0}}',1,X'a628bbf8b9f543187740a4da0dfe21ddde1779954b5c0d06ebd12c4ff0abd27d');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',3,X'01a220fd313b70008000f90af549b23d',1795849793791,NULL,'operator','import.apply',X'01a220fd30ff700080006574014c9a20','{"file":"teachers.csv","format":"table","rows":3,"totals":{"changed":0,"new":3,"new_guardians":0,"refused":0,"unchanged":0}}',1,X'619f4b5ad20345be80a7bcb7096e63e5f1decff5512742439d1878e94880b0c5');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',4,X'01a220fd31c170008000e1ede054b643',1795849793913,NULL,'operator','import.apply',X'01a220fd317870008000d20b502af83d','{"file":"alunos.csv","format":"table","rows":12,"totals":{"changed":0,"new":12,"new_guardians":7,"refused":0,"unchanged":0}}',1,X'f95ce855472facedbe26832c0cc4e24d4986bba3c0fe1845bbe5f2668af90d85');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',5,X'01a220fd3218700080001de3c5bd9635',1795849794044,NULL,'operator','credentials.apply',X'01a220fd31fc70008000bb13d1352997','{"domain":"laceiba.example","filter":{},"keep_own":false,"mode":"missing","pattern":null,"profile":"student","skipped":{"has-email":2},"style":null,"totals":{"emails":22,"own_replaced":0,"passwords":22,"selected":24,"skipped":2,"usernames":0}}',1,X'1123a54bb994740afe7e3214be3f3ad1ab842f659cf439e4ab31b04e1ae315a0');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',6,X'01a220fd327370008000dc5318b21fe8',1795849794132,NULL,'operator','credentials.apply',X'01a220fd325470008000beb54d3e1764','{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"teacher","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":3,"selected":3,"skipped":0,"usernames":0}}',1,X'229ed96907cea05610cb7ded8c2e5650d4a0ee3ef011d380d9f71ce29b96bf8c');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',7,X'01a220fd32d6700080008a7475f2d5dc',1795849794228,NULL,'operator','credentials.apply',X'01a220fd32b470008000a087666f0208','{"domain":null,"filter":{},"keep_own":false,"mode":"passwords","pattern":null,"profile":"guardian","skipped":{},"style":null,"totals":{"emails":0,"own_replaced":0,"passwords":15,"selected":15,"skipped":0,"usernames":0}}',1,X'a9e3fe36d32810cfd3a8da384cc984dd0bdd6d64695046156264881433d3c474');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',8,X'01a220fd331870008001087b5b2bbe35',1795849794328,NULL,'operator','account.create',X'01a220fd33187000800008340f8eb7ee','{"profile":"student","role":"01a220fd-3037-7000-8008-91a25259b845","shown":false}',1,X'902aa724216a6a83ae349644a35fc7e152bfc27f1ab4d6b3735cdc16dd66b24a');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',9,X'01a220fd33647000800131fe8c5838aa',1795849794404,NULL,'operator','account.create',X'01a220fd336470008000af09ee1dd4dd','{"profile":"staff","role":"01a220fd-3037-7000-8003-1d1b69ae171a","shown":false}',1,X'c38e2dc392ae17bab7542058853c9cf6335c625c05f7772cb8ee0cade7ecc285');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',10,X'01a220fd33b6700080015c3e0456b656',1795849794486,NULL,'operator','account.create',X'01a220fd33b6700080006836bc679056','{"profile":"teacher","role":"01a220fd-3037-7000-8005-3c4c4aa3f79e","shown":false}',1,X'6bc30eca0bc8bd239fccb8dc603ae35670209078c8329f698d3afdf1eb49fd1e');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',11,X'01a220fd3406700080012bb5eb367f99',1795849794566,NULL,'operator','account.create',X'01a220fd3406700080009632898938b7','{"profile":"staff","role":"01a220fd-3037-7000-8004-083ced11963c","shown":true}',1,X'71fafed23db735ce20248f0a3761cae726863e0c9da117586888f0ed4f0fc227');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',12,X'01a220fd348a700080005ebec1584966',1795849794672,NULL,'operator','accounts.deactivate',X'01a220fd3470700080009c44041e960d','{"action":"deactivate","comment":"Se fue del país","filter":{"grade_level":"1"},"keep":true,"skipped":{},"totals":{"changed":1,"own_replaced":0,"selected":1,"skipped":0}}',1,X'f3489397d3a4a3a1602a9afa4af9d762ffcde662e9b8011951955d2a472aeac5');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',13,X'01a220fd34c570008000c41596a47ead',1795849794757,NULL,'operator','account.edit',X'01a220fd33187000800008340f8eb7ee','{"changed_by_before":"01a220fd-3318-7000-8001-087b5b2bbe35","phone":[null,"3005551234"]}',1,X'539d042764818a37da2654d03354b01534bec932f5fe20ea8f0f7d09b34dab5d');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',14,X'01a220fd3511700080018be74876b8d6',1795849794838,NULL,'operator','meeting.create',X'01a220fd35117000800046ff30ca7497','{"link":true,"meeting":"Reunión de padres","minutes":60,"organizer":"01a220fd-3364-7000-8000-af09ee1dd4dd","starts_at":1801332000000}',1,X'0b02c50271f597fb0c265b69cb92a2e2722d09b1c1c1a4709e5f7426a972e770');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',15,X'01a220fd35117000800277ae162844be',1795849794838,NULL,'operator','meeting.invite',X'01a220fd35117000800046ff30ca7497','{"invited":2,"meeting":"Reunión de padres","people":["01a220fd-3318-7000-8000-08340f8eb7ee","01a220fd-3406-7000-8000-9632898938b7"]}',1,X'53ae0dde2ed4bb8d86d143078654a05a8edcab2383c7f91c134d4b3bd90d23d7');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',16,X'01a220fd357f700080002506a8197cc5',1795849794925,NULL,'operator','messages.queue',X'01a220fd356d700080002d4521fd9cf1','{"filter":{"profile":"guardian"},"messages":15,"skipped":{}}',1,X'8dbf2d11c2d944a48a1529ff8fada382882ec26ca4098d7a9d58b94c7179b447');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',17,X'01a220fd35b7700080013ffdb3ad38d3',1795849794999,NULL,'operator','key.add',X'01a220fd35b77000800062b87ef9f3bb','{"expires_at":1827385794999,"name":"Matrícula","role":"Administrador","schools":[]}',1,X'58ef1a277d2900f6fc20b3d1b2149c2b8879a050806993b1047f2c8436c31e8f');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',18,X'01a220fd368670008000764a98ab543b',1795849795206,X'01a220fd35b77000800062b87ef9f3bb','API · Matrícula','import.upload',X'01a220fd366e700080001db769529150','{"file":"matricula.csv","size":42}',1,X'c5357150bd91ab27b8e87e92dbe5808213ddce17a5023adb6d9176e34e6a8a82');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',19,X'01a220fd378170008000ad973c647e91',1795849795457,X'01a220fd336470008000af09ee1dd4dd','leo.ruiz','account.password',X'01a220fd336470008000af09ee1dd4dd','{}',1,X'c51463cf5fff7c87f9db2d9be713fa6fa29cf1e41ffec81a0ff678935e386175');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',20,X'01a220fd386370008000fa2be2cf4505',1795849795683,X'01a220fd33b6700080006836bc679056','eva.mora','account.password',X'01a220fd33b6700080006836bc679056','{}',1,X'649892017f7b378f20c3723e19baa1187d13b20b88645e7c4eaaa6275eb0f1bc');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',21,X'01a220fd38b37000800027b4f986f370',1795849795763,X'01a220fd303770008002ab529a145794','rectoria@laceiba.example','factor.add',X'01a220fd303770008002ab529a145794','{"kind":"totp"}',1,X'a27fd968cf664f5edc080e36e8c1f725dfec7f33070fd929a26781a9531938c3');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',22,X'01a220fd38d37000800099511c0023f5',1795849795795,X'01a220fd303770008002ab529a145794','rectoria@laceiba.example','import.upload',X'01a220fd38c4700080008e58fff0c165','{"file":"docentes.csv","size":43}',1,X'a02f2a96ab002b13f4f7e669fc2d9a16c60e2dcb8002f643d4075e9ab57358f0');
INSERT INTO audit VALUES(X'01a220fd303770008000c531adf19631',23,X'01a220fd392f7000800058efe7b838e3',1795849795886,NULL,'operator','role.lend',X'01a220fd33b6700080006836bc679056','{"most_accounts":50,"role":"01a220fd-3037-7000-8004-083ced11963c","until":"2027-11-30 23:59"}',1,X'9f65f7c998e738eabb6d57aa3c96047995cea74d3024117feea001a3dfcf0f88');
CREATE TABLE audit_heads (
    organization_id BLOB NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    entry_signature BLOB NOT NULL,
    key_number INTEGER NOT NULL,
    signature BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO audit_heads VALUES(X'01a220fd303770008000c531adf19631',23,X'9f65f7c998e738eabb6d57aa3c96047995cea74d3024117feea001a3dfcf0f88',1,X'bc7ffcfc1a2ac080297b0c64a26ae487efc10daed8537a1f4eee90eccce3e502');
CREATE TABLE messages (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    job_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    said TEXT,
    attempts INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    ended_at INTEGER,
    opened_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e70008000e3153c29cfa4',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be700080167cc694e37936',2,'miguel.rodriguez@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e700080013c5bb3a9771e',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be700080171a461677ff77',2,'santiago.murillo@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e70008002dfb7c9655a4e',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be70008018f1b1bca00a9e',2,'thiago.zuniga@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e700080033add9e9414c2',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be700080199e92337f4b0b',2,'maria.mora@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e70008004fdabc9ebf347',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be7000801a99957f5e89ec',2,'andres.ramirez@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e70008005696d23424d6b',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be7000801b257cc417b497',2,'mauricio.giraldo@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e70008006bc9e0eda1bee',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be7000801c4589bbcf7015',2,'noelia.fernandez@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e700080076dbc1d84b6d4',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd30be7000801d55c917399619',2,'nubia.hernandez@correo.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e700080086630559a75b7',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be700080151dd53a9f11cf',2,'debora.moura@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e700080096e847c10ea37',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be70008016af80da2f06a6',2,'laura.lacerda@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e7000800ad40f47e504d6',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be70008017fed09726e355',2,'manuela.leite@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e7000800b900e7a015a63',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be7000801877f0a9c61795',2,'valentina.luz@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e7000800ca5db57b9f500',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be70008019fdf1d5bd90ef',2,'heloisa.silva@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e7000800dacbcbc428c7d',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be7000801af330b013c06f',2,'maria.cunha@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
INSERT INTO messages VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd357e7000800eb13b0bea7ff5',X'01a220fd356d700080002d4521fd9cf1',X'01a220fd31be7000801b973826fac56c',2,'valentina.rego@email.example','details','queued','unreachable',NULL,1,1795849794925,1795849854946,NULL,NULL);
CREATE TABLE verifications (
    organization_id BLOB NOT NULL,
    link_hash BLOB NOT NULL,
    message_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (organization_id, link_hash)
) WITHOUT ROWID;
CREATE TABLE sessions (
    organization_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    challenge TEXT,
    PRIMARY KEY (organization_id, token_hash)
) WITHOUT ROWID;
INSERT INTO sessions VALUES(X'01a220fd303770008000c531adf19631',X'0ea464f092f529673b1f578aa8b29ccc3c00e9c50bb6f0cc60ddffa6ed797020',X'01a220fd303770008002ab529a145794',1,'',1795849795737,1795849795737,1795849795737,NULL);
INSERT INTO sessions VALUES(X'01a220fd303770008000c531adf19631',X'5d0511ab0c30d7a39311b789657f7cae66bb1c2e2a6cc4dbc94dc41886d8cd11',X'01a220fd33b6700080006836bc679056',2,'',1795849795541,1795849795541,1795849795683,NULL);
INSERT INTO sessions VALUES(X'01a220fd303770008000c531adf19631',X'f3fad1073cbf3e86cca3d7512fbc59fddd35ebdad8526c5f8f9782751a89767f',X'01a220fd336470008000af09ee1dd4dd',2,'',1795849795305,1795849795305,1795849795457,NULL);
CREATE TABLE sign_in_steps (
    organization_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    account_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    challenge TEXT,
    PRIMARY KEY (organization_id, token_hash)
) WITHOUT ROWID;
CREATE TABLE devices (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, account_id, token_hash)
) WITHOUT ROWID;
INSERT INTO devices VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'ec24befbc0cffa830504cbe0dfda49e23cb38f2366b42a3ccc41b407eca23eba',1795849795737);
INSERT INTO devices VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd336470008000af09ee1dd4dd',X'dd1d6888d66a037c06f41c4fea6d57aeacc8ab112118ef07114c32fce9b7acf5',1795849795305);
INSERT INTO devices VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd33b6700080006836bc679056',X'09f2c8d2bbe4d7aafabb33745f2cc52feb49632494d23f627b502b104c2053fe',1795849795541);
CREATE TABLE attempts (
    organization_id BLOB NOT NULL,
    attempt_key BLOB NOT NULL,
    failures INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, attempt_key)
) WITHOUT ROWID;
INSERT INTO attempts VALUES(X'00000000000000000000000000000000',X'b44bbd42a2dfce40eff7bfbd509d9920',0,1795849795695);
INSERT INTO attempts VALUES(X'01a220fd303770008000c531adf19631',X'2452d434984653ae3950ee70bc557e18',0,1795849795218);
INSERT INTO attempts VALUES(X'01a220fd303770008000c531adf19631',X'9bed0d137308ada27470dba17f526821',0,1795849795695);
INSERT INTO attempts VALUES(X'01a220fd303770008000c531adf19631',X'a693dde7c8c4ee36ca4ca87457a558b3',0,1795849795476);
CREATE TABLE second_factors (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB,
    passkey TEXT,
    last_step INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (organization_id, account_id, id)
) WITHOUT ROWID;
INSERT INTO second_factors VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'01a220fd38b370008000aadc0b087b73','totp','',X'0000000168c05ac87300f2922337a9f727b9d947ea2aee77568c5f4bba3a6ec7d305a878752b3f9a1088f70745872220f23a8ed8ad89f3af03b82846fa82a1e31e3eef0540ab4d3d76818026',NULL,59861659,1795849795763,NULL);
CREATE TABLE recovery_codes (
    organization_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    code_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, account_id, code_hash)
) WITHOUT ROWID;
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'22b12e49ec4d0a1347e5bd361c976e94',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'451a8c69fffac2626d92f034c7cbaa22',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'64ed89f9ec5ae5f367e5dcb4d59017de',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'8c65c13cfb73260a9fc8676a2331729b',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'b0261e53b95dfdbaec5da9ceb012f1fa',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'b035af393a3b70258a74f762f938383f',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'c8973af91f4ada56c15827f902f59653',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'd7c458869ee778f23dbc587f4666540a',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'da810fc1434333a6bd262cce985d5fd6',1795849795763);
INSERT INTO recovery_codes VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd303770008002ab529a145794',X'e079c20da1a4dd16993708d6dafcf424',1795849795763);
CREATE TABLE api_keys (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    role_id BLOB NOT NULL,
    schools TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    used_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
INSERT INTO api_keys VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd35b77000800062b87ef9f3bb','Matrícula',X'01a220fd3037700080031d1b69ae171a','',X'c43ad93f0fad9a2e96dd1fd90834c4923be8127218154d1c82eb4f564a9bfdbf',1795849794999,'operator',1827385794999,NULL,1795849795157);
CREATE TABLE api_answers (
    organization_id BLOB NOT NULL,
    key_id BLOB NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    status INTEGER,
    location TEXT,
    body TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, key_id, idempotency_key)
) WITHOUT ROWID;
CREATE TABLE ticked (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    ids BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organization_id, id)
);
CREATE TABLE meetings (
    organization_id BLOB NOT NULL,
    id BLOB NOT NULL,
    organizer_id BLOB NOT NULL,
    title TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    link TEXT,
    cancelled_at INTEGER,
    PRIMARY KEY (organization_id, id)
) WITHOUT ROWID;
INSERT INTO meetings VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd35117000800046ff30ca7497',X'01a220fd336470008000af09ee1dd4dd','Reunión de padres',1801332000000,1801335600000,'https://meet.example/abc',NULL);
CREATE TABLE meeting_invitees (
    organization_id BLOB NOT NULL,
    meeting_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    PRIMARY KEY (organization_id, meeting_id, account_id)
) WITHOUT ROWID;
INSERT INTO meeting_invitees VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd35117000800046ff30ca7497',X'01a220fd33187000800008340f8eb7ee');
INSERT INTO meeting_invitees VALUES(X'01a220fd303770008000c531adf19631',X'01a220fd35117000800046ff30ca7497',X'01a220fd3406700080009632898938b7');
CREATE TABLE meeting_joins (
    organization_id BLOB NOT NULL,
    meeting_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (organization_id, meeting_id, account_id)
) WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('account_changes',76);
CREATE UNIQUE INDEX schools_code ON schools (organization_id, code);
CREATE UNIQUE INDEX accounts_unique_id ON accounts (organization_id, unique_id);
CREATE UNIQUE INDEX accounts_one_manager ON accounts (organization_id) WHERE role_id = organization_id;
CREATE INDEX accounts_by_username ON accounts (organization_id, LOWER(username), id);
CREATE INDEX accounts_by_email ON accounts (organization_id, LOWER(email), id);
CREATE INDEX accounts_of_school ON accounts (organization_id, school_id);
CREATE INDEX accounts_of_role ON accounts (organization_id, role_id);
CREATE INDEX accounts_of_department ON accounts (organization_id, department_id) WHERE department_id IS NOT NULL;
CREATE INDEX accounts_of_grade ON accounts (organization_id, grade_level);
CREATE INDEX accounts_of_graduation ON accounts (organization_id, graduation_year);
CREATE INDEX accounts_of_profile ON accounts (organization_id, profile) WHERE profile <> 'student';
CREATE INDEX accounts_inactive ON accounts (organization_id, status) WHERE status <> 'active';
CREATE INDEX account_changes_of ON account_changes (organization_id, number, account_id);
CREATE TRIGGER accounts_added AFTER INSERT ON accounts BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (new.organization_id, new.id);
END;
CREATE TRIGGER accounts_removed AFTER DELETE ON accounts BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (old.organization_id, old.id);
END;
CREATE TRIGGER accounts_changed AFTER UPDATE OF
    profile, unique_id, username, email, preferred_name, title, role_id, school_id, department_id, grade_level,
    graduation_year, administrator_id, status, credential, verified_at, sort_key, middle_key, search_key ON accounts BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (new.organization_id, new.id);
END;
CREATE TRIGGER accounts_signed_in AFTER UPDATE OF last_sign_in_at ON accounts
    WHEN (old.last_sign_in_at IS NULL) <> (new.last_sign_in_at IS NULL) BEGIN
    INSERT INTO account_changes (organization_id, account_id) VALUES (new.organization_id, new.id);
END;
CREATE INDEX role_loans_account ON role_loans (organization_id, account_id, ends_at);
CREATE INDEX credentials_initial ON credentials (organization_id, created_at) WHERE state = 'initial';
CREATE INDEX enrolments_section ON enrolments (organization_id, section_id, account_id);
CREATE INDEX associations_adult ON associations (organization_id, adult_id, student_id);
CREATE INDEX job_items_of_account ON job_items (organization_id, account_id)
    WHERE outcome NOT IN ('created', 'created-guardian', 'password', 'skipped', 'refused');
CREATE INDEX audit_by_time ON audit (organization_id, at, seq);
CREATE INDEX audit_of_subject ON audit (organization_id, subject_id, at, seq);
CREATE INDEX audit_of_actor ON audit (organization_id, actor_name, at, seq);
CREATE INDEX audit_of_action ON audit (organization_id, action, at, seq);
CREATE INDEX messages_due ON messages (organization_id, next_at, id) WHERE state = 'queued';
CREATE INDEX messages_of_account ON messages (organization_id, account_id, id);
CREATE INDEX messages_of_run ON messages (organization_id, job_id, state, id);
CREATE INDEX verifications_of_account ON verifications (organization_id, account_id);
CREATE INDEX verifications_by_end ON verifications (organization_id, expires_at);
CREATE INDEX sessions_account ON sessions (organization_id, account_id);
CREATE INDEX attempts_at ON attempts (at);
CREATE INDEX api_keys_by_id ON api_keys (id);
CREATE INDEX meetings_by_start ON meetings (organization_id, starts_at, id);
CREATE INDEX meetings_of_organizer ON meetings (organization_id, organizer_id, starts_at);
CREATE INDEX meeting_invitees_account ON meeting_invitees (organization_id, account_id, meeting_id);
COMMIT;
