# O que diz a linha de comando.

# Command line: errors
cli-value = valor “{ $value }”
cli-and-more = … e mais { $n }
cli-file-not-found-remedy = Confira o nome e a pasta do arquivo.
cli-job-not-found-remedy = Veja as execuções com `llavero jobs list`.
cli-not-found-remedy = Confira como está escrito.
cli-internal-remedy = Ao pedir ajuda, informe o número { $id } (registro: { $file }).
cli-yes-no = [s/N]
cli-interrupted-import = A importação de { $file } de { $when } foi interrompida; nada dela foi gravado. Faça-a de novo.
cli-interrupted-credentials = A geração de credenciais de { $when } foi interrompida; nada dela foi gravado. Faça-a de novo.
cli-interrupted-other = A execução de { $when } foi interrompida; nada dela foi gravado. Faça-a de novo.
cli-next = E agora

# init
cli-init-done = “{ $name }” está pronta em { $directory }.
cli-init-key = A chave que protege as senhas está em { $file }. Guarde uma cópia em lugar seguro: sem ela, as senhas iniciais não podem ser lidas.
cli-init-password = Senha do gestor:

# import
cli-preview-title =
    { $file }: { $n ->
        [one] { $shown } linha
       *[other] { $shown } linhas
    }
cli-read-as = Lido como
cli-tab = tabulação
cli-delimited = separado por “{ $delimiter }”
cli-sheet = planilha “{ $sheet }”
cli-heading-row = títulos na linha { $row }
cli-columns = Colunas
cli-column-nameless = coluna { $n } (sem título)
cli-ignored = Não é usada
cli-ignored-perhaps = { $heading } (se for “{ $words }”: --map '{ $heading }={ $field }')
cli-total-new = contas novas
cli-total-changed = contas que mudam
cli-total-unchanged = sem mudanças
cli-total-refused = linhas recusadas
cli-total-guardians = contas novas de responsáveis
cli-by-school = Escola
cli-by-section = Turma
cli-column-new = novas
cli-column-changed = mudam
cli-column-unchanged = sem mudanças
cli-sections = Em { $n } turmas.
cli-new-schools =
    { $n ->
        [one] Escola nova
       *[other] Escolas novas
    }
cli-usernames = Usuários, p. ex.
cli-problems =
    { $n ->
        [one] { $shown } problema
       *[other] { $shown } problemas
    }
cli-problems-file = As linhas recusadas, cada uma com seu motivo, estão em { $file }: corrija-as ali e importe esse arquivo.
cli-dry-run = Foi só um teste: nada foi gravado.
cli-import-question = Importar { $file } assim?
cli-import-declined = Nada foi gravado.
cli-import-nothing = Tudo já estava assim: não havia nada a gravar.
cli-import-none-taken =
    { $n ->
        [one] A única linha foi recusada
       *[other] As { $n } linhas foram recusadas
    }: nada foi gravado.
cli-import-rest-unchanged =
    { $n ->
        [one] A outra linha já estava assim
       *[other] As outras { $n } linhas já estavam assim
    }: não havia nada a gravar.
cli-import-done =
    { $new ->
        [one] { $newshown } conta nova
       *[other] { $newshown } contas novas
    }, { $changed ->
        [one] { $changedshown } alterada
       *[other] { $changedshown } alteradas
    }.
cli-import-left-out =
    { $n ->
        [one] Ficou de fora 1 linha recusada.
       *[other] Ficaram de fora { $n } linhas recusadas.
    }
cli-run-is = Para ver o relatório desta execução, ou desfazê-la:
cli-stopped-refused =
    Nada foi gravado, porque { $n ->
        [one] uma linha tem um problema
       *[other] { $n } linhas têm problemas
    }. Corrija-as, ou repita o comando com --skip-refused para importar as demais.
cli-stopped-whole =
    Nada foi gravado: { $n ->
        [one] uma linha tem um problema
       *[other] { $n } linhas têm problemas
    }, e um arquivo Collaborate é importado inteiro ou não é importado.
cli-stopped-file = Nada foi gravado: primeiro resolva o problema do arquivo indicado acima.
cli-stopped-guard = Nada foi gravado, porque mudaria mais do que o habitual. Se é o que você quer, repita o comando com --allow-large-change.
format-collaborate = Collaborate

# jobs
cli-jobs-none = Nada foi executado ainda.
cli-job-id = Id
cli-job-whole-id = Id completo
cli-job-when = Quando
cli-job-finished = Terminou
cli-job-what = O quê
cli-job-state = Situação
cli-job-file = Arquivo
cli-job-who = Quem
status-import = importação
status-credentials = credenciais
status-undo = desfazer
status-running = em andamento
status-done = terminou bem
status-rolled-back = falhou; nada foi gravado
status-undone = desfeita
outcome-created = conta criada
outcome-created-guardian = conta de responsável criada
outcome-changed = conta alterada
outcome-refused = linha recusada
outcome-restored = como antes
outcome-removed = conta retirada
outcome-left-not-yours = deixado: fora do seu alcance
outcome-left-changed = mantida: mudou depois
outcome-left-signed-in = mantida: a pessoa já entrou
outcome-left-credential = mantida: tem outra senha
outcome-left-enrolled = mantida: matriculada depois
outcome-left-associated = mantida: associada depois
outcome-left-taken = mantida: seu nome ou e-mail está com outra conta
outcome-left-gone = já não existe
reason-left-not-yours = está fora do seu alcance
reason-left-changed = mudou depois
reason-left-signed-in = a pessoa já entrou
reason-left-credential = recebeu outra senha depois
reason-left-enrolled = foi matriculada em algo depois
reason-left-associated = foi associada a alguém depois
reason-left-taken = seu nome de usuário ou e-mail está com outra conta
reason-left-gone = a conta já não existe
cli-report-done =
    O relatório está em { $file }: { $n ->
        [one] { $shown } linha
       *[other] { $shown } linhas
    }.
cli-maintain-done =
    { $passwords ->
        [0] Nenhuma senha deixou de poder ser impressa
        [one] { $shownPasswords } senha não pode mais ser impressa
       *[other] { $shownPasswords } senhas não podem mais ser impressas
    }; { $names ->
        [0] nenhum nome reservado ficou livre
        [one] { $shownNames } nome reservado está livre de novo
       *[other] { $shownNames } nomes reservados estão livres de novo
    }.
cli-maintain-unopened =
    { $n ->
        [one] { $shown } senha não pôde ser aberta e fica como estava
       *[other] { $shown } senhas não puderam ser abertas e ficam como estavam
    }: a chave delas não está no arquivo de chaves. Recupere o arquivo perdido, ou dê novas senhas a essas pessoas.
cli-undo-question = Desfazer isto ({ $what }, { $file }, { $when })?
cli-undo-done =
    { $n ->
        [one] { $shown } conta está
       *[other] { $shown } contas estão
    } como antes.
cli-undo-left =
    { $n ->
        [one] Uma conta foi mantida
       *[other] { $n } contas foram mantidas
    } como está agora:

# reports
report-line = Linha
report-outcome = Resultado
report-profile = Perfil
report-changes = Mudanças (antes → depois)
profile-student = estudante
profile-teacher = docente
profile-guardian = responsável
profile-staff = funcionário

# fields
field-unique_id = ID único
field-username = usuário
field-email = e-mail
field-first_name = nome
field-middle_name = nome do meio
field-last_name = sobrenome
field-full_name = nome completo
field-preferred_name = nome social
field-preferred_style = como o nome social aparece
field-display_name = nome de exibição
field-title = tratamento
field-profile = perfil
field-role = papel
field-school = escola
field-department = departamento
field-position = cargo
field-grade_level = série
field-graduation_year = ano de formatura
field-section = turma
field-course = disciplina
field-password = senha
field-birth_date = data de nascimento
field-phone = telefone
field-contact_email = e-mail de contato
field-locale = idioma
field-guardian_name = responsável
field-guardian_email = e-mail do responsável
field-guardian_phone = telefone do responsável
field-administrator = administrador
field-status = situação
field-credential = credencial

# demo
cli-demo-district = Distrito de Vale Sereno

# credentials
cli-credentials-title =
    { $n ->
        [one] { $shown } conta
       *[other] { $shown } contas
    } ({ $profile })
cli-total-passwords = senhas novas
cli-total-own-replaced = delas substituem uma escolhida pela pessoa
cli-total-emails = endereços de e-mail novos
cli-total-usernames = nomes de usuário novos
cli-styles = Senhas
cli-column-name = Nome
cli-column-why = por quê
cli-credentials-question =
    { $n ->
        [one] Dar 1 senha nova? A que havia deixa de valer.
       *[other] Dar { $n } senhas novas? As que havia deixam de valer.
    }
cli-credentials-done =
    { $passwords ->
        [one] { $passwordsshown } senha alterada
       *[other] { $passwordsshown } senhas alteradas
    }, { $emails ->
        [one] { $emailsshown } endereço de e-mail novo
       *[other] { $emailsshown } endereços de e-mail novos
    }.
cli-credentials-next = Para imprimir as fichas de acesso, ou desfazer esta execução:
cli-skipped =
    { $n ->
        [one] { $shown } conta sem nada novo
       *[other] { $shown } contas sem nada novo
    }

# slips
cli-slips-none = Não há nada a imprimir.
cli-slips-done =
    { $n ->
        [one] { $shown } ficha de acesso
       *[other] { $shown } fichas de acesso
    } em { $pages } páginas:
cli-slips-left-out = Sem ficha: { $n }. { $reason }.
cli-slips-no-address = As fichas não dizem onde se entra, porque a organização não tem endereço de acesso (`llavero settings set sign_in_url=…`).

# accounts
cli-accounts-shown =
    { $n ->
        [0] Ninguém corresponde.
        [one] Uma pessoa.
       *[other] { $shown } de { $of } pessoas.
    }
cli-account-guardians = Responsáveis
cli-account-children = Sob sua responsabilidade
cli-account-run = Execução
status-active = ativa
status-inactive = desativada
status-credential-none = nenhuma
status-credential-initial = inicial
status-credential-expired = inicial, já não é mostrada
status-credential-own = própria
status-credential-external = externa
outcome-password = senha nova
outcome-email = e-mail novo

# demo
cli-demo-loading = Importando { $file } …
cli-demo-generating = Gerando e-mails e senhas …
cli-demo-printing = Imprimindo as fichas de acesso …
cli-demo-title = { $name }: dos arquivos às chaves em { $seconds } s
cli-demo-imported = { $files } arquivos importados: { $people } pessoas e { $guardians } responsáveis têm conta e nome de usuário.
cli-demo-refused = { $n } linhas com erros ficaram de fora, cada uma com seu motivo, nos arquivos *-problems.csv.
cli-demo-credentials = { $emails } endereços de e-mail e { $passwords } senhas novas para estudantes e docentes.
cli-demo-slips = { $slips } fichas de acesso para recortar, em { $pages } páginas.
cli-demo-files = Onde está tudo
cli-demo-sources = Arquivos de origem
cli-demo-slips-file = Fichas de acesso
cli-demo-problems = Linhas recusadas
cli-demo-reports = Relatórios
cli-demo-console = O console da demonstração
cli-demo-address = Endereço
cli-demo-user = Usuário
cli-demo-password = Senha
cli-demo-stop = Abra-o no seu navegador. Para com Ctrl-C; até lá, outros comandos vão em outra janela.
cli-demo-rows = linhas
cli-column-refused = recusadas
outcome-skipped = ignorada
cli-style = por exemplo { $example } — { $strength } ({ $style })

# serve
cli-serve-ready = O Llavero está pronto: { $url }
cli-serve-set-up = Ninguém o preparou ainda. Abra este link uma única vez para isso: { $url }
# Configurações e escolas
cli-settings-how = Mude-as com `llavero settings set CHAVE=VALOR`.
cli-settings-style = { $style }  (por exemplo { $example } — { $strength })
cli-settings-same = Tudo já estava assim.
cli-settings-done = { $n ->
    [one] Uma configuração foi mudada.
   *[other] { $n } configurações foram mudadas.
}
cli-settings-breaking = { $n ->
    [one] Um nome de usuário de antes já não seria permitido; ele fica como está:
   *[other] { $shown } nomes de usuário de antes já não seriam permitidos; eles ficam como estão:
}
cli-schools-none = Ainda não há escolas. As importações acrescentam as escolas que nomeiam.
cli-school-added = { $name } foi acrescentada.
cli-school-changed = { $name }: mudada.
cli-school-removed = { $name } foi removida.
cli-column-code = código
cli-column-people = pessoas
cli-column-sections = turmas

cli-directory-shown = { $n ->
    [one] Uma pessoa.
   *[other] { $shown } pessoas.
}
cli-directory-more = Há mais: --after { $id }
