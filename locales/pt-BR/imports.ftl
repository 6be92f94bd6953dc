# Importing in the console.

menu-imports = Importar
imports-title = Importar pessoas
imports-lead = Traga sua lista no arquivo que tiver: primeiro você vê o que aconteceria, e nada é gravado até você confirmar.
imports-past = Importações anteriores
imports-steps = Passos
imports-step-file = Arquivo
imports-step-columns = Colunas
imports-step-check = Revisão
imports-step-done = Pronto
imports-who = Quem está no arquivo?
    .hint = Se o arquivo tem uma coluna que diz isso, vale a coluna.
imports-students = Estudantes
imports-teachers = Docentes
imports-guardians = Responsáveis
imports-staff = Funcionários
imports-file-says = O arquivo diz
    .hint = Uma coluna diz o que cada pessoa é.
imports-file = O arquivo
    .hint = Excel (XLSX, XLS), LibreOffice (ODS) ou CSV, até { $limit }.
imports-drop = Arraste o arquivo para cá ou escolha-o
imports-send = Enviar e ver as colunas
imports-sending = Enviando o arquivo… Aguarde um momento.
imports-nothing-yet = Nada é gravado no diretório ainda.
imports-waiting = Arquivos inacabados
    .hint = Só você os vê. São apagados sozinhos após 7 dias.
imports-continue = Continuar
imports-discard = Descartar
imports-discard-named = Descartar { $file }
imports-may-hold = O que o arquivo pode trazer
    .hint = Uma linha por pessoa e os títulos em cima, em espanhol, português ou inglês. Basta um nome; o resto é opcional e pode vir depois em outro arquivo.
imports-samples = Arquivos de exemplo
    .hint = Comece pelo que mais se parece com o seu: mantenha os títulos e troque as pessoas.
imports-sample-students-es = Estudantes com responsáveis e turmas, títulos em espanhol
imports-sample-students-pt = Estudantes, títulos em português
imports-sample-students-en = Estudantes em Excel, títulos em inglês
imports-sample-teachers = Docentes, títulos em espanhol
imports-sample-collaborate = O formato do Collaborate, com seus títulos exatos
imports-group-name = Nome
imports-group-sign-in = Identificação e acesso
imports-group-place = Escola e turma
imports-group-contact = Contato
imports-group-guardian = Responsáveis
imports-group-account = Conta

imports-columns-title = O que traz cada coluna?
imports-columns-lead = { $file }: isto é o que foi reconhecido. Corrija o que não confere.
imports-columns-wrong = Assim ainda não dá para revisar:
imports-column-nameless = Coluna { $n } (sem título)
imports-read-title = Como foi lido
imports-read-kind = Tipo
imports-read-encoding = Codificação
imports-read-delimiter = Separador
imports-read-tab = tabulação
imports-read-semicolon = ponto e vírgula
imports-read-comma = vírgula
imports-read-sheet = Planilha
imports-read-heading = Títulos na linha
imports-read-size = Tamanho
imports-format = Formato
imports-format-collaborate = Collaborate
    .hint = Os títulos são os do Collaborate: é usado como está, inteiro ou nada, e todos são supervisores.
imports-format-table = Uma tabela qualquer
    .hint = Você diz o que cada coluna traz.
imports-column = Coluna
imports-values = Primeiros valores
imports-holds = É
imports-hidden = Os valores não são mostrados
imports-empty = vazia
imports-ignore = Não usar
imports-perhaps = Seria “{ $field }”?
imports-left-out = { $n ->
    [one] Uma coluna não será usada: { $columns }
   *[other] { $n } colunas não serão usadas: { $columns }
}
imports-rest = O resto
imports-administrator = Administrador dos supervisores
    .hint = Cada supervisor tem um administrador que responde por ele. Vale para as linhas que não nomeiam um.
imports-choose = Escolha…
imports-school = Escola de quem não a informa
    .hint = Opcional. Se não existir, será criada.
imports-remembered = O que você escolher será lembrado para os próximos arquivos com estes mesmos títulos.
imports-check = Revisar
imports-other-file = Escolher outro arquivo

imports-checking = Revisando o arquivo
imports-checking-lead = { $file } está sendo comparado com o diretório. Você pode sair desta página e voltar.
imports-unusable = O arquivo não pode ser revisado
imports-unusable-lead = { $file }: isto é o que precisa ser corrigido.
imports-back-to-columns = Mudar as colunas

imports-check-title = Revise antes de importar
imports-check-lead = { $n ->
    [one] { $file }: uma linha. Nada foi gravado ainda.
   *[other] { $file }: { $shown } linhas. Nada foi gravado ainda.
}
imports-changed = O diretório mudou nesse meio-tempo, e por isso nada foi gravado.
    .hint = Esta é a nova revisão: olhe-a e confirme se estiver certa.
imports-tab-new = Novas
imports-tab-changed = Mudam
imports-tab-unchanged = Sem mudança
imports-tab-refused = Recusadas
imports-tab-guardians = Responsáveis novos
imports-tabs = O que aconteceria com cada linha
imports-would = { $new ->
    [0] {$changed ->
        [one] Uma conta mudará
       *[other] { $changedshown } contas mudarão
    }.
    [one] Uma conta será criada{ $changed ->
        [0] {""}
        [one] {" "}e outra mudará
       *[other] {" "}e { $changedshown } mudarão
    }.
   *[other] { $newshown } contas serão criadas{ $changed ->
        [0] {""}
        [one] {" "}e uma mudará
       *[other] {" "}e { $changedshown } mudarão
    }.
}
imports-can-undo = Depois você poderá ver o relatório e desfazer tudo.
imports-refused = { $n ->
    [one] Uma linha não pode ser importada.
   *[other] { $shown } linhas não podem ser importadas.
}
    .hint = O motivo de cada uma está abaixo. Você pode corrigi-las no seu arquivo e enviá-lo de novo.
imports-problems-get = Baixar as linhas recusadas com o motivo (CSV)
imports-problems-file = problemas
imports-skip-refused = { $n ->
    [one] Continuar sem a linha recusada
   *[other] Continuar sem as { $shown } linhas recusadas
}
imports-names = { $n ->
    [one] Uma linha tem outro nome e outro sobrenome que a conta da sua matrícula, usuário ou e-mail.
   *[other] { $shown } linhas têm outro nome e outro sobrenome que a conta da sua matrícula, usuário ou e-mail.
}
    .hint = Se são outras pessoas, corrija o arquivo. Se são as mesmas e os nomes foram corrigidos, marque a caixa e verifique de novo.
imports-names-renamed = { $n ->
    [one] Uma pessoa passará a ter outro nome e outro sobrenome.
   *[other] { $shown } pessoas passarão a ter outro nome e outro sobrenome.
}
imports-names-corrected = Sim, neste arquivo se corrigem nomes
imports-none-taken = Nenhuma linha pode ser importada
imports-guard-look = Pode ser o que você quer, ou um arquivo errado: veja as mudanças abaixo antes de confirmar.
imports-allow = Sim, são essas as mudanças que eu quero
imports-apply = Importar
imports-no-changes = Não há nada a mudar
    .hint = Todas as pessoas do arquivo já estão no diretório como o arquivo diz. Você pode descartá-lo.
imports-whole = Este arquivo é importado inteiro ou nada
    .hint = O formato do Collaborate exige isso: corrija as linhas e envie o arquivo de novo.
imports-again = Revisar de novo
imports-new-places = Também será criado
    .hint = Um nome mal escrito cria outra escola ou outra turma: confira bem.
imports-new-schools = { $n ->
    [one] Uma escola
   *[other] { $n } escolas
}
imports-new-departments = { $n ->
    [one] Um departamento
   *[other] { $n } departamentos
}
imports-new-sections = { $n ->
    [one] Uma turma
   *[other] { $n } turmas
}
imports-and-more = e mais { $n }
imports-by-school = Por escola
imports-by-section = Por turma
imports-name = Nome
imports-search = Buscar
imports-search-do = Buscar
imports-search-all = Ver tudo
imports-found = { $n ->
    [one] { $shown } resultado
   *[other] { $shown } resultados
}
imports-not-found = Nada corresponde à busca.
imports-nobody = Aqui não há nada.
imports-row = Linha
imports-value = Valor
imports-what = O que há
imports-remedy = Como corrigir
imports-person = Pessoa
imports-what-changes = O que muda
imports-becomes = passa a ser
imports-new-password = nova senha inicial
imports-unique-id = ID único
imports-username = Usuário
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
