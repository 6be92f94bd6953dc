# Reuniões on-line: a lista, o formulário, a página de uma, o comando.

menu-meetings = Reuniões
thing-meeting = reunião

# A lista
meetings-lead = Aulas, conversas e reuniões de pais on-line: as que você organiza e aquelas para as quais foi convidado.
meetings-new = Agendar reunião
meetings-ahead = Próximas reuniões
meetings-past = Reuniões passadas e canceladas
meetings-all = Todas as reuniões
meetings-next = Suas próximas reuniões
meetings-title = Assunto
    .hint = Todas as pessoas convidadas veem o assunto.
meetings-when = Data
meetings-organizer = Organizador
meetings-invited = Pessoas convidadas
meetings-state = Situação
meetings-none = Não há reuniões agendadas
    .hint = Agende uma reunião e convide pessoas ou uma turma inteira.
meetings-none-invited = Quando você for convidado, a reunião aparece aqui.
meetings-none-past = Ainda não há reuniões
    .hint = Aqui aparecem as reuniões encerradas e as canceladas.
meetings-more = { $n ->
    [one] É mostrada { $n } reunião; há mais.
   *[other] São mostradas { $n } reuniões; há mais.
}
meeting-phase-ahead = agendada
meeting-phase-open = aberta
meeting-phase-over = encerrada
meeting-phase-cancelled = cancelada

# O formulário
meetings-edit = Editar reunião
meetings-starts = Início
    .hint = Data e hora locais.
meetings-minutes = Duração, em minutos
meetings-place = Local
meetings-place-server = No servidor de reuniões da instituição
    .hint = As pessoas entram com um botão, sem outro nome de usuário nem senha. A reunião não é gravada.
meetings-place-link = Em outro serviço, com um link
    .hint = Para uma reunião já criada em outro serviço.
meetings-link = Link
    .hint = Só para reuniões em outro serviço. Começa com https://
meetings-link-only = Link da reunião, no serviço que vocês usam. Começa com https://
meetings-section = Convidar uma turma inteira
    .hint = Convida todas as pessoas da turma a que você tem acesso.
meetings-section-none = nenhuma
sections-meeting = reunião
meetings-chosen = { $n ->
    [one] Será convidada { $shown } pessoa, selecionada em Pessoas.
   *[other] Serão convidadas { $shown } pessoas, selecionadas em Pessoas.
}
meetings-do = Agendar reunião
meetings-save = Salvar alterações
meetings-back = Voltar sem salvar

# A página de uma
meetings-lasts = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
meetings-join = Entrar na reunião
    .hint = Abre em outro site. Sua presença é registrada.
meetings-join-from = O botão para entrar aparece { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
} antes do início.
meetings-cancel = Cancelar reunião
    .hint = Ninguém poderá entrar, e o cancelamento não pode ser desfeito. A reunião continua na lista como cancelada.
meetings-cancel-do = Sim, cancelar a reunião
meetings-invite = Convidar pessoas
meetings-invite-section = Convidar turma
meetings-search = Buscar pessoas
    .hint = Nome, sobrenome ou matrícula.
meetings-search-none = Nenhuma pessoa encontrada entre as que você pode convidar.
meetings-found = Pessoas encontradas
meetings-found-many = Há mais pessoas. Digite também o sobrenome.
meetings-superiors = Administradores
meetings-invite-ticked = Convidar selecionadas
meetings-is-invited = já convidada
meetings-invited-none = Você ainda não convidou ninguém.
meetings-invited-n = { $n ->
    [0] Nenhuma pessoa.
    [one] Uma pessoa.
   *[other] { $shown } pessoas.
}
meetings-uninvite = Remover
meetings-uninvite-of = Remover { $name }
meetings-report = Presença
    .hint = Mostra quem entrou pelo Llavero. Quem entrou de outro modo não aparece.
meetings-came-of = Presentes: { $came } de { $all ->
    [one] { $all } pessoa convidada.
   *[other] { $all } pessoas convidadas.
}
meetings-download = Baixar como CSV
meetings-file = presenca
meetings-name = Nome
meetings-came = Compareceu
meetings-first = Primeiro acesso
meetings-last = Último acesso
meetings-times = Acessos
meetings-held = organizador
meetings-yes = sim
meetings-yes-uninvited = sim, sem convite
meetings-no = não
meetings-joining = Abrindo a reunião
    .hint = Se ela não abrir, use o botão.
meetings-joining-go = Entrar na reunião
meetings-joining-back = Voltar ao Llavero
welcome-can-meet = Organizar reuniões on-line
    .hint = Agendar, convidar pessoas e ver a presença.

flash-meeting-made = A reunião foi agendada.
flash-meeting-changed = As alterações foram salvas.
flash-meeting-cancelled = A reunião foi cancelada.
flash-meeting-invited = { $n ->
    [0] Ninguém mais foi convidado. Já tinham convite: { $already }.
    [one] Uma pessoa foi convidada.
   *[other] { $n } pessoas foram convidadas.
}
flash-meeting-uninvited = A pessoa foi removida da reunião.

# Configurações
settings-meetings = Reuniões
    .lead = Quem vê a presença e qual servidor é usado.
settings-attendance = Presença
settings-attendance-do = Os supervisores veem a presença nas suas reuniões
    .hint = Os administradores sempre a veem, nas suas reuniões e nas dos seus supervisores.
settings-meeting-server = Servidor de reuniões
settings-meeting-server-is = As reuniões usam o servidor { $server } (BigBlueButton) e não são gravadas.
settings-meeting-server-none = Não há servidor de reuniões: cada reunião usa o próprio link. O administrador do servidor pode configurar um BigBlueButton em [meetings], no llavero.toml.

# Permissões
permission-create-meetings = Organizar reuniões
    .hint = Agendar reuniões on-line e convidar as pessoas a que se tem acesso.
permission-view-attendance = Ver presença em reuniões
    .hint = Das próprias reuniões e, no nível Administrador, das reuniões dos seus supervisores.

# O comando
cli-meetings-none = Não há reuniões.
cli-meeting-made = A reunião foi agendada: { $id }
cli-meeting-report = O relatório de presença está em { $file }.
cli-column-id = número

# O que não pode ser
fault-meeting-title = O assunto deve ter de 2 a { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
    .remedy = Digite o assunto em uma linha.
fault-meeting-minutes = A duração deve ser de 1 a { $limit ->
        [one] { $limit } minuto
       *[other] { $limit } minutos
    }.
    .remedy = Digite a duração em minutos.
fault-meeting-past = A data e a hora já passaram ou não são válidas.
    .remedy = Escolha outra data e hora.
fault-meeting-moment = “{ $value }” não é uma data com hora.
    .remedy = Escreva no formato 2026-11-30 18:00.
fault-meeting-far = Uma reunião pode ser agendada com até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } de antecedência.
    .remedy = Escolha uma data mais próxima.
fault-meeting-nowhere = Falta o link da reunião, porque não há servidor de reuniões.
    .remedy = Cole o link da reunião.
fault-meeting-link = O link não é válido.
    .remedy = Copie o link inteiro, desde https://, sem espaços e com no máximo { $limit ->
        [one] { $limit } caractere
       *[other] { $limit } caracteres
    }.
fault-meeting-organizer = Falta o organizador da reunião.
    .remedy = Informe a conta da pessoa que organiza a reunião.
fault-meeting-manager = O gerente não organiza reuniões; ele só participa das reuniões para as quais é convidado.
    .remedy = Peça a um administrador ou supervisor que agende a reunião.
fault-meeting-not-yours = Só o organizador pode alterar esta reunião.
    .remedy = Peça a essa pessoa.
fault-meeting-early = A reunião ainda não está aberta.
    .remedy = Volte { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } antes do início.
fault-meeting-over = A reunião já terminou.
    .remedy = Agende outra reunião.
fault-meeting-cancelled = A reunião foi cancelada.
    .remedy = Agende outra reunião.
fault-meeting-changed = Outra pessoa alterou a reunião nesse meio-tempo.
    .remedy = Abra a reunião de novo para ver os dados atuais.
fault-meeting-most = Uma reunião pode ter no máximo { $limit ->
        [one] { $limit } pessoa convidada
       *[other] { $limit } pessoas convidadas
    }.
    .remedy = Agende duas reuniões.
fault-meeting-sections = Há mais de uma turma “{ $name }”.
    .remedy = Indique a turma pelo número.
fault-meeting-server-secret = O segredo do servidor de reuniões falta ou não pode ser lido.
    .remedy = O administrador do servidor deve verificar secret_file em [meetings], no llavero.toml.
fault-meeting-server-address = O endereço do servidor de reuniões não é válido.
    .remedy = O administrador do servidor deve verificar server em [meetings], no llavero.toml.
fault-meeting-server-certificate = O certificado do servidor de reuniões não é válido.
    .remedy = O administrador do servidor deve verificar o certificado.
fault-meeting-server-unreachable = O servidor de reuniões não responde.
    .remedy = Tente de novo daqui a pouco.
fault-meeting-server-refused = O servidor de reuniões recusou a reunião ({ $said }).
    .remedy = O administrador do servidor deve verificar o segredo em [meetings], no llavero.toml.

# O registro
audit-meeting-create = agendou uma reunião
audit-meeting-change = alterou uma reunião
audit-meeting-cancel = cancelou uma reunião
audit-meeting-invite = convidou pessoas para uma reunião
audit-meeting-uninvite = removeu uma pessoa de uma reunião
audit-meeting-join = entrou em uma reunião
audit-meeting-report = baixou a presença de uma reunião
audit-meeting-show = abriu uma reunião
audit-field-meeting = assunto
audit-field-starts_at = início
audit-field-minutes = minutos
audit-field-link = com link próprio
audit-field-organizer = organizador
audit-field-invited = pessoas convidadas
audit-field-supervisors_see_attendance = supervisores veem a presença
