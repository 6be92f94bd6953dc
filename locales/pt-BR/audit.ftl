# The audit log, in the words people read; and what the examination of an installation finds.

# The page
audit-title = Registro de auditoria
audit-lead = Quem fez o quê e quando. Aqui ninguém pode alterar nem apagar um registro.
audit-when = Data
audit-who = Quem fez
audit-what = Ação
audit-whom = Pessoa ou item
audit-details = Detalhes
audit-number = Nº
audit-any-action = Todas
audit-any-of-these = todas
audit-person = Pessoa
audit-person-hint = Nome de usuário, matrícula ou e-mail
audit-from = De
audit-to = Até
audit-search = Palavras-chave
audit-filter = Mostrar registros
audit-clear = Limpar filtros
audit-download = Baixar como CSV
audit-older = Mais antigos
audit-newest = Mais recentes
audit-none = Nenhum registro encontrado.
audit-searched = Nenhum registro encontrado desde { $when }.
audit-search-on = Buscar em registros mais antigos
audit-of-person = Todos os registros sobre esta pessoa
audit-tried = tentou sem permissão: { $what }
audit-file = registro-auditoria
audit-run = processo: { $kind }
audit-yes = sim
audit-no = não

# Groups of actions
audit-group-people = Pessoas
audit-group-imports = Importações
audit-group-credentials = Senhas e dados de acesso
audit-group-organization = Instituição
audit-group-access = Acesso e tentativas negadas
audit-group-other = Outros

# Actions
audit-organization-create = criou a instituição
audit-organization-settings = alterou configurações
audit-school-add = adicionou uma escola
audit-school-rename = renomeou uma escola
audit-school-code = alterou o código de uma escola
audit-school-remove = removeu uma escola
audit-department-add = adicionou um departamento
audit-department-rename = renomeou um departamento
audit-department-remove = removeu um departamento
audit-title-add = adicionou um tratamento
audit-title-rename = alterou um tratamento
audit-title-remove = removeu um tratamento
audit-import-upload = enviou um arquivo
audit-import-ask = definiu como importar um arquivo
audit-import-discard = descartou um arquivo enviado
audit-import-sweep = apagou arquivos enviados e não importados
audit-run-stop = pediu a parada de um processo
audit-import-apply = importou pessoas de um arquivo
audit-credentials-apply = gerou usuários e senhas
audit-credentials-reveal = senha mostrada
audit-credentials-expire = encerrou o prazo para imprimir senhas
audit-slips-print = imprimiu fichas com senhas
audit-accounts-export = baixou uma lista de pessoas
audit-job-undo = desfez um processo
audit-names-free = liberou nomes de usuário e e-mails reservados
audit-audit-export = baixou o registro de auditoria
audit-access-denied = teve o acesso negado
audit-messages-queue = colocou mensagens com dados de acesso na fila de envio
audit-account-verify = confirmou o recebimento da mensagem com os dados de acesso
audit-messages-send = dados de acesso enviados
audit-accounts-password = definiu a mesma senha para várias pessoas
audit-accounts-deactivate = desativou contas
audit-accounts-reactivate = reativou contas
audit-accounts-comment = alterou comentários de contas inativas
audit-accounts-role = alterou a função de pessoas
audit-accounts-school = alterou a escola de pessoas
audit-accounts-department = definiu o departamento de pessoas
audit-accounts-position = definiu o cargo de pessoas
audit-account-show = consultou uma conta
audit-child-show = consultou a página de um aluno sob sua responsabilidade
audit-key-add = criou uma chave da API
audit-key-end = revogou uma chave da API

# What stands in the details
audit-field-accounts = contas
audit-field-accent = cor
audit-field-attempted = ação tentada
audit-field-changed = alteradas
audit-field-code = código
audit-field-columns = colunas
audit-field-deactivated = inativas
audit-field-domain = domínio
audit-field-emails = e-mails
audit-field-entries = registros
audit-field-expires_at = válida até
audit-field-file = arquivo
audit-field-files = arquivos
audit-field-filter = filtro
audit-field-format = formato
audit-field-grade_style = tipo de senha de uma série
audit-field-guard_from = proteção: mínimo de pessoas
audit-field-guard_share = proteção: proporção máxima
audit-field-guardians = responsáveis
audit-field-keep_own = senhas pessoais mantidas
audit-field-left = não alteradas
audit-field-left_out = ignoradas
audit-field-letterhead = timbre
audit-field-locale = idioma
audit-field-logo = logotipo
audit-field-manager = gerente
audit-field-messages = mensagens
audit-field-mode = modo
audit-field-name = nome
audit-field-names = nomes
audit-field-new = novas
audit-field-new_guardians = responsáveis novos
audit-field-note = observação
audit-field-own_replaced = senhas pessoais substituídas
audit-field-pages = páginas
audit-field-password_style = tipo de senha
audit-field-passwords = senhas
audit-field-pattern = padrão
audit-field-printable_days = dias para imprimir
audit-field-reason = motivo
audit-field-refused = recusadas
audit-field-rows = linhas
audit-field-selected = selecionadas
audit-field-sign_in_url = endereço de acesso
audit-field-single_sign_on = login único
audit-field-size = tamanho em bytes
audit-field-skipped = ignoradas
audit-field-slips = fichas
audit-field-style = tipo de senha
audit-field-totals = totais
audit-field-unchanged = sem alterações
audit-field-undone = desfeitas
audit-field-username_allowed = nome de usuário: caracteres permitidos
audit-field-username_case = nome de usuário: diferencia maiúsculas
audit-field-username_forbidden = nome de usuário: caracteres proibidos
audit-field-username_length = nome de usuário: tamanho máximo
audit-field-username_pattern = padrão dos nomes de usuário
audit-field-username_policy = regra dos nomes de usuário
audit-field-username_scope = nome de usuário: único em
audit-field-username_spaces = nome de usuário: espaços
audit-field-username_start = nome de usuário: começa com letra ou dígito
audit-field-withhold_names = reserva de nomes de usuário e e-mails
audit-field-skip_refused = linhas recusadas ignoradas
audit-field-allow_large_change = proteção dispensada
audit-field-names_corrected = nomes foram corrigidos
audit-field-renamed = pessoas com outro nome e outro sobrenome
audit-field-undoes = processo
audit-field-credential = senha
audit-field-asked = opções
audit-field-usernames = nomes de usuário
audit-field-unique_ids = matrículas
audit-field-search = busca
audit-field-address = endereço
audit-field-attempt = tentativa
audit-field-run = processo
audit-field-ids = pessoas selecionadas
audit-field-job = do processo
audit-field-verified = verificação
audit-field-signed_in = acesso
audit-field-missing_email = sem e-mail
audit-field-section_ids = turmas

# What stops the page
fault-audit-date = “{ $value }” não é uma data válida.
    .remedy = Escreva no formato ano-mês-dia, por exemplo 2026-03-31.
fault-audit-filter = O registro de auditoria não tem o filtro “{ $key }”.
    .remedy = Use actor, action, person, subject, from, to ou search.
fault-audit-cursor = Esta página do registro de auditoria não existe.
    .remedy = Volte aos registros mais recentes.
fault-audit-nobody = Nenhuma pessoa encontrada com “{ $value }”, entre as que você pode ver.
    .remedy = Verifique como está escrito.
audit-action-name = Ação
menu-audit = Auditoria

# Where a log was changed from outside
fault-audit-missing = Faltam os registros de auditoria de { $first } a { $last }.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-changed = O registro de auditoria { $seq } foi alterado, inserido ou movido.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-unknown-key = O registro de auditoria { $seq } está assinado com uma chave que não está no arquivo de chaves.
    .remedy = Restaure o arquivo de chaves deste banco de dados.
fault-audit-untied = O registro de auditoria { $seq } não pôde ser ligado ao anterior, porque o fim do registro já tinha sido alterado.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-began-anew = O registro de auditoria recomeça do zero: tudo o que havia antes foi perdido.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-end-unknown = A indicação do último registro de auditoria falta ou foi alterada; podem faltar registros no fim.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-mark-gone = A marca do registro { $seq } não está nesta auditoria: o banco de dados é mais antigo que a marca ou teve registros alterados.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-more-breaks = O registro de auditoria foi alterado em mais { $n ->
        [one] { $n } lugar
       *[other] { $n } lugares
    }.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-strays = Há registros de auditoria de { $n ->
        [one] { $n } instituição que não existe
       *[other] { $n } instituições que não existem
    }.
    .remedy = Alguém alterou o banco de dados sem usar o Llavero. Verifique quem tem acesso a ele e compare-o com uma cópia de segurança anterior.
fault-audit-mark = “{ $value }” não é uma marca do registro de auditoria.
    .remedy = Copie a marca que o `llavero doctor` mostrou: um número, dois-pontos e 24 letras e dígitos.

# llavero doctor
doctor-directory = Pasta de dados
doctor-room = Espaço em disco
doctor-key = Arquivo de chaves
doctor-database = Banco de dados
doctor-schema = Versão do banco de dados
doctor-manager = Contas e gerente
doctor-claims = Nomes de usuário e e-mails
doctor-strays = Linhas sem conta no banco de dados
doctor-passwords = Amostra de senhas criptografadas
doctor-bindings = Senhas guardadas e suas contas
doctor-audit = Registro de auditoria
doctor-counted = { $name }: { $shown }
doctor-well = Nenhum problema encontrado.
doctor-warnings = Nenhum erro encontrado. Veja os avisos acima.
doctor-wrong = Há erros a corrigir.
doctor-mark = Guarde este comando fora do servidor. Ele mostra se o banco de dados foi trocado por um mais antigo: `llavero doctor --mark { $mark }`
step-examining = Verificando a instalação
step-audit = Verificando o registro de auditoria
fault-doctor-directory-open = Outros usuários do sistema podem abrir a pasta { $directory } (modo { $mode }).
    .remedy = Restrinja o acesso: chmod 700. O Llavero faz isso ao iniciar, a não ser que a pasta contenha também outros arquivos.
fault-doctor-file-open = { $file } está aberto a outros (modo { $mode }).
    .remedy = O Llavero o fecha ao iniciar com o usuário a quem pertence. Até então outros podem tê-lo lido.
fault-doctor-key-open = Outros usuários do sistema podem ler o arquivo de chaves { $file } (modo { $mode }).
    .remedy = Restrinja o acesso: chmod 600. Quem já leu o arquivo pode ver todas as senhas provisórias.
fault-doctor-disk-short = Há só { $megabytes } MB livres no disco de { $directory }.
    .remedy = Libere espaço antes da próxima importação grande.
fault-doctor-damaged = O banco de dados informou um erro: { $what }
    .remedy = Restaure a última cópia de segurança válida. Não apague o arquivo, porque talvez ele possa ser reparado.
fault-doctor-schema-older = O banco de dados está na versão anterior { $version }.
    .remedy = Faça uma cópia de segurança e inicie esta versão do Llavero, que o atualiza.
fault-doctor-manager-none = { $organization } não tem gerente ativo.
    .remedy = Até haver um, as ações do gerente só podem ser feitas no servidor, pela linha de comando.
fault-doctor-manager-several = { $organization } tem { $n ->
        [one] { $n } gerente ativo
       *[other] { $n } gerentes ativos
    }.
    .remedy = Só pode haver um gerente: atribua outra função aos demais.
fault-doctor-usernames = { $n ->
        [one] { $n } nome de usuário está diferente
       *[other] { $n } nomes de usuário estão diferentes
    } nas contas e na tabela de nomes únicos.
    .remedy = Restaure uma cópia de segurança anterior; duas pessoas poderiam receber o mesmo nome de usuário.
fault-doctor-emails = { $n ->
        [one] { $n } e-mail está diferente
       *[other] { $n } e-mails estão diferentes
    } nas contas e na tabela de e-mails únicos.
    .remedy = Restaure uma cópia de segurança anterior; duas pessoas poderiam receber o mesmo e-mail.
fault-doctor-passwords-sealed = Este arquivo de chaves não abre { $n } de { $of ->
        [one] { $of } senha criptografada
       *[other] { $of } senhas criptografadas
    }.
    .remedy = Restaure o arquivo de chaves deste banco de dados ou gere senhas novas.
fault-doctor-passwords-newest = { $n ->
        [one] A senha mais recente de 1 pessoa foi alterada ou removida fora do Llavero. Ela não pode entrar.
       *[other] As senhas mais recentes de { $n } pessoas foram alteradas ou removidas fora do Llavero. Elas não podem entrar.
    }
    .remedy = Dê senhas novas e descubra quem escreveu no banco de dados.
fault-doctor-passwords-hashes = { $n ->
        [one] 1 senha guardada não é da conta em que está: foi escrita fora do Llavero e não serve.
       *[other] { $n } senhas guardadas não são da conta em que estão: foram escritas fora do Llavero e não servem.
    }
    .remedy = Dê senhas novas a essas pessoas e descubra quem escreveu no banco de dados.
fault-doctor-strays = { $n ->
        [one] { $n } linha da tabela { $table } não pertence
       *[other] { $n } linhas da tabela { $table } não pertencem
    } a nenhuma conta.
    .remedy = Restaure uma cópia de segurança anterior ou peça ajuda, enviando o log.
fault-doctor-uploads = { $n ->
        [one] Falta { $n } arquivo enviado
       *[other] Faltam { $n } arquivos enviados
    } na pasta de dados.
    .remedy = Envie-os de novo. Talvez a pasta `files/` falte na cópia de segurança.

# llavero audit
cli-audit-shown = { $shown ->
    [0] Nenhum registro.
    [one] { $shown } registro.
   *[other] { $shown } registros.
}
cli-audit-more = { $shown ->
    [one] { $shown } registro
   *[other] { $shown } registros
}; há mais antigos: --before { $before }
