# Reuniões pela rede: a lista, o formulário, a página de uma, o comando.

menu-meetings = Reuniões
thing-meeting = reunião

# A lista
meetings-lead = Aulas, conversas e reuniões de pais pela rede: as que você organiza e aquelas para as quais foi convidado.
meetings-new = Agendar uma reunião
meetings-ahead = Próximas
meetings-past = Passadas e canceladas
meetings-all = Todas as reuniões
meetings-next = Suas próximas reuniões
meetings-title = Assunto
    .hint = Todas as pessoas convidadas o leem.
meetings-when = Quando
meetings-organizer = Organiza
meetings-invited = Pessoas convidadas
meetings-state = Situação
meetings-none = Não há próximas reuniões
    .hint = Agende uma e convide pessoas ou uma turma inteira.
meetings-none-invited = Quando alguém convidar você, a reunião aparece aqui.
meetings-none-past = Ainda não houve nenhuma
    .hint = Aqui ficam as reuniões que terminaram ou foram canceladas.
meetings-more = São mostradas { $n }; há mais.
meeting-phase-ahead = próxima
meeting-phase-open = aberta
meeting-phase-over = terminou
meeting-phase-cancelled = cancelada

# O formulário
meetings-edit = Alterar a reunião
meetings-starts = Começa
    .hint = Dia e hora daqui.
meetings-minutes = Duração, em minutos
meetings-place = Onde
meetings-place-server = No servidor de reuniões
    .hint = Entra-se com um botão, sem outro usuário nem senha. Nada é gravado.
meetings-place-link = Em outro lugar, com um link
    .hint = Se a reunião já existe em outro serviço.
meetings-link = Link
    .hint = Só se você escolheu “Em outro lugar”. Começa com https://
meetings-link-only = Onde a reunião acontece: o link que o serviço de vocês fornece. Começa com https://
meetings-section = Uma turma inteira
    .hint = Convida todas as pessoas da turma que estão ao seu alcance.
meetings-section-none = nenhuma
sections-meeting = reunião
meetings-chosen = { $n ->
    [one] É convidada uma pessoa, que você escolheu no diretório.
   *[other] São convidadas { $shown } pessoas, que você escolheu no diretório.
}
meetings-do = Agendar
meetings-save = Salvar
meetings-back = Voltar sem salvar

# A página de uma
meetings-lasts = { $n ->
    [one] um minuto
   *[other] { $n } minutos
}
meetings-join = Entrar na reunião
    .hint = Abre em outro site. Fica anotado que você compareceu.
meetings-join-from = O botão para entrar aparece { $n } minutos antes do início.
meetings-cancel = Cancelar a reunião
    .hint = Ninguém poderá entrar. A reunião fica na lista como cancelada; não é possível desfazer.
meetings-cancel-do = Sim, cancelar
meetings-invite = Convidar
meetings-invite-section = Convidar a turma
meetings-search = Buscar pessoas
    .hint = Nome, sobrenome ou matrícula.
meetings-search-none = Ninguém ao seu alcance se chama assim.
meetings-found = Pessoas encontradas
meetings-found-many = Há mais: escreva também o sobrenome.
meetings-superiors = Administração
meetings-invite-ticked = Convidar as marcadas
meetings-is-invited = já tem convite
meetings-invited-none = Você ainda não convidou ninguém.
meetings-invited-n = { $n ->
    [one] Uma pessoa.
   *[other] { $shown } pessoas.
}
meetings-uninvite = Retirar
meetings-uninvite-of = Retirar { $name }
meetings-report = Presença
    .hint = Conta quem entrou por aqui. Se alguém entra por outro caminho, não se sabe.
meetings-came-of = Compareceram { $came } de { $all } pessoas convidadas.
meetings-download = Baixar como CSV
meetings-file = presenca
meetings-name = Nome
meetings-came = Compareceu
meetings-first = Entrou
meetings-last = Última entrada
meetings-times = Vezes que entrou
meetings-held = organizou
meetings-yes = sim
meetings-yes-uninvited = sim, sem estar na lista
meetings-no = não
meetings-joining = Abrindo a reunião
    .hint = Se não abrir sozinha, use o botão.
meetings-joining-go = Ir para a reunião
meetings-joining-back = Voltar ao Llavero
welcome-can-meet = Organizar reuniões pela rede
    .hint = Agendar, convidar pessoas e ver quem compareceu.

flash-meeting-made = A reunião foi agendada.
flash-meeting-changed = A reunião foi salva.
flash-meeting-cancelled = A reunião foi cancelada.
flash-meeting-invited = { $n ->
    [0] Não há mais ninguém para convidar: { $already } já tinham convite.
    [one] Uma pessoa foi convidada.
   *[other] { $n } pessoas foram convidadas.
}
flash-meeting-uninvited = Não está mais na lista.

# Configurações
settings-meetings = Reuniões
    .lead = Quem vê quem compareceu, e em que servidor acontecem.
settings-attendance = Presença
settings-attendance-do = Os supervisores veem quem compareceu às suas reuniões
    .hint = Os administradores veem sempre: nas suas e nas dos seus supervisores.
settings-meeting-server = Servidor de reuniões
settings-meeting-server-is = As reuniões acontecem em { $server } (BigBlueButton). Nada é gravado.
settings-meeting-server-none = Não há nenhum: cada reunião traz o próprio link. Quem cuida da máquina indica um BigBlueButton em [meetings] de llavero.toml.

# Permissões
permission-create-meetings = Organizar reuniões
    .hint = Agendar reuniões pela rede e convidar quem está ao seu alcance.
permission-view-attendance = Ver presença em reuniões
    .hint = Das próprias; com nível Administrador, também das de quem administra.

# O comando
cli-meetings-none = Não há nenhuma.
cli-meeting-made = A reunião foi agendada: { $id }
cli-meeting-report = A presença está em { $file }.
cli-column-id = id

# O que não pode ser
fault-meeting-title = O assunto tem de 2 a { $limit } letras.
    .remedy = Escreva do que trata a reunião, em uma linha.
fault-meeting-minutes = A duração vai de 1 a { $limit } minutos.
    .remedy = Escreva quantos minutos dura.
fault-meeting-past = Essa hora já passou, ou não é uma hora.
    .remedy = Escolha dia e hora.
fault-meeting-moment = “{ $value }” não é um dia com sua hora.
    .remedy = Escreva assim: 2026-11-30 18:00
fault-meeting-far = Uma reunião é agendada no máximo { $days } dias antes.
    .remedy = Escolha um dia mais próximo.
fault-meeting-nowhere = Falta onde a reunião acontece.
    .remedy = Não há servidor de reuniões: escreva um link.
fault-meeting-link = Isso não é um link para onde se possa ir.
    .remedy = Copie-o inteiro, desde https://, sem espaços; no máximo { $limit } letras.
fault-meeting-organizer = Falta quem organiza a reunião.
    .remedy = Indique a conta de quem a organiza.
fault-meeting-manager = O gestor não organiza reuniões: comparece àquelas para as quais é convidado.
    .remedy = Peça a um administrador ou a um supervisor que a agende.
fault-meeting-not-yours = Isso é decidido por quem organiza a reunião.
    .remedy = Peça a essa pessoa.
fault-meeting-early = Ainda não é possível entrar.
    .remedy = Volte { $minutes } minutos antes do início.
fault-meeting-over = A reunião já terminou.
    .remedy = Agende outra.
fault-meeting-cancelled = A reunião foi cancelada.
    .remedy = Agende outra.
fault-meeting-changed = Alguém alterou a reunião nesse meio-tempo.
    .remedy = Abra-a de novo e veja o que diz agora.
fault-meeting-most = Para uma reunião convidam-se no máximo { $limit } pessoas.
    .remedy = Agende duas.
fault-meeting-sections = Há mais de uma turma “{ $name }”.
    .remedy = Indique-a pelo id.
fault-meeting-server-secret = Falta o segredo do servidor de reuniões, ou não pode ser lido.
    .remedy = Quem cuida da máquina verifica secret_file em [meetings] de llavero.toml.
fault-meeting-server-address = O endereço do servidor de reuniões não é um endereço.
    .remedy = Quem cuida da máquina verifica server em [meetings] de llavero.toml.
fault-meeting-server-certificate = O servidor de reuniões não prova que é ele.
    .remedy = Quem cuida da máquina verifica o certificado dele.
fault-meeting-server-unreachable = O servidor de reuniões não responde.
    .remedy = Tente de novo daqui a pouco.
fault-meeting-server-refused = O servidor de reuniões não a aceita ({ $said }).
    .remedy = Quem cuida da máquina verifica o segredo em [meetings] de llavero.toml.

# O registro
audit-meeting-create = agendou uma reunião
audit-meeting-change = alterou uma reunião
audit-meeting-cancel = cancelou uma reunião
audit-meeting-invite = convidou para uma reunião
audit-meeting-uninvite = retirou alguém de uma reunião
audit-meeting-join = entrou em uma reunião
audit-meeting-report = baixou a presença em uma reunião
audit-meeting-show = olhar uma reunião
audit-field-meeting = assunto
audit-field-starts_at = começa
audit-field-minutes = minutos
audit-field-link = com link próprio
audit-field-organizer = organiza
audit-field-invited = pessoas convidadas
audit-field-supervisors_see_attendance = os supervisores veem a presença
