# Importing in the console.

menu-imports = Importações
imports-title = Importar pessoas
imports-lead = Envie sua lista no arquivo que você tem. Nada é gravado antes de você revisar e confirmar.
imports-past = Importações anteriores
imports-steps = Passos
imports-step-file = Arquivo
imports-step-columns = Colunas
imports-step-check = Revisão
imports-step-done = Resultado
imports-who = Tipo de usuário
    .hint = Se o arquivo tem uma coluna com o tipo de usuário, vale a coluna.
imports-students = Alunos
imports-teachers = Professores
imports-guardians = Responsáveis
imports-staff = Administrativos
imports-file-says = Indicado no arquivo
    .hint = O arquivo tem uma coluna com o tipo de usuário.
imports-file = Arquivo
    .hint = Excel (XLSX, XLS), LibreOffice (ODS) ou CSV, até { $limit }.
imports-drop = Arraste o arquivo para cá ou escolha-o
imports-send = Enviar arquivo
imports-sending = Enviando o arquivo… Aguarde.
imports-nothing-yet = Nada é gravado no cadastro ainda.
imports-waiting = Importações não concluídas
    .hint = Só você as vê. Os arquivos são apagados depois de 7 dias.
imports-continue = Continuar importação
imports-discard = Descartar
imports-discard-named = Descartar { $file }
imports-may-hold = O que o arquivo pode conter
    .hint = Uma linha por pessoa e, no alto, os nomes das colunas em espanhol, português ou inglês. Basta o nome da pessoa; o resto é opcional e pode vir depois, em outro arquivo.
imports-samples = Arquivos de exemplo
    .hint = Escolha o mais parecido com o seu, mantenha os nomes das colunas e troque as pessoas.
imports-sample-students-es = Alunos com responsáveis e turmas, colunas em espanhol
imports-sample-students-pt = Alunos, colunas em português
imports-sample-students-en = Alunos em Excel, colunas em inglês
imports-sample-teachers = Professores, colunas em espanhol
imports-sample-collaborate = Formato do Collaborate, com as colunas exatas
imports-group-name = Nome
imports-group-sign-in = Identificação e acesso
imports-group-place = Escola e turma
imports-group-contact = Contato
imports-group-guardian = Responsáveis
imports-group-account = Conta

imports-columns-title = O que contém cada coluna?
imports-columns-lead = { $file }: confira os campos reconhecidos e corrija o que for preciso.
imports-columns-wrong = Corrija antes de revisar:
imports-column-nameless = Coluna { $n } (sem nome)
imports-read-title = Leitura do arquivo
imports-read-kind = Tipo
imports-read-encoding = Codificação
imports-read-delimiter = Separador
imports-read-tab = tabulação
imports-read-semicolon = ponto e vírgula
imports-read-comma = vírgula
imports-read-sheet = Planilha
imports-read-heading = Nomes das colunas na linha
imports-read-size = Tamanho
imports-format = Formato
imports-format-collaborate = Collaborate
    .hint = As colunas são as do Collaborate. O arquivo só é importado inteiro, e todas as pessoas são supervisores.
imports-format-table = Outra planilha
    .hint = Você indica o que cada coluna contém.
imports-column = Coluna
imports-values = Primeiros valores
imports-holds = Campo
imports-hidden = Valores ocultos
imports-empty = vazia
imports-ignore = Não usar
imports-perhaps = Talvez “{ $field }”?
imports-left-out = { $n ->
    [one] { $n } coluna não será usada: { $columns }
   *[other] { $n } colunas não serão usadas: { $columns }
}
imports-rest = Outras opções
imports-administrator = Administrador dos supervisores
    .hint = Cada supervisor precisa de um administrador. Vale para as linhas que não indicam um.
imports-choose = Escolha…
imports-school = Escola das linhas sem escola
    .hint = Opcional. Se ainda não existir, será criada.
imports-remembered = Suas escolhas serão usadas nos próximos arquivos com as mesmas colunas.
imports-check = Revisar importação
imports-other-file = Escolher outro arquivo

imports-checking = Revisando o arquivo
imports-checking-lead = O arquivo { $file } está sendo comparado com o cadastro. Você pode sair desta página e voltar.
imports-unusable = O arquivo precisa de correção
imports-unusable-lead = { $file }: corrija estes problemas e envie o arquivo de novo.
imports-back-to-columns = Alterar colunas

imports-check-title = Revisão da importação
imports-check-lead = { $n ->
    [one] { $file }: { $shown } linha. Nada foi gravado ainda.
   *[other] { $file }: { $shown } linhas. Nada foi gravado ainda.
}
imports-changed = O cadastro foi alterado nesse meio-tempo e nada foi gravado.
    .hint = Revise o novo resultado e confirme.
imports-tab-new = Novas
imports-tab-changed = Alteradas
imports-tab-unchanged = Sem alteração
imports-tab-refused = Recusadas
imports-tab-guardians = Responsáveis novos
imports-tabs = Resultado por linha
imports-would = { $new ->
    [0] { $changed ->
        [0] Nenhuma conta será criada nem alterada
        [one] Uma conta será alterada
       *[other] { $changedshown } contas serão alteradas
    }.
    [one] Uma conta será criada{ $changed ->
        [0] {""}
        [one] {" "}e outra será alterada
       *[other] {" "}e { $changedshown } serão alteradas
    }.
   *[other] { $newshown } contas serão criadas{ $changed ->
        [0] {""}
        [one] {" "}e uma será alterada
       *[other] {" "}e { $changedshown } serão alteradas
    }.
}
imports-can-undo = Depois você pode ver o relatório e desfazer a importação.
imports-refused = { $n ->
    [0] Todas as linhas podem ser importadas.
    [one] Uma linha não pode ser importada.
   *[other] { $shown } linhas não podem ser importadas.
}
    .hint = O motivo de cada uma está abaixo. Corrija o arquivo e envie-o de novo, ou importe sem elas.
imports-problems-get = Baixar linhas recusadas (CSV)
imports-problems-file = problemas
imports-skip-refused = { $n ->
    [one] Importar sem a linha recusada
   *[other] Importar sem as { $shown } linhas recusadas
}
imports-names = { $n ->
    [one] { $shown } linha tem outro nome e outro sobrenome que a conta da sua matrícula, usuário ou e-mail.
   *[other] { $shown } linhas têm outro nome e outro sobrenome que a conta da sua matrícula, usuário ou e-mail.
}
    .hint = Se são outras pessoas, corrija o arquivo. Se são as mesmas e os nomes foram corrigidos, marque a caixa e verifique de novo.
imports-names-renamed = { $n ->
    [one] { $shown } pessoa passará a ter outro nome e outro sobrenome.
   *[other] { $shown } pessoas passarão a ter outro nome e outro sobrenome.
}
imports-names-corrected = Sim, neste arquivo se corrigem nomes
imports-none-taken = Nenhuma linha pode ser importada
    .hint = O motivo de cada uma está abaixo. Corrija o arquivo e envie-o de novo.
imports-guard-look = Pode ser o arquivo errado. Confira as alterações abaixo antes de confirmar.
imports-allow = Confirmo estas alterações
imports-apply = Importar pessoas
imports-no-changes = Não há nada a alterar
    .hint = O cadastro já tem todos os dados do arquivo. Você pode descartá-lo.
imports-whole = Este arquivo só pode ser importado inteiro
    .hint = É uma exigência do formato Collaborate. Corrija as linhas e envie o arquivo de novo.
imports-again = Revisar de novo
imports-new-places = Também serão criados
    .hint = Um nome escrito de outra forma cria outra escola ou turma. Confira.
imports-new-schools = { $n ->
    [one] { $n } escola
   *[other] { $n } escolas
}
imports-new-departments = { $n ->
    [one] { $n } departamento
   *[other] { $n } departamentos
}
imports-new-sections = { $n ->
    [one] { $n } turma
   *[other] { $n } turmas
}
imports-and-more = e mais { $n }
imports-by-school = Por escola
imports-by-section = Por turma
imports-name = Nome
imports-search = Buscar
imports-search-do = Buscar
imports-search-all = Limpar busca
imports-found = { $n ->
    [0] Nenhum resultado
    [one] { $shown } resultado
   *[other] { $shown } resultados
}
imports-not-found = Nenhum resultado encontrado.
imports-nobody = Não há linhas aqui.
imports-row = Linha
imports-value = Valor
imports-what = Problema
imports-remedy = Como corrigir
imports-person = Pessoa
imports-what-changes = Alterações
imports-becomes = passa a ser
imports-new-password = nova senha provisória
imports-unique-id = Matrícula
imports-username = Nome de usuário
imports-email = E-mail
imports-phone = Telefone
imports-guardian-of = Responsável por
imports-school-name = Escola
imports-section = Turma
imports-made = gerado
imports-page = Página { $page } de { $pages }
imports-page-previous = Anterior
imports-page-next = Próxima
flash-import-discarded = O arquivo foi descartado. Nada foi gravado.
