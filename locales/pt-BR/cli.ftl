# O que diz a linha de comando.

# Command line: errors
cli-value = valor “{ $value }”
cli-and-more = … e mais { $n }
cli-file-not-found-remedy = Confira o nome e a pasta do arquivo.
cli-job-not-found-remedy = Veja os processos com `llavero jobs list`.
cli-not-found-remedy = Confira como está escrito.
cli-internal-remedy = Ao pedir ajuda, informe o número { $id } (log: { $file }).
cli-yes-no = [s/N]
cli-interrupted-import = A importação de { $file } de { $when } foi interrompida e nada foi gravado. Repita-a.
cli-interrupted-credentials = A geração de usuários e senhas de { $when } foi interrompida e nada foi gravado. Repita-a.
cli-interrupted-other = O processo de { $when } foi interrompido e nada foi gravado. Repita-o.
cli-next = Próximos passos

# init
cli-init-done = A instituição “{ $name }” foi criada em { $directory }.
cli-init-key = A chave que protege as senhas está em { $file }. Guarde uma cópia em lugar seguro: sem ela, as senhas provisórias não podem ser lidas.
cli-init-password = Senha do gerente:
cli-upgrading = O banco de dados é de uma versão anterior do Llavero (esquema { $from }). Está sendo atualizado para o esquema { $to }; se for interrompido, nada se perde.

# import
cli-preview-title =
    { $file }: { $n ->
        [one] { $shown } linha
       *[other] { $shown } linhas
    }
cli-read-as = Formato
cli-tab = tabulação
cli-delimited = separado por “{ $delimiter }”
cli-sheet = planilha “{ $sheet }”
cli-heading-row = nomes das colunas na linha { $row }
cli-columns = Colunas
cli-column-nameless = coluna { $n } (sem nome)
cli-ignored = Não usadas
cli-ignored-perhaps = { $heading } (para usar como “{ $words }”: --map '{ $heading }={ $field }')
cli-total-new = contas novas
cli-total-changed = contas alteradas
cli-total-unchanged = sem alterações
cli-total-refused = linhas recusadas
cli-total-guardians = contas novas de responsáveis
cli-by-school = Escola
cli-by-section = Turma
cli-column-new = novas
cli-column-changed = alteradas
cli-column-unchanged = sem alterações
cli-sections = { $n ->
        [one] Em { $n } turma.
       *[other] Em { $n } turmas.
    }
cli-new-schools =
    { $n ->
        [one] Escola nova
       *[other] Escolas novas
    }
cli-usernames = Nomes de usuário, por exemplo
cli-problems =
    { $n ->
        [one] { $shown } problema
       *[other] { $shown } problemas
    }
cli-problems-file = As linhas recusadas e o motivo de cada uma estão em { $file }. Corrija-as nesse arquivo e importe-o.
cli-dry-run = Simulação: nada foi gravado.
cli-import-question = Importar { $file }?
cli-import-declined = Nada foi gravado.
cli-import-nothing = Não há nada a alterar. Nada foi gravado.
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
        [0] Nenhuma conta nova
        [one] { $newshown } conta nova
       *[other] { $newshown } contas novas
    }, { $changed ->
        [0] nenhuma alterada
        [one] { $changedshown } alterada
       *[other] { $changedshown } alteradas
    }.
cli-import-left-out =
    { $n ->
        [0] Nenhuma linha recusada ficou de fora.
        [one] 1 linha recusada ficou de fora.
       *[other] { $n } linhas recusadas ficaram de fora.
    }
cli-run-is = Para ver o relatório deste processo ou desfazê-lo:
cli-stopped-refused =
    Nada foi gravado, porque { $n ->
        [one] { $n } linha tem um problema
       *[other] { $n } linhas têm problemas
    }. Corrija o arquivo, ou repita o comando com --skip-refused para importar as demais linhas.
cli-stopped-whole =
    Nada foi gravado: { $n ->
        [one] { $n } linha tem um problema
       *[other] { $n } linhas têm problemas
    }, e um arquivo do Collaborate só é importado inteiro.
cli-stopped-file = Nada foi gravado: primeiro resolva o problema do arquivo indicado acima.
cli-stopped-guard = Nada foi gravado, porque a importação alteraria mais contas do que o limite. Se estiver certo, repita o comando com --allow-large-change.
format-collaborate = Collaborate

# jobs
cli-jobs-none = Ainda não há processos.
cli-job-id = Número
cli-job-whole-id = Número completo
cli-job-when = Data
cli-job-finished = Término
cli-job-what = Processo
cli-job-state = Situação
cli-job-file = Arquivo
cli-job-who = Feito por
status-import = importação
status-credentials = geração de usuários e senhas
status-undo = desfazer
status-running = em andamento
status-done = concluído
status-rolled-back = falhou
status-undone = desfeito
outcome-created = conta criada
outcome-created-guardian = conta de responsável criada
outcome-changed = conta alterada
outcome-refused = linha recusada
outcome-restored = restaurada
outcome-removed = conta removida
outcome-left-not-yours = mantida: você não tem acesso a ela
outcome-left-changed = mantida: foi alterada depois
outcome-left-signed-in = mantida: a pessoa já entrou
outcome-left-credential = mantida: recebeu outra senha
outcome-left-enrolled = mantida: matriculada depois em uma turma
outcome-left-associated = mantida: associada depois a outra pessoa
outcome-left-taken = mantida: outra conta usa seu nome de usuário ou e-mail
outcome-left-gone = a conta não existe mais
reason-left-not-yours = você não tem acesso a ela
reason-left-changed = foi alterada depois
reason-left-signed-in = a pessoa já entrou
reason-left-credential = recebeu outra senha depois
reason-left-enrolled = foi matriculada depois em uma turma
reason-left-associated = foi associada depois a outra pessoa
reason-left-taken = outra conta usa seu nome de usuário ou e-mail
reason-left-gone = a conta não existe mais
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
        [0] nenhum nome reservado foi liberado
        [one] { $shownNames } nome reservado foi liberado
       *[other] { $shownNames } nomes reservados foram liberados
    }.
cli-maintain-unopened =
    { $n ->
        [one] { $shown } senha não pôde ser lida e fica como estava
       *[other] { $shown } senhas não puderam ser lidas e ficam como estavam
    }: falta a chave no arquivo de chaves. Restaure o arquivo certo ou gere senhas novas.
cli-undo-question = Desfazer { $what } ({ $file }, { $when })?
cli-undo-done =
    { $n ->
        [0] Nenhuma conta voltou
        [one] { $shown } conta voltou
       *[other] { $shown } contas voltaram
    } ao estado anterior.
cli-undo-left =
    { $n ->
        [one] { $n } conta não foi alterada:
       *[other] { $n } contas não foram alteradas:
    }

# reports
report-line = Linha
report-outcome = Resultado
report-profile = Tipo de usuário
report-changes = Alterações (antes → depois)
profile-student = aluno
profile-teacher = professor
profile-guardian = responsável
profile-staff = administrativo

# fields
field-unique_id = matrícula
field-username = nome de usuário
field-email = e-mail
field-first_name = nome
field-middle_name = nome do meio
field-last_name = sobrenome
field-full_name = nome completo
field-preferred_name = nome preferido
field-preferred_style = exibição do nome preferido
field-display_name = nome de exibição
field-title = tratamento
field-profile = tipo de usuário
field-role = função
field-school = escola
field-department = departamento
field-position = cargo
field-grade_level = série/ano
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
field-credential = situação da senha

# demo
cli-demo-district = Distrito de Vale Sereno

# credentials
cli-credentials-title =
    { $n ->
        [one] { $shown } conta
       *[other] { $shown } contas
    } ({ $profile })
cli-total-passwords = senhas novas
cli-total-own-replaced = substituem uma senha pessoal
cli-total-emails = e-mails novos
cli-total-usernames = nomes de usuário novos
cli-styles = Senhas
cli-column-name = Nome
cli-column-why = motivo
cli-credentials-question =
    { $n ->
        [0] Gravar as alterações? Nenhuma senha é alterada.
        [one] Gerar 1 senha nova? A anterior deixa de valer.
       *[other] Gerar { $n } senhas novas? As anteriores deixam de valer.
    }
cli-credentials-done =
    { $passwords ->
        [0] Nenhuma senha alterada
        [one] { $passwordsshown } senha alterada
       *[other] { $passwordsshown } senhas alteradas
    }, { $emails ->
        [0] nenhum e-mail novo
        [one] { $emailsshown } e-mail novo
       *[other] { $emailsshown } e-mails novos
    }.
cli-credentials-next = Para imprimir as fichas de acesso ou desfazer este processo:
cli-skipped =
    { $n ->
        [one] { $shown } conta não alterada
       *[other] { $shown } contas não alteradas
    }

# slips
cli-slips-none = Não há fichas a imprimir.
cli-slips-done =
    { $n ->
        [one] { $shown } ficha de acesso
       *[other] { $shown } fichas de acesso
    } em { $pages ->
        [one] { $pages } página:
       *[other] { $pages } páginas:
    }
cli-slips-left-out = Sem ficha: { $n }. { $reason }.
cli-slips-no-address = As fichas não indicam o endereço de acesso, porque a instituição ainda não o definiu (`llavero settings set sign_in_url=…`).
cli-slips-no-logo = As fichas vão sem o logotipo, porque o arquivo se perdeu (`llavero settings set logo=…`).

# accounts
cli-accounts-shown =
    { $n ->
        [0] Nenhuma pessoa encontrada.
        [one] Uma pessoa.
       *[other] { $shown } de { $of } pessoas.
    }
cli-account-guardians = Responsáveis
cli-account-children = Alunos sob sua responsabilidade
cli-account-run = Processo
status-active = ativa
status-inactive = inativa
status-credential-none = nenhuma
status-credential-initial = provisória
status-credential-expired = provisória, não pode mais ser mostrada
status-credential-own = pessoal
status-credential-external = externa
outcome-password = senha nova
outcome-email = e-mail novo

# demo
cli-demo-loading = Importando { $file } …
cli-demo-generating = Gerando e-mails e senhas …
cli-demo-printing = Imprimindo as fichas de acesso …
cli-demo-title = { $name }: dos arquivos às senhas em { $seconds } s
cli-demo-imported = { $files ->
        [one] { $files } arquivo importado
       *[other] { $files } arquivos importados
    }: { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    } e { $guardians ->
        [one] { $guardians } responsável
       *[other] { $guardians } responsáveis
    } com conta e nome de usuário.
cli-demo-refused = { $n ->
        [one] { $n } linha com erro ficou de fora
       *[other] { $n } linhas com erro ficaram de fora
    }; o motivo de cada uma está nos arquivos *-problems.csv.
cli-demo-credentials = { $emails ->
        [one] { $emails } e-mail novo
       *[other] { $emails } e-mails novos
    } e { $passwords ->
        [one] { $passwords } senha nova
       *[other] { $passwords } senhas novas
    } para alunos e professores.
cli-demo-slips = { $slips ->
        [one] { $slips } ficha de acesso
       *[other] { $slips } fichas de acesso
    } para recortar, em { $pages ->
        [one] { $pages } página
       *[other] { $pages } páginas
    }.
cli-demo-files = Arquivos
cli-demo-sources = Arquivos de origem
cli-demo-slips-file = Fichas de acesso
cli-demo-problems = Linhas recusadas
cli-demo-reports = Relatórios
cli-demo-console = Console da demonstração
cli-demo-address = Endereço
cli-demo-user = Nome de usuário
cli-demo-password = Senha
cli-demo-stop = Abra o endereço no navegador. Use Ctrl-C para parar; para outros comandos, abra outra janela do terminal.
cli-demo-rows = linhas
cli-column-refused = recusadas
outcome-skipped = ignorada
cli-style = por exemplo { $example } — { $strength } ({ $style })

# serve
cli-serve-ready = O Llavero está pronto: { $url }
cli-serve-set-up = O Llavero ainda não foi configurado. Abra este link, que só funciona uma vez: { $url }
# Configurações e escolas
cli-settings-how = Altere-as com `llavero settings set CHAVE=VALOR`.
cli-settings-style = { $style }  (por exemplo { $example } — { $strength })
cli-settings-same = Não havia nada a alterar.
cli-settings-done = { $n ->
    [0] Nenhuma configuração foi alterada.
    [one] Uma configuração foi alterada.
   *[other] { $n } configurações foram alteradas.
}
cli-settings-breaking = { $n ->
    [one] { $shown } nome de usuário existente não segue a nova regra e não foi alterado:
   *[other] { $shown } nomes de usuário existentes não seguem a nova regra e não foram alterados:
}
cli-schools-none = Ainda não há escolas. As importações criam as escolas que aparecem nos arquivos.
cli-school-added = A escola { $name } foi adicionada.
cli-school-changed = A escola { $name } foi alterada.
cli-school-removed = A escola { $name } foi removida.
cli-column-code = código
cli-column-people = pessoas
cli-column-sections = turmas

cli-directory-shown = { $n ->
    [0] Nenhuma pessoa encontrada.
    [one] Uma pessoa.
   *[other] { $shown } pessoas.
}
cli-directory-more = Há mais: --after { $id }
